import fc from 'fast-check';
import type { LoggerInterface } from 'vega';
import { compile } from 'vega-lite';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadFonts } from '../../../src/node/fonts.ts';
import { toPng } from '../../../src/node/png.ts';
import type { Chart } from '../../../src/show/charts/chart.ts';
import { charts } from '../../../src/show/charts/index.ts';
import { type RenderedChart, renderAll } from '../../../src/show/charts/render-all.ts';
import { locales } from '../../../src/show/locales/index.ts';
import { createMeasure, type Measure } from '../../../src/show/measure.ts';
import { contrast, FAINT, PAPER, WAITING_RANGE } from '../../../src/show/palette.ts';
import type { DesignResult, Results, Verdict } from '../../../src/study/results.ts';
import { type FixtureOptions, fixture } from '../fixture.ts';
import { placedTexts, sizeOf } from '../svg-texts.ts';

const words = locales.en;
const LONG = 'A design whose title somebody wrote without a thought for those who have to draw it, '.repeat(
  4,
);
const CASES: Readonly<Record<string, FixtureOptions>> = {
  'six designs': {},
  'one design': { designs: 1 },
  'two designs': { designs: 2 },
  'twelve designs': { designs: 12 },
  'equal designs': { equal: true },
  'an overloaded design': { overloaded: 2 },
  'one replication': { replications: 1 },
  'a surge': { surge: true },
  'a surge and twelve designs': { surge: true, designs: 12 },
  'a surge in one replication': { surge: true, replications: 1 },
  'long texts': { designs: 3, hostile: LONG, surge: true },
  'one endless word': { designs: 3, hostile: 'W'.repeat(300) },
  'right-to-left texts': { designs: 3, hostile: 'שירות לקוחות תחת سمت خدمات مشتریان' },
  'long texts of many assumptions': { designs: 2, hostile: LONG, global: true },
  'right-to-left texts of many assumptions': {
    designs: 2,
    hostile: 'שירות לקוחות תחת سمت خدمات مشتریان',
    global: true,
  },
  markup: { designs: 3, global: true, hostile: '<script>alert("x")</script><foreignObject/>&amp;' },
};

/** What the fixture must hold for a chart to be drawn at all. */
const NEEDED: Readonly<Record<string, FixtureOptions>> = {
  'delegation-by-depth': { grid: true },
  tornado: { sensitivity: 'reverses' },
  screening: { global: true },
  indices: { global: true },
  worlds: { robustness: 'box' },
};

let measure: Measure;
const pictures = new Map<string, RenderedChart[]>();

beforeAll(async () => {
  const fonts = loadFonts();
  measure = await createMeasure(fonts);
  for (const [name, options] of Object.entries(CASES)) {
    pictures.set(name, await renderAll(fixture(options), fonts));
  }
}, 180_000);

