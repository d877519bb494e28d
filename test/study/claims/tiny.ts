/** A claims file over a very small company, and what it compiles to. */

import { compileClaims } from '../../../src/scenario/claims/compile.ts';
import type { ClaimsSpec } from '../../../src/scenario/claims/spec.ts';
import { formatErrors } from '../../../src/scenario/errors.ts';
import { bytesOf } from '../../scenario/compiled.ts';

export const TINY_SCENARIO = `title: { en: Tiny, fa: کوچک }
seed: tiny
horizon: { warmUp: 1d, window: 7d, drain: 7d }
company:
  people: 40
  positions: { cmo: none, cfo: none }
  units: { marketing: none, finance: none, operations: { desk: 2 } }
  service: { seats: 4, layers: 1 }
  hours: { frontLine: Mon-Fri 9-17 }
  contacts:
    inquiry: none
    complaint:
      faults: { operations: { perDay: 8, mustAct: .9 }, marketing: none, finance: none, service: none }
designs:
  coo: { title: { en: Under the COO, fa: زیر عملیات }, putServiceUnder: coo }
  ceo: { putServiceUnder: ceo }
`;

export const TINY_CLAIMS = `title: { en: Tiny claims, fa: ادعاهای کوچک }
replications: 10
worlds: 8
perWorld: 2
perEnd: 4
claims:
  buried:
    says: { en: Fewer are buried under the CEO, fa: زیر مدیرعامل کمتر مسکوت می‌ماند }
    source: { en: nobody, fa: هیچ‌کس }
    scenario: tiny.yaml
    all:
      - { a: coo, b: ceo, metric: buried.total, by: { faults: others }, direction: lower, smallest: 10% }
    set: { preAgreed: .2 }
    over: [candour, deference, people]
  costs:
    says: It costs the same
    source: nobody
    scenario: tiny.yaml
    all: [{ a: coo, b: ceo, metric: cost.perComplaint, direction: same, smallest: 1 }]
    over: [contest]
`;

export function claimsOf(text: string): ClaimsSpec {
  const compiled = compileClaims(bytesOf(text), 'tiny-claims.yaml', (name) => ({
    ok: true,
    name,
    bytes: bytesOf(TINY_SCENARIO),
  }));
  if (!compiled.ok) throw new Error(formatErrors('tiny-claims.yaml', compiled.errors));
  return compiled.claims;
}
