import { beforeAll, describe, expect, test } from 'vitest';
import { lifeOf } from '../../../src/model/case-history.ts';
import { type Lives, recordLives } from '../../../src/model/lives.ts';
import { LATENCY_COLOURS, PAPER } from '../../../src/show/palette.ts';
import { phasesOf, ribbonShapes } from '../../../src/workbench/stage/ribbon-shapes.ts';
import { busy } from '../../model/busy.ts';

const SIZE = { width: 1000, height: 60 };
let lives: Lives;

beforeAll(() => {
  lives = recordLives(busy(), 'ribbons', 0);
});

function span(life: number): readonly [number, number] {
  return [lives.arrivedAt[life]! - 10, lives.endedAt[life]! + 10];
}

describe('a ribbon', () => {
  test('tells nothing of what comes after a moment, and all that was before it', () => {
    for (let life = 0; life < 60; life++) {
      const [from, to] = [lives.arrivedAt[life]!, lives.endedAt[life]!];
      const until = from + 0.6 * (to - from);
      const bars = ribbonShapes([lives], life, span(life), SIZE, until).filter(
        (shape) => shape.kind === 'box',
      );
      const begun = lifeOf(lives, life).steps.filter((step) => step.from <= until);
      expect(bars.length).toBe(begun.length);
      const whole = ribbonShapes([lives], life, span(life), SIZE, to);
      expect(whole).toEqual(ribbonShapes([lives], life, span(life), SIZE));
      const strokes = (shapes: readonly { readonly kind: string }[]): number =>
        shapes.filter(({ kind }) => kind === 'line').length;
      // Of the end, no stroke before it has come.
      if (until < to) expect(strokes(ribbonShapes([lives], life, span(life), SIZE, until))).toBe(1);
    }
  });

  test('has one bar for each step, solid in hand, hollow while it waits, dashed with nobody', () => {
    for (let life = 0; life < 60; life++) {
      const bars = ribbonShapes([lives], life, span(life), SIZE).filter((shape) => shape.kind === 'box');
      const look = (phase: string, working: boolean, dashed: boolean): string =>
        `${working ? LATENCY_COLOURS[phase] : PAPER} ${LATENCY_COLOURS[phase]} ${dashed}`;
      const { steps } = lifeOf(lives, life);
      expect(bars.map(({ fill, stroke, dash }) => `${fill} ${stroke} ${dash.length > 0}`).sort()).toEqual(
        steps.map(({ phase, working, holder }) => look(phase, working, holder === null)).sort(),
      );
    }
  });

  test('is as long as its life on the line of time, and ends within it', () => {
    for (let life = 0; life < 60; life++) {
      const [from, to] = span(life);
      const bars = ribbonShapes([lives], life, [from, to], SIZE).filter((shape) => shape.kind === 'box');
      const left = Math.min(...bars.map(({ x }) => x));
      const right = Math.max(...bars.map(({ x, width }) => x + width));
      const share = (lives.endedAt[life]! - lives.arrivedAt[life]!) / (to - from);
      expect(Math.abs((right - left) / SIZE.width - share)).toBeLessThan(0.01);
      expect(right).toBeLessThanOrEqual(SIZE.width + 3);
    }
  });

  test('of the second design stands below that of the first, in the same height in all', () => {
    const [one, two] = [lives, lives].map((_, i, both) =>
      ribbonShapes(both, 3, span(3), SIZE).filter(
        (shape) => shape.kind === 'box' && (shape.y > 30 ? 1 : 0) === i,
      ),
    );
    expect(one!.length).toBe(two!.length);
    expect(one!.length).toBeGreaterThan(0);
    for (const shape of two!)
      if (shape.kind === 'box') expect(shape.y + shape.height).toBeLessThanOrEqual(60);
  });

  test('names its phases once, in the order in which they come', () => {
    const phases = phasesOf([lives, lives], 0);
    expect(phases).toEqual([...new Set(lifeOf(lives, 0).steps.map(({ phase }) => phase))]);
  });
});
