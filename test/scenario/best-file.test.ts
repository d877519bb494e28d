import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../src/scenario/compile.ts';
import { bestFile } from '../../src/scenario/space/best-file.ts';
import { compileSpace } from '../../src/scenario/space/compile-space.ts';
import type { FactorValue } from '../../src/scenario/space/space.ts';
import { TINY_SCENARIO } from '../study/claims/tiny.ts';
import { bytesOf } from './compiled.ts';

const SAID = { titles: { en: 'Found', fa: 'یافته' }, seed: 'other', remarks: ['first\nline', 'second'] };

function written(text: string, vary: readonly string[], point: readonly FactorValue[], base?: string) {
  const compiled = compileSpace(bytesOf(text), 'tiny.yaml', { vary, ...(base !== undefined && { base }) });
  if (!compiled.ok) throw new Error(compiled.errors.join('\n'));
  const { space } = compiled;
  const file = bestFile(bytesOf(text), space, point, SAID)!;
  const study = compileScenario(bytesOf(file), 'best.yaml');
  if (!study.ok) throw new Error(study.errors.map(({ message }) => message).join('\n'));
  const at = space.designAt(point);
  if (!at.ok) throw new Error(at.reason);
  return { file, study: study.study, wanted: at.design, original: space.study };
}

describe('the file of the best', () => {
  it('has the first design as it was, and the one at the point, model for model', () => {
    const { study, wanted, original } = written(
      TINY_SCENARIO,
      ['placement=coo,ceo', 'layers=1,2', 'delegation=1..7'],
      ['ceo', 2, 5],
    );
    expect(study.designs.map(({ id }) => id)).toEqual(['coo', 'best']);
    expect(study.designs[0]!.model).toEqual(original.designs[0]!.model);
    expect(study.designs[1]!.model).toEqual(wanted.model);
    expect(study.designs[1]!.title).toBe('Found');
    expect(study.seed).toBe('other');
  });

  it('moves what no design may touch for both designs', () => {
    const { study, wanted, original } = written(TINY_SCENARIO, ['service.seats=4,6', 'layers=1,2'], [6, 1]);
    expect(study.designs[1]!.model).toEqual(wanted.model);
    expect(study.designs[0]!.model).not.toEqual(original.designs[0]!.model);
  });

  it('writes into the company what the file leaves to the ledger', () => {
    const { study, wanted } = written(TINY_SCENARIO, ['cost.head=90000,120000'], [120000]);
    expect(study.designs[1]!.model).toEqual(wanted.model);
  });

  it('begins with its remarks, each on one line, and leaves out what asked for it', () => {
    const text = `${TINY_SCENARIO}search: { over: { layers: 1..2 }, from: ceo }\n`;
    const { file } = written(text, ['layers=1,2'], [2], 'ceo');
    expect(file.split('\n').slice(0, 2)).toEqual(['# first line', '# second']);
    expect(file).not.toContain('search:');
    expect(file).not.toMatch(/^ {2}ceo:/m);
  });

  it('finds a name for the best that no design has', () => {
    const text = TINY_SCENARIO.replace('  ceo: {', '  best: {');
    const { study } = written(text, ['design=coo,best'], ['best']);
    expect(study.designs.map(({ id }) => id)).toEqual(['coo', 'best-2']);
  });
});
