/** Small companies that the tool is calibrated with, from scenarios as a user would write them. */

import { exp } from '../../kernel/random/math.ts';
import { compileScenario } from '../../scenario/compile.ts';
import type { DesignSpec, StudySpec } from '../../scenario/study-spec.ts';

/**
 * Nothing takes time but a part that is waited for, six hours on average; where only some complaints need it, the rest is
 * resolved at once. One complaint an hour, so that a replication has 48 or so; none is open in the end but once in a
 * ten million. Nothing queues, so that there is nothing to warm up.
 */
const waiting = (mustAct: number): string => `
title: A company with a known answer
horizon: { warmUp: 0d, window: 2d, drain: 4d }
targets: [6h]
company:
  base: neutral
  positions: { boss: { role: ceo } }
  service: { seats: 1, layers: 1 }
  contacts:
    claim:
      perHour: 1
      intake: 0min
      justified: 1
      faults: { service: { share: 1, mustAct: ${mustAct}, work: 0min, lead: exponential 6h } }
designs: { only: {} }
`;

const KINDS: readonly number[] = [0, 1, 2, 3, 4];

/** Kinds of complaints that are alike, each one in five; those of `waits` wait as above, the others are resolved at once. */
const alike = (waits: readonly number[]): string => `
title: A company with complaints that are alike
horizon: { warmUp: 0d, window: 2d, drain: 4d }
targets: [6h]
company:
  base: neutral
  positions: { boss: { role: ceo } }
  service: { seats: 1, layers: 1 }
  contacts:
${KINDS.map(
  (kind) => `    kind${kind}:
      perHour: .2
      intake: 0min
      justified: 1
      faults: { service: { share: 1, mustAct: ${waits.includes(kind) ? 1 : 0}, work: 0min, lead: exponential 6h } }`,
).join('\n')}
designs: { only: {} }
`;

/** Every complaint waits for a part, three weeks on average, so that the company takes months to fill. */
const filling = `
title: A company that fills slowly
horizon: { warmUp: 1w, window: 20w, drain: 4w }
targets: [6h]
company:
  base: neutral
  positions: { boss: { role: ceo } }
  service: { seats: 1, layers: 1 }
  contacts:
    claim:
      perHour: .1
      intake: 0min
      justified: 1
      faults: { service: { share: 1, mustAct: 1, work: 0min, lead: exponential 3w } }
designs: { only: {} }
`;

/** A company with people, queues, conflict, errors and costs. */
const whole = (horizon: string): string => `
title: A small company
horizon: { ${horizon} }
targets: [2d]
company:
  people: 40
  positions: { cmo: none, cfo: none }
  units: { marketing: none, finance: none, operations: { desk: 2 } }
  service: { seats: 3, layers: 1 }
  contacts:
    inquiry: none
    complaint: { faults: { operations: { perDay: 8, mustAct: .5 }, marketing: none, finance: none, service: none } }
designs: { only: {} }
`;

/** Two designs of one company, met by the same customers, with what is true of them. */
export interface KnownStudy {
  readonly study: StudySpec;
  /** Expectations by metric: of the first design, and of the second less the first. */
  readonly truth: Readonly<Record<string, { readonly first: number; readonly difference: number }>>;
}

/**
 * All complaints wait for a part in the first design, half of them in the second. The times are independent of how many
 * complaints there are, so that the mean of a replication has the expectation of one of them, whatever its number.
 */
export function knownStudy(): KnownStudy {
  const within = 1 - exp(-1);
  const study = compiled(waiting(1));
  return {
    study: {
      ...study,
      indifference: 0,
      designs: [designOf(study, 'all'), designOf(compiled(waiting(0.5)), 'half')],
    },
    truth: {
      'resolutionTime.mean': { first: 6, difference: -3 },
      'resolvedWithin.6h': { first: 100 * within, difference: 50 * (1 - within) },
    },
  };
}

/** Two designs that are one and the same. */
export function nullStudy(): StudySpec {
  const study = compiled(whole('warmUp: 1w, window: 1w, drain: 1w'));
  return { ...study, indifference: 0, designs: ['a', 'b'].map((id) => designOf(study, id)) };
}

/**
 * Ten designs that are equal in law, and yet differ for every customer or two: in each another three of five kinds of
 * complaints wait.
 */
export function equalStudy(): StudySpec {
  const triples = KINDS.flatMap((a) =>
    KINDS.flatMap((b) => KINDS.flatMap((c) => (a < b && b < c ? [[a, b, c]] : []))),
  );
  const studies = triples.map((waits) => compiled(alike(waits)));
  const designs = studies.map((study, i) => designOf(study, triples[i]!.join('')));
  return { ...(studies[0] as StudySpec), indifference: 0, designs };
}

/** One design with a warm-up that is ample. */
export function steadyStudy(): StudySpec {
  return compiled(whole('warmUp: 4w, window: 8w, drain: 1w'));
}

/** The same without any: what is counted begins with an empty company. */
export function emptyStudy(): StudySpec {
  return compiled(whole('warmUp: 0d, window: 12w, drain: 1w'));
}

/**
 * One design whose warm-up of a week is too short, not written but usual. Complaints wait independently of each other, so
 * that t weeks after the start 1 - exp(-t / 3) of the backlog are there on average (Little's law; Eick, Massey and Whitt
 * 1993, Management Science 39, 241-252, for a system without queues).
 */
export function fillingStudy(): { readonly study: StudySpec; readonly backlog: number } {
  return { study: { ...compiled(filling), warmUp: 'usual' }, backlog: 0.1 * 3 * 7 * 24 };
}

function designOf({ designs }: StudySpec, id: string): DesignSpec {
  return { ...(designs[0] as DesignSpec), id, title: id };
}

function compiled(text: string): StudySpec {
  const found = compileScenario(new TextEncoder().encode(text), 'calibration.yaml');
  if (!found.ok) throw new RangeError(found.errors.map(({ message }) => message).join('; '));
  return found.study;
}
