import { describe, expect, test } from 'vitest';
import { replicate } from '../../../src/model/replicate.ts';
import { claimsCsv } from '../../../src/show/claims/csv.ts';
import { claimsMarkdown } from '../../../src/show/claims/markdown.ts';
import { claimsTable } from '../../../src/show/claims/table.ts';
import { LANGUAGES, wordsIn } from '../../../src/show/locales/index.ts';
import type { ClaimsResults } from '../../../src/study/claims/results.ts';
import { runClaims } from '../../../src/study/claims/run.ts';
import { claimsOf, TINY_CLAIMS } from '../../study/claims/tiny.ts';

const results: ClaimsResults = await runClaims(
  claimsOf(TINY_CLAIMS.replace('worlds: 8', 'worlds: 4')),
  async (...task) => replicate(...task),
  { width: 2, seed: null },
);
const plain = { colour: false, width: 120 };
const words = wordsIn('en');
const [buried, costs] = results.claims;

describe('judged claims', () => {
  test('are a table of claim, verdict, effect, worlds and what breaks it', () => {
    const text = claimsTable(results, { of: 2 }, plain, words);
    expect(text.startsWith('Tiny claims\n')).toBe(true);
    expect(text).toMatch(/Claim +Verdict +Effect +Holds in +Where it turns/);
    expect(text).toContain(`${buried!.worlds.holds} of 4 worlds`);
    expect(text).toContain('10 replications of both designs');
    expect(text.replaceAll(/\s+/g, ' ')).toContain('corrected for all 2 comparisons of the file');
    expect(text).toContain('2 of 2 claims judged');
    expect(text.trimEnd().endsWith('Simulated, not measured.')).toBe(true);
    expect(text.split('\n').every((line) => line.length <= 120)).toBe(true);
  });

  test('may be told alone', () => {
    const text = claimsTable(results, { of: 2, only: ['costs'] }, plain, words);
    expect(text).toContain('It costs the same');
    expect(text).not.toContain('Fewer are buried');
    expect(text).toContain('1 of 2 claims judged');
  });

  test('are a document that tells for each what it rests on', () => {
    const text = claimsMarkdown(results, 2, words);
    expect(text).toContain('# Tiny claims\n\nSimulated, not measured.\n');
    expect(text).toContain(`## buried: ${words.claims.verdicts[buried!.verdict]}`);
    expect(text).toContain('- Set: `preAgreed: .2`');
    expect(text).toMatch(/- Drawn: .*Acting on the merits in conflict 70 % \(40 % to 100 %\)/);
    expect(text).toContain('- Without a part in it: People in the whole company');
    expect(text).toMatch(/claimed: lower by more than/);
    expect(text).toMatch(/One assumption at a time \(Conflicts buried, others’ faults\)/);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });

  test('are rows for a spreadsheet, each with the note that they are simulated', () => {
    const [head, ...rows] = claimsCsv(results).trimEnd().split('\n');
    expect(head).toMatch(/^claim,verdict of the claim,scenario,a,b,metric/);
    expect(rows.length).toBe(2);
    expect(rows.every((row) => row.endsWith('"simulated, not measured"'))).toBe(true);
    expect(rows[1]).toContain(`costs,${costs!.verdict},tiny.yaml,coo,ceo,cost.perComplaint`);
  });

  test.each(LANGUAGES)('are told in %s, with the texts that the file has in it', (language) => {
    const own = wordsIn(language);
    const text = claimsMarkdown(results, 2, own);
    expect(text).toContain(own.claims.verdicts[buried!.verdict]);
    expect(text.includes('زیر مدیرعامل کمتر مسکوت می‌ماند')).toBe(language === 'fa');
    expect(text.includes('«زیر عملیات»')).toBe(language === 'fa');
    expect(claimsTable(results, { of: 2 }, plain, own)).not.toMatch(/undefined|NaN/);
  });
});
