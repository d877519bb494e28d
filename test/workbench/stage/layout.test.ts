import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, locales } from '../../../src/show/locales/index.ts';
import { estimateWidth } from '../../../src/show/text.ts';
import { partsOf } from '../../../src/workbench/stage/box-parts.ts';
import { boxAt, countText, layOutStage, STACK } from '../../../src/workbench/stage/layout.ts';
import type { Rect } from '../../../src/workbench/stage/rect.ts';
import { anyStageChart, shippedCharts } from './companies.ts';

const SIZES = [
  { width: 620, height: 300 },
  { width: 490, height: 240 },
  { width: 940, height: 520 },
];

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function contains(outer: Rect, inner: Rect): boolean {
  const far = 1e-6;
  return (
    inner.x >= outer.x - far &&
    inner.y >= outer.y - far &&
    inner.x + inner.width <= outer.x + outer.width + far &&
    inner.y + inner.height <= outer.y + outer.height + far
  );
}

/** Everything that may not touch, with the second cards of stacked boxes. */
function pieces(layout: ReturnType<typeof layOutStage>): Rect[] {
  const { boxes, customer, lead, legend } = layout;
  const cards = boxes.map(({ x, y, width, height, members }) => {
    const more = members.length > 1 ? STACK : 0;
    return { x, y, width: width + more, height: height + more };
  });
  return [...cards, customer, lead, ...(legend === null ? [] : [legend])];
}

function expectTidy(layout: ReturnType<typeof layOutStage>): void {
  const all = pieces(layout);
  const page = { x: 0, y: 0, width: layout.width, height: layout.height };
  all.forEach((one, i) => {
    expect(one.width).toBeGreaterThan(0);
    expect(one.height).toBeGreaterThan(0);
    expect(contains(page, one)).toBe(true);
    for (const other of all.slice(i + 1)) expect(overlap(one, other)).toBe(false);
  });
  for (const { boss, y } of layout.boxes) if (boss >= 0) expect(y).toBeGreaterThan(layout.boxes[boss]!.y);
}

describe.each(SIZES)('a stage of $width × $height', (size) => {
  test.each(shippedCharts('fa'))(
    'of %s has no box on another one, none outside, bosses above',
    (_, chart) => {
      expectTidy(layOutStage(chart, size));
    },
  );

  test('keeps to that for charts of 4 to 60 different boxes on up to 9 levels', () => {
    fc.assert(
      fc.property(anyStageChart, (chart) => {
        const layout = layOutStage(chart, size);
        expect(layout.boxes).toHaveLength(chart.positions.length);
        expectTidy(layout);
      }),
      { seed: 4, numRuns: 60 },
    );
  });
});

describe.each(LANGUAGES)('in %s, at 620 × 300', (language) => {
  const rtl = locales[language].direction === 'rtl';

  test.each(shippedCharts(language))(
    'every title of %s stands whole in 14 px or more within its box',
    (_, chart) => {
      const { boxes, titleSize } = layOutStage(chart, { width: 620, height: 300 });
      for (const box of boxes) {
        const count = countText(box.members.length);
        const { lines, size, title, queue } = partsOf(box, box.title, count, titleSize, rtl);
        expect(size).toBeGreaterThanOrEqual(14);
        expect(lines.join(' ')).not.toContain('…');
        for (const line of lines) expect(estimateWidth(line, size)).toBeLessThanOrEqual(title.width + 0.5);
        expect(contains(box, title)).toBe(true);
        expect(contains(box, queue)).toBe(true);
        expect(overlap(title, queue)).toBe(false);
      }
    },
  );
});

describe('titles', () => {
  const size = { width: 620, height: 300 };
  const few = shippedCharts('en').map(([, chart]) => layOutStage(chart, size));

  test('are as large as 24 px where a chart has room for them and for limits, and never less than 14 px', () => {
    const many = shippedCharts('en').map(([, chart]) => layOutStage(chart, { width: 1400, height: 900 }));
    const sizes = [...few, ...many].map(({ titleSize }) => titleSize);
    expect(Math.min(...sizes)).toBe(14);
    expect(Math.max(...sizes)).toBe(24);
    // Above 18 px only in boxes with plenty of room, as on a large screen.
    for (const { boxes, titleSize } of [...few, ...many])
      if (titleSize > 18) expect(Math.min(...boxes.map(({ height }) => height))).toBeGreaterThan(60);
  });

  test('grow with the stage', () => {
    shippedCharts('en').forEach(([, chart], i) => {
      const larger = layOutStage(chart, { width: 940, height: 500 });
      expect(larger.titleSize).toBeGreaterThanOrEqual(few[i]!.titleSize);
    });
  });
});

describe('a box', () => {
  const [[, chart]] = shippedCharts('en') as [readonly [string, ReturnType<typeof shippedCharts>[0][1]]];
  const layout = layOutStage(chart, { width: 620, height: 300 });

  test('is found at every point of it, and nothing beside it', () => {
    layout.boxes.forEach(({ x, y, width, height }, i) => {
      expect(boxAt(layout, x + 1, y + 1)).toBe(i);
      expect(boxAt(layout, x + width - 1, y + height - 1)).toBe(i);
    });
    expect(boxAt(layout, layout.customer.x + 1, layout.customer.y + 1)).toBe(-1);
  });

  test('stands for its positions, and that of the agents for the front line too', () => {
    chart.positions.forEach(({ id }, p) => {
      expect(layout.boxes[layout.boxOf[p]!]!.members).toContain(id);
    });
    expect(layout.boxes[layout.boxOf[chart.positions.length]!]!.rank).toBe('agent');
    expect(layout.boxOf).toHaveLength(chart.positions.length + 1);
  });
});