describe('every chart', () => {
  it.each(charts.map((chart) => chart.id))('%s keeps to its golden specification', async (id) => {
    const chart = charts.find((c) => c.id === id)!;
    const spec = chart.spec(fixture({ designs: 3, ...NEEDED[id] }), words);
    await expect(`${JSON.stringify(spec, null, 1)}\n`).toMatchFileSnapshot(`../golden/${id}.vl.json`);
  });

  it('has an id and a number of its own', () => {
    expect(new Set(charts.map((chart) => chart.id)).size).toBe(charts.length);
    expect(new Set(charts.map((chart) => chart.number)).size).toBe(charts.length);
  });

  it('needs only metrics that results have', () => {
    const ids = Object.keys(fixture().metrics);
    const missing = charts
      .flatMap((chart) => chart.needs)
      .filter((need) => {
        const [head, tail] = need.split('*');
        return tail === undefined ? !ids.includes(need) : !ids.some((id) => id.startsWith(head!));
      });
    expect(missing).toEqual([]);
  });

  it.each(charts.map((chart) => chart.id))('%s compiles without a warning', (id) => {
    const warnings: unknown[] = [];
    const note = (...args: readonly unknown[]) => {
      warnings.push(args);
      return logger;
    };
    const logger = { level: () => logger, error: note, warn: note, info: () => logger, debug: () => logger };
    const spec = charts.find((c) => c.id === id)!.spec(fixture(NEEDED[id]), words);
    compile(spec, { logger: logger as unknown as LoggerInterface });
    expect(warnings).toEqual([]);
  });

  it('says its units, replications, seed, version, that it is simulated and what intervals cover', () => {
    for (const { id, svg } of pictures.get('six designs')!) {
      const text = placedTexts(svg, measure)
        .map((t) => t.text)
        .join(' ');
      for (const said of [
        '20 replications',
        'seed 7',
        'reportline 0.1.0',
        'simulated, not measured',
        'simulation noise only',
      ]) {
        expect(text, id).toContain(said);
      }
      expect(text, id).toMatch(/hours|elapsed time|per 1,000|Complaints open|Cost per year/i);
    }
  });

  it('has a table as wide as its headings, with a row for every design', () => {
    for (const chart of charts) {
      const results = fixture(NEEDED[chart.id]);
      const { columns, rows } = chart.table(results, words);
      for (const row of rows) expect(row.length, chart.id).toBe(columns.length);
      for (const { title } of drawn(chart, results)) {
        expect(
          rows.some((row) => row.includes(title)),
          chart.id,
        ).toBe(true);
      }
      expect(columns).not.toContain(undefined);
    }
  });

  it('tells in its summary every design', () => {
    for (const chart of charts) {
      const results = fixture(NEEDED[chart.id]);
      const summary = chart.summary(results, words);
      for (const { title } of drawn(chart, results)) expect(summary, chart.id).toContain(title);
    }
  });

  it('can be drawn of a study without complaints', async () => {
    const results = fixture({ designs: 2 });
    const none = { mean: null, interval: null };
    const designs = Object.entries(results.designs).map(([id, design]) => [
      id,
      {
        ...design,
        metrics: Object.fromEntries(Object.keys(design.metrics).map((m) => [m, { unit: 'h', ...none }])),
        curves: { ...design.curves, resolved: { hours: [1, 2], share: [none, none] } },
      },
    ]);
    const empty: Results = { ...results, comparisons: [], designs: Object.fromEntries(designs) };
    for (const { svg } of await renderAll(empty, loadFonts())) expect(svg).not.toMatch(/NaN|undefined|null/);
  });
});

