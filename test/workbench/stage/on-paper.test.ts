import { expect, test } from 'vitest';
import { recordLives } from '../../../src/model/lives.ts';
import { locales } from '../../../src/show/locales/index.ts';
import { UNTREATED } from '../../../src/show/palette.ts';
import { chartOf } from '../../../src/study/design-facts.ts';
import { layOutStage } from '../../../src/workbench/stage/layout.ts';
import { CUSTOMER, ON_PAPER, onPaper, placeOfStep } from '../../../src/workbench/stage/places.ts';
import { ribbonShapes } from '../../../src/workbench/stage/ribbon-shapes.ts';
import { sceneOf } from '../../../src/workbench/stage/scene.ts';
import { alone } from '../../model/alone.ts';
import { constant, fault } from '../../model/specs.ts';

const DAY = 24 * 60;
const model = alone({
  type: { faults: [fault('west', { mustAct: 1, lead: constant(9 * DAY) })] },
  rules: {
    ...{ targetPressure: 1, pressureAt: 0.5, returnDelay: constant(5 * DAY) },
    reaction: { accept: 0, repeat: 1, external: 0 },
  },
});
const chart = chartOf(model);
const words = locales.en;
const lives = recordLives(model, 'on paper', 0);
const [step] = [...onPaper(lives)] as [number];
const SIZE = { width: 620, height: 300, legend: false };

test('a case that is closed without treatment has a place of its own, not the customer’s', () => {
  const layout = layOutStage(chart, { ...SIZE, onPaper: true });
  expect(placeOfStep(lives, layout, step)).toBe(ON_PAPER);
  expect(placeOfStep(lives, layout, step)).not.toBe(CUSTOMER);
  const t = (lives.steps.from[step] as number) + 60;
  const moment = { t, followed: 0, travel: 0, selected: -1, target: -1 };
  const { shapes } = sceneOf({ chart, lives, words }, layout, moment);
  const dot = shapes.findLast((shape) => shape.kind === 'dot');
  const place = layout.onPaper;
  expect(dot?.x).toBeGreaterThan(place?.x ?? Number.NaN);
  expect(shapes.some((shape) => shape.kind === 'text' && shape.text.includes('Closed'))).toBe(true);
});

test('a ribbon has a colour of its own for it', () => {
  const span = [lives.arrivedAt[0] as number, lives.endedAt[0] as number] as const;
  const bars = ribbonShapes([lives], 0, span, SIZE).filter((shape) => shape.kind === 'box');
  expect(bars.filter(({ stroke }) => stroke === UNTREATED)).toHaveLength(1);
});

test('a stage says above its chart what becomes of it, and only then', () => {
  const becomes = 'Drawn as it starts.';
  const moment = { t: 0, followed: null, travel: 0, selected: -1, target: -1 };
  const texts = (staged: Parameters<typeof sceneOf>[0], head: boolean): string[] =>
    sceneOf(staged, layOutStage(chart, { ...SIZE, head }), moment).shapes.flatMap((shape) =>
      shape.kind === 'text' ? [shape.text] : [],
    );
  expect(texts({ chart, lives: null, words, becomes }, true)).toContain(becomes);
  expect(texts({ chart, lives: null, words }, false)).not.toContain(becomes);
});
