import { beforeAll, describe, expect, test } from 'vitest';
import { type Lives, recordLives } from '../../../src/model/lives.ts';
import { LANGUAGES, locales } from '../../../src/show/locales/index.ts';
import { contrast, INK, PAPER } from '../../../src/show/palette.ts';
import { typesetForPicture } from '../../../src/show/typeset.ts';
import { chartOf } from '../../../src/study/design-facts.ts';
import type { DesignResult } from '../../../src/study/results.ts';
import { partsOf } from '../../../src/workbench/stage/box-parts.ts';
import { layOutStage } from '../../../src/workbench/stage/layout.ts';
import { placeOfStep, tokensAt } from '../../../src/workbench/stage/places.ts';
import type { Rect } from '../../../src/workbench/stage/rect.ts';
import { type Moment, type Scene, type Shape, sceneOf } from '../../../src/workbench/stage/scene.ts';
import { sceneSvg } from '../../../src/workbench/stage/svg.ts';
import { looksOf } from '../../../src/workbench/stage/token-look.ts';
import { busy } from '../../model/busy.ts';
import { shippedCharts } from './companies.ts';

const SIZE = { width: 620, height: 300, legend: false };
const words = locales.en;
/** So many that some queues are counted and others are not. */
const spec = busy('east', 1500);
const chart = chartOf(spec);
const layout = layOutStage(chart, SIZE);
const STILL: Moment = { t: 0, followed: null, travel: 0, selected: -1, target: -1 };
let lives: Lives;
let moments: number[];

beforeAll(() => {
  lives = recordLives(spec, 'scenes', 0);
  const [from, to] = [lives.arrivedAt[0]!, Math.max(...lives.endedAt)];
  moments = Array.from({ length: 200 }, (_, i) => from + (to - from) * ((i * 0.6180339887) % 1));
});

const at = (moment: Partial<Moment>): Scene =>
  sceneOf({ chart, lives, words }, layout, { ...STILL, ...moment });
const dots = ({ shapes }: Scene) => shapes.filter((shape) => shape.kind === 'dot');

const within = ({ x, y, width, height }: Rect, shape: { x: number; y: number }): boolean =>
  shape.x >= x - 1 && shape.x <= x + width + 1 && shape.y >= y - 1 && shape.y <= y + height + 1;

/** Complaints that are drawn in a place: dots, and the numbers in bubbles. */
function drawnIn(place: Rect, shapes: readonly Shape[]): number {
  return shapes.reduce((sum, shape) => {
    if (shape.kind === 'dot' && within(place, shape)) return sum + 1;
    if (shape.kind === 'text' && shape.anchor === 'middle' && within(place, shape)) {
      return sum + Number(shape.text.replaceAll(',', ''));
    }
    return sum;
  }, 0);
}

/** The queue's room of a place, by the number that `placeOfStep` gives it. */
function roomOf(place: number): Rect {
  const box = layout.boxes[place];
  if (box === undefined) return place === -1 ? layout.customer : layout.lead;
  return partsOf(box, box.title, '', layout.titleSize, false).queue;
}

describe('a scene', () => {
  test('has every complaint under way in exactly one place, as a dot or in the number of a bubble', () => {
    let bubbles = 0;
    for (const t of moments) {
      const { shapes } = at({ t });
      const expected = new Map<number, number>();
      for (const { step } of tokensAt(lives, t)) {
        const place = placeOfStep(lives, layout, step);
        expected.set(place, (expected.get(place) ?? 0) + 1);
      }
      for (const place of [-1, -2, ...layout.boxes.keys()]) {
        expect(drawnIn(roomOf(place), shapes)).toBe(expected.get(place) ?? 0);
      }
      bubbles += [...expected.values()].filter((count) => count > 12).length;
    }
    expect(bubbles).toBeGreaterThan(20);
  });

  test('loses nobody who travels, whose number is that of the tokens in all', () => {
    let withTravellers = 0;
    for (const t of moments) {
      const scene = at({ t, travel: 20 });
      const counted = scene.shapes.reduce(
        (sum, shape) =>
          shape.kind === 'text' && shape.anchor === 'middle'
            ? sum + Number(shape.text.replaceAll(',', ''))
            : sum,
        0,
      );
      expect(counted + dots(scene).length).toBe(tokensAt(lives, t).length);
      const places = JSON.stringify(dots(scene));
      if (places !== JSON.stringify(dots(at({ t })))) withTravellers += 1;
    }
    expect(withTravellers).toBeGreaterThan(20);
  });

  test('is the same on the way back as on the way forwards, those on their way included', () => {
    const ordered = moments.slice(0, 60).toSorted((a, b) => a - b);
    const forwards = ordered.map((t) => at({ t, travel: 15 }));
    const backwards = ordered.toReversed().map((t) => at({ t, travel: 15 }));
    expect(backwards.toReversed()).toEqual(forwards);
  });

  test('draws the complaint that is followed last and in a ring, wherever it is', () => {
    for (const t of moments.slice(0, 100)) {
      for (const { life } of tokensAt(lives, t).slice(0, 5)) {
        const [ring, token] = at({ t, followed: life, travel: 15 }).shapes.slice(-2);
        expect(ring).toMatchObject({ kind: 'dot', stroke: INK });
        expect(token).toMatchObject({ kind: 'dot', stroke: looksOf(chart)[lives.unit[life]!]!.colour });
        expect([ring, token].map((shape) => shape?.kind === 'dot' && [shape.x, shape.y])).toEqual(
          Array(2).fill([token?.kind === 'dot' && token.x, token?.kind === 'dot' && token.y]),
        );
      }
    }
  });

  test('moves a token from desk to desk without a jump', () => {
    const { of, from, holder } = lives.steps;
    const placeOf = (step: number): number => placeOfStep(lives, layout, step);
    const isMove = (step: number): boolean =>
      holder[step]! >= 0 && holder[step - 1]! >= 0 && placeOf(step) !== placeOf(step - 1);
    const [[life, step]] = Array.from({ length: lives.count }, (_, i) => i).flatMap((i) =>
      Array.from({ length: of[i + 1]! - of[i]! - 1 }, (_, k) => of[i]! + 1 + k)
        .filter((one) => one + 1 < of[i + 1]! && from[one + 1]! - from[one]! > 10 && isMove(one))
        .map((one) => [i, one] as const),
    ) as [readonly [number, number]];
    const start = from[step]!;
    const places = Array.from({ length: 41 }, (_, k) => {
      const last = at({ t: start + k / 4, followed: life, travel: 10 }).shapes.at(-1);
      return last?.kind === 'dot' ? ([last.x, last.y] as const) : ([0, 0] as const);
    });
    const jumps = places.slice(1).map(([x, y], i) => Math.hypot(x - places[i]![0], y - places[i]![1]));
    // At most twice as fast as on average, as it speeds up and slows down, within a quarter of a minute.
    expect(Math.max(...jumps)).toBeLessThan(60);
    expect(jumps.reduce((sum, jump) => sum + jump, 0)).toBeGreaterThan(20);
  });

  test('outlines the selected box, and dashes the one it would move under', () => {
    const outlines = at({ selected: 1, target: 2 }).shapes.filter(
      (shape) => shape.kind === 'box' && shape.fill === null,
    );
    expect(outlines.map((shape) => shape.kind === 'box' && shape.dash.length > 0)).toEqual([false, true]);
  });
});