describe('a picture', () => {
  const names = Object.keys(CASES);

  it.each(names)('of %s clips no text', (name) => {
    for (const { id, svg } of pictures.get(name)!) {
      const { width, height } = sizeOf(svg);
      for (const t of placedTexts(svg, measure)) {
        expect(t.left, `${id}: ${t.text}`).toBeGreaterThanOrEqual(0);
        expect(t.right, `${id}: ${t.text}`).toBeLessThanOrEqual(width);
        expect(t.top, `${id}: ${t.text}`).toBeGreaterThanOrEqual(0);
        expect(t.bottom, `${id}: ${t.text}`).toBeLessThanOrEqual(height);
      }
    }
  });

  it.each(names)('of %s has no text over another', (name) => {
    for (const { id, svg } of pictures.get(name)!) {
      const texts = placedTexts(svg, measure);
      expect(texts.length).toBeGreaterThan(10);
      const over = texts.flatMap((a, i) =>
        texts.slice(i + 1).filter((b) => {
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          return across > 0.5 && down > 0.5;
        }),
      );
      expect(
        over.map(({ text }) => text),
        id,
      ).toEqual([]);
    }
  });

  it.each(names)('of %s is as wide as its page, whatever the texts', (name) => {
    const widths = {
      'resolution-time': 1256,
      latency: 1248,
      conflict: 1266,
      dots: 1268,
      'closed-or-solved': 1260,
    };
    for (const { id, svg } of pictures.get(name)!) {
      expect(sizeOf(svg).width, id).toBe(widths[id as keyof typeof widths] ?? sizeOf(svg).width);
    }
  });

  it.each(names)('of %s is plain SVG: no script, foreign object, style, link or outside font', (name) => {
    for (const { svg } of pictures.get(name)!) {
      expect(svg).not.toMatch(/<(script|foreignObject|style|image|a|use|iframe)\b/i);
      expect(svg).not.toMatch(/\b(href|on\w+)=|@import|@font-face|url\(/i);
      expect(new Set(svg.match(/font-family="[^"]*"/g))).toEqual(
        new Set(['font-family="Rubik, Arial, sans-serif"']),
      );
    }
  });

  it('uses no colour that carries meaning below 3:1 on white', () => {
    const structural = new Set<string>([FAINT, PAPER]);
    for (const { id, svg } of pictures.get('twelve designs')!) {
      // The fills of waiting stand in a frame and under a number: they are judged as a background below.
      const without = id === 'org-charts' ? svg.replaceAll(/fill="rgb\([^"]*\)"/g, '') : svg;
      const colours = [...without.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour!);
      for (const colour of new Set(colours)) {
        if (['none', 'transparent'].includes(colour) || structural.has(colour)) continue;
        expect(colour).toMatch(/^#[0-9a-f]{6}$/);
        expect(contrast(colour, PAPER), `${id}: ${colour}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('writes every text on white at 4.5:1 or more, and on the fill of waiting too', () => {
    for (const { id, svg } of pictures.get('twelve designs')!) {
      for (const [, colour] of svg.matchAll(/<text[^>]* fill="([^"]+)"/g)) {
        // White and black are numbers inside the bars of the latency, each chosen by its bar.
        if (id === 'latency' && [PAPER, '#000000'].includes(colour!)) continue;
        expect(contrast(colour!, PAPER), `${id}: ${colour}`).toBeGreaterThanOrEqual(4.5);
        if (id === 'org-charts' && colour === '#1f2328') {
          expect(contrast(colour, WAITING_RANGE[1])).toBeGreaterThanOrEqual(4.5);
        }
      }
    }
  });

  it('is the same, byte for byte, when it is made again', async () => {
    const again = await renderAll(fixture(), loadFonts());
    expect(again.map(({ svg }) => svg)).toEqual(pictures.get('six designs')!.map(({ svg }) => svg));
  });
});

describe("a user's text", () => {
  const HOSTILE = [
    '<script>alert(1)</script>',
    'datum.x + 1',
    '"\'`); datum["mean"] //',
    'a.b[0]\\.c',
    '{"expr": "1"}',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text under test
    '${signal} {{mustache}}',
    'constructor',
    '__proto__',
    'null',
  ];

  it.each(HOSTILE)('%s is nothing but data: no expression, field or scale holds it', (text) => {
    const marker = `${text} MARKER`;
    for (const chart of charts) {
      const compiled = compile(
        chart.spec(fixture({ designs: 3, ...NEEDED[chart.id], hostile: marker }), words),
      ).spec;
      expect(placesOf(compiled, 'MARKER'), chart.id).toEqual([]);
    }
  });

  it.each([...HOSTILE, 'bell \u0007 and \u0000 null \ud800 lone'])(
    '%j makes a well-formed picture',
    async (text) => {
      for (const { svg } of await renderAll(fixture({ designs: 3, hostile: text }), loadFonts())) {
        expect(svg).not.toContain('<script');
        expect(svg.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cs}/u);
        expect(() => toPng(svg, 0.1)).not.toThrow();
      }
    },
  );

  it('may be the name of an object property where ids are', () => {
    const results = fixture({ designs: 2 });
    const [first, second] = Object.values(results.designs);
    const renamed: Results = {
      ...results,
      comparisons: [],
      designs: { constructor: first!, toString: second! },
    };
    for (const chart of charts) expect(() => chart.spec(renamed, words)).not.toThrow();
  });
});

describe('a title', () => {
  const titled = charts.filter((chart) => ['resolution-time', 'conflict'].includes(chart.id));
  const metricOf: Readonly<Record<string, string>> = {
    'resolution-time': 'resolvedWithin.7d',
    conflict: 'buried.total',
  };
  const verdicts: Verdict[] = ['better', 'worse', 'no clear difference', 'no steady state', 'differs'];

  it('names a design other than the first only where its verdict is better', () => {
    const results = fixture();
    const others = Object.entries(results.designs).slice(1);
    const given = fc.array(fc.constantFrom(...verdicts), {
      minLength: others.length,
      maxLength: others.length,
    });
    fc.assert(
      fc.property(given, (drawn) => {
        const byId = new Map(others.map(([id], i) => [id, drawn[i]!]));
        const comparisons = results.comparisons.map((c) => ({ ...c, verdict: byId.get(c.b)! }));
        for (const chart of titled) {
          const title = chart.title({ ...results, comparisons }, words);
          for (const [id, design] of others) {
            if (title.includes(`“${design.title.slice(0, 40)}`)) expect(byId.get(id)).toBe('better');
          }
          if (!drawn.includes('better')) expect(title).toMatch(/No |no /);
        }
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('names of several better designs the one with the best mean', () => {
    const results = fixture();
    for (const chart of titled) {
      const better = results.comparisons.filter(
        (c) => c.metric === metricOf[chart.id] && c.verdict === 'better',
      );
      const means = better.map((c) => results.designs[c.b]!.metrics[c.metric]!.mean!);
      const best = chart.id === 'conflict' ? Math.min(...means) : Math.max(...means);
      expect(chart.title(results, words)).toContain(results.designs[better[means.indexOf(best)]!.b]!.title);
    }
  });

  it('says that there is no clear difference between equal designs', () => {
    const results = fixture({ equal: true });
    for (const chart of titled) expect(chart.title(results, words)).toMatch(/no clear difference/i);
  });

  it('names no winner where the first design has no steady state', () => {
    const results = fixture({ overloaded: 0 });
    for (const chart of titled) expect(chart.title(results, words)).toContain('no winner can be named');
  });

  it('of the org charts names one place for all designs only where it holds the most in 90 % of the runs', () => {
    const chart = charts.find((c) => c.id === 'org-charts')!;
    const often = (percent: number): Results => {
      const results = fixture({ designs: 2 });
      const [[first, one], other] = Object.entries(results.designs) as [
        [string, Results['designs'][string]],
        [string, Results['designs'][string]],
      ];
      const bottleneck = { unit: '%', mean: percent, interval: null };
      const metrics = { ...one.metrics, 'bottleneck.operations-desk': bottleneck };
      return { ...results, designs: { [first]: { ...one, metrics }, [other[0]]: other[1] } };
    };
    expect(chart.title(often(95), words)).toContain('not in every design');
    const both = often(95);
    const second = Object.values(both.designs)[1]!;
    const clear = { unit: '%', mean: 90, interval: null };
    Object.assign(second.metrics, { 'bottleneck.operations-desk': clear });
    expect(chart.title(both, words)).toMatch(/^Both designs: .* “Operations desk”$/);
  });

  it('of the time that goes into parts leads with an overload', () => {
    const chart = charts.find((c) => c.id === 'latency')!;
    expect(chart.title(fixture({ designs: 2 }), words)).toContain('in both designs');
    expect(chart.title(fixture({ designs: 2, overloaded: 1 }), words)).toMatch(
      /: more work than hours at “CEO”$/,
    );
  });

  it('of the org charts leads with an overload', () => {
    const chart = charts.find((c) => c.id === 'org-charts')!;
    expect(chart.title(fixture({ overloaded: 2 }), words)).toBe(
      '“A CCSO under the CEO”: more work than hours at “CEO”',
    );
  });
});

/** The designs that a chart shows: all, but for the charts that tell of two. */
function drawn(
  chart: Chart,
  { designs, example, sensitivity, screening, indices, robustness }: Results,
): DesignResult[] {
  const pairs: Readonly<Record<string, readonly (string | undefined)[]>> = {
    'one-complaint': [example?.a.design, example?.b.design],
    tornado: [sensitivity?.a, sensitivity?.b],
    screening: [screening?.a, screening?.b],
    indices: [indices?.a, indices?.b],
    worlds: [robustness?.a, ...(robustness?.pairs ?? []).map(({ b }) => b)],
  };
  const two = pairs[chart.id];
  return Object.entries(designs).flatMap(([id, design]) => ((two?.includes(id) ?? true) ? [design] : []));
}

/** Where in a compiled specification `marker` stands outside inline data, titles and the description. */
function placesOf(value: unknown, marker: string, path: readonly string[] = []): string[] {
  if (typeof value === 'string') {
    const free =
      path[0] === 'description' ||
      (path[0] === 'title' && ['text', 'subtitle'].includes(path[1]!)) ||
      (path.includes('data') && path.includes('values'));
    return value.includes(marker) && !free ? [path.join('.')] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key.includes(marker) ? [[...path, key].join('.')] : []),
    ...placesOf(inner, marker, [...path, key]),
  ]);
}
