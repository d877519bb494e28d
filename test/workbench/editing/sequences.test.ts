import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashOf } from '../../../src/study/hash.ts';
import {
  addPosition,
  copyDesign,
  type Edited,
  moveBox,
  removeDesign,
  removePosition,
  rename,
  type Source,
  setDelegation,
  setLayers,
  setLimit,
} from '../../../src/workbench/editing/edit.ts';
import { edited } from '../../../src/workbench/editing/edited.ts';
import { knobOf } from '../../../src/workbench/editing/knob.ts';
import { turned } from '../../../src/workbench/editing/knobs.ts';
import { SHIPPED, shipped, study } from '../../scenario/compiled.ts';
import { difference, file } from './texts.ts';

const BLOCK = `# Above all
title: T   # a title
source: >-
  folded
    and indented
company:
  # Of the company
  ladder: { agent: 50,   head: 900 } # odd   spaces
  work:
    brief:
        mean: 4min
        cv: .8
  positions:
    vp: { reportsTo: cmo, unit: marketing }

designs:
  # The first
  first:
    title: { en: One, fa: 'یک' }	# tab
    putServiceUnder: coo

  second: # flow below
    { title: "Two", set: { candour: .5 } }
    # after the second
  third:
      title: Three
      addPosition:
        aide:
          reportsTo: coo # whose
      removePosition:
      - vp
# The end
`;
const FLOW = '{"title": "T",\n "designs": {"a": {"title": "A"},\n   "b": {}, "c": {"setLayers": 1}} }';
const ALIASES = `title: T
designs:
  a: &first
    set: &set { candour: .5, ladder: { agent: 20 } }
  b: *first
  c: { set: *set, setLayers: 3 }
  d: {}
`;
const texts = [BLOCK, FLOW, ALIASES].flatMap((text) => [
  text,
  text.replaceAll('\n', '\r\n'),
  `\ufeff${text.trimEnd()}`,
]);

interface Edit {
  /** Lines that it may take away at most; null: as many as what is removed has. */
  readonly lines: number | null;
  readonly make: (source: Source, design: string, position: string, other: string) => Edited;
}
const title = fc.constantFrom('A', 'New: one', 'یک ساختار', 'true', "it's # 1");
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constant<Edit>({ lines: 1, make: (source, design, one, other) => moveBox(source, design, one, other) }),
  fc.nat(13).map((n): Edit => ({ lines: 1, make: (source, design) => setLayers(source, design, n) })),
  fc
    .option(fc.nat(5000))
    .map(
      (limit): Edit => ({ lines: 1, make: (source, design, one) => setLimit(source, design, one, limit) }),
    ),
  fc
    .nat(8)
    .map((level): Edit => ({ lines: 1, make: (source, design) => setDelegation(source, design, level) })),
  title.map((text): Edit => ({ lines: 1, make: (source, design) => rename(source, design, text, 'fa') })),
  title.map(
    (text): Edit => ({
      lines: 1,
      make: (source, design, _, boss) => addPosition(source, design, text, boss),
    }),
  ),
  fc.constant<Edit>({ lines: null, make: (source, design, one) => removePosition(source, design, one) }),
  title.map((text): Edit => ({ lines: 1, make: (source, design) => copyDesign(source, design, text) })),
  fc.constant<Edit>({ lines: null, make: (source, design) => removeDesign(source, design) }),
  fc.tuple(fc.constantFrom('ladder.agent', 'work.brief', 'candour', 'hours.ceo'), fc.nat(100)).map(
    ([id, percent]): Edit => ({
      lines: 1,
      make: (source) => {
        const knob = knobOf(source, id);
        if (knob === null) return edited(source, []);
        return turned(source, knob, knob.low + ((knob.high - knob.low) * percent) / 100);
      },
    }),
  ),
);

describe('whatever is edited, in whatever order and form of file', () => {
  test('all lines stay but the one that it is about, and the text compiles to what the edit says', () => {
    const steps = fc.array(fc.tuple(anyEdit, fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 5 });
    let [taken, refused] = [0, 0];
    const property = fc.property(fc.constantFrom(...texts), steps, (text, edits) => {
      let source = file(text);
      for (const [{ lines, make }, ...picks] of edits) {
        const { designs } = study(source.text, source.name);
        const of = <T>(all: readonly T[], pick: number) => all[pick % all.length] as T;
        const design = of(designs, picks[0]);
        const { positions } = design.model.chart;
        const after = make(source, design.id, of(positions, picks[1]).id, of(positions, picks[2]).id);
        if (!after.ok) {
          expect(after.errors.every(({ line }) => line <= source.text.split('\n').length)).toBe(true);
          refused += 1;
          continue;
        }
        taken += 1;
        const changes = difference(source.text, after.text);
        const gone = changes.filter((line) => line.startsWith('-'));
        if (lines === null) expect(changes.length - gone.length).toBeLessThanOrEqual(3);
        else expect(gone.length).toBeLessThanOrEqual(lines);
        for (const comment of [
          '# Above all',
          '# Of the company',
          '# odd   spaces',
          '# The first',
          '# The end',
        ]) {
          expect(after.text.includes(comment)).toBe(text.includes(comment));
        }
        expect(after.text.includes('\r\n') ? /[^\r]\n/.test(after.text) : after.text.includes('\r')).toBe(
          false,
        );
        expect(after.text.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'));
        expect(hashOf(study(after.text, source.name))).toBe(hashOf(after.study));
        source = file(after.text);
      }
    });
    fc.assert(property, { seed: 7, numRuns: 60 });
    expect(taken).toBeGreaterThan(70);
    expect(refused).toBeGreaterThan(10);
  });
});

describe('a file that is written again', () => {
  test.each(SHIPPED)('is the same byte for byte: %s', (name) => {
    const text = shipped(name);
    const again = edited(file(text), []);
    expect(again.ok && again.text === text).toBe(true);
  });

  test.each(SHIPPED)('has only the lines changed that it must, in every design of it: %s', (name) => {
    const source = file(shipped(name));
    for (const { id } of study(source.text).designs.slice(0, 6)) {
      const layers = setLayers(source, id, 5);
      const copy = copyDesign(source, id, 'Copy');
      if (!layers.ok || !copy.ok) throw new Error('refused');
      expect(difference(source.text, layers.text).length).toBeLessThanOrEqual(2);
      expect(difference(source.text, copy.text).filter((line) => line.startsWith('-'))).toEqual([]);
      expect(copy.text.startsWith(source.text)).toBe(true);
    }
  });
});