describe('the units', () => {
  const many = (count: number): DesignResult['chart'] => ({
    ...chart,
    units: Array.from({ length: count }, (_, i) => ({ id: `u${i}`, title: `u${i}`, head: 'x' })),
    serviceUnit: 'u1',
  });

  test('have looks of their own, told apart by colour and form, at 3:1 on white at least', () => {
    const looks = looksOf(many(12));
    expect(new Set(looks.map(({ colour, form }) => colour + form)).size).toBe(12);
    const four = looksOf(many(4));
    expect(new Set(four.map(({ form }) => form)).size).toBe(4);
    expect(new Set(four.map(({ colour }) => colour)).size).toBe(4);
    for (const { colour } of looks) expect(contrast(colour, PAPER)).toBeGreaterThanOrEqual(3);
  });
});

describe('a scene as SVG', () => {
  const HOSTILE = `</text><script>alert(1)</script>"'&\u0000\u202e`;
  const hostile = {
    ...chart,
    positions: chart.positions.map((one, i) => ({ ...one, title: i === 0 ? HOSTILE : one.title })),
  };

  test('holds nothing but plain shapes and texts, whatever a title says', () => {
    const svg = sceneSvg(
      sceneOf({ chart: hostile, lives, words }, layOutStage(hostile, SIZE), { ...STILL, t: moments[0]! }),
      words,
    );
    const tags = new Set([...svg.matchAll(/<\/?([a-z]\w*)/gi)].map(([, tag]) => tag));
    expect(
      [...tags].filter((tag) => !['rect', 'polyline', 'polygon', 'circle', 'text'].includes(tag!)),
    ).toEqual([]);
    expect(svg).toContain('&lt;/text&gt;');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
    expect(svg).not.toMatch(/[\u0000\u202e]/u);
    expect(svg).not.toMatch(/NaN|undefined|null/);
  });

  test('is the same text for the same moment', () => {
    const draw = (): string => sceneSvg(at({ t: moments[7]!, travel: 10 }), words);
    expect(draw()).toBe(draw());
  });

  test.each(LANGUAGES)('keeps every text of %s as it was typeset', (language) => {
    const said = locales[language];
    for (const [, one] of shippedCharts(language).slice(0, 4)) {
      const scene = sceneOf(
        { chart: one, lives: null, words: said },
        layOutStage(one, { width: 620, height: 300 }),
        STILL,
      );
      const texts = scene.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
      const written = [...sceneSvg(scene, said).matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) =>
        text!.replaceAll('&quot;', '"').replaceAll('&#39;', "'"),
      );
      expect(written).toEqual(texts);
      for (const text of texts)
        expect(typesetForPicture(text.replaceAll(/[\u202b\u202c]/gu, ''), said)).toBe(text);
      const rtl = said.direction === 'rtl';
      const titles = one.positions.slice(0, 1).map(({ title }) => typesetForPicture(title, said));
      expect(texts).toEqual(expect.arrayContaining(titles));
      expect(
        scene.shapes
          .filter((shape) => shape.kind === 'text' && shape.weight === 600)
          .every((shape) => shape.kind === 'text' && shape.anchor === (rtl ? 'end' : 'start')),
      ).toBe(true);
    }
  });
});
