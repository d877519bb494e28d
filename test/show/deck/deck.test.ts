import { describe, expect, it } from 'vitest';
import type { Deck, Slide } from '../../../src/show/deck/deck.ts';
import { PAGE } from '../../../src/show/deck/deck.ts';
import { deckOf } from '../../../src/show/deck/index.ts';
import { linearAxis } from '../../../src/show/deck/native-chart.ts';
import { designsOf } from '../../../src/show/evidence.ts';
import { locales } from '../../../src/show/locales/index.ts';
import { wrap } from '../../../src/show/text.ts';
import type { Results } from '../../../src/study/results.ts';
import { fixture } from '../fixture.ts';

const words = locales.en;
const LONG = 'A design whose title goes on about everything that it changes in the company and never ends, ';

const assumptions: Results['assumptions'] = Array.from({ length: 110 }, (_, i) => ({
  id: i === 0 ? 'candour' : `entry.${i}`,
  meaning: `What assumption ${i} means, in a sentence of some length that a slide has to hold`,
  unit: 'share',
  value: '.7',
  designs: [],
  origin: 'default',
  week: null,
  status: i % 3 === 0 ? 'sourced' : 'assumed',
  source: `the source of number ${i}`,
  confidence: 'low',
}));

const VARIANTS: readonly (readonly [string, Results])[] = [
  ['six designs', { ...fixture(), assumptions }],
  ['one design', { ...fixture({ designs: 1 }), assumptions }],
  ['twelve designs', { ...fixture({ designs: 12 }), assumptions }],
  ['a surge', { ...fixture({ surge: true }), assumptions }],
  ['a grid', { ...fixture({ grid: true }), assumptions }],
  ['an answered sensitivity', { ...fixture({ sensitivity: 'holds' }), assumptions }],
  [
    'long titles',
    { ...fixture({ titles: Array.from({ length: 6 }, (_, i) => LONG.repeat(3) + i) }), assumptions },
  ],
  ['no assumptions', { ...fixture(), assumptions: [] }],
];

function texts(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (typeof node !== 'object' || node === null) return [];
  return Object.values(node).flatMap(texts);
}

describe.each(VARIANTS)('the deck of %s', (name, results) => {
  const deck = deckOf(results, words);

  it('opens with the question and has the slides of a board meeting', () => {
    expect(deck.slides[0]!.title.text).toBe(results.scenario.question);
    expect(deck.slides.length).toBeGreaterThanOrEqual(8);
    if (!['twelve designs', 'a grid'].includes(name)) expect(deck.slides.length).toBeLessThanOrEqual(14);
  });

  it('has titles that fit their boxes', () => {
    for (const { title } of deck.slides) {
      const lines = wrap(title.text, title.box.width * 72, title.size);
      expect(lines.length * title.size * 1.2).toBeLessThanOrEqual(title.box.height * 72 + 0.01);
    }
  });

  it('has nothing beyond the page, and no part over another', () => {
    for (const slide of deck.slides) {
      const boxes = boxesOf(slide);
      boxes.forEach((a, i) => {
        expect(a.x).toBeGreaterThanOrEqual(0.59);
        expect(a.x + a.width).toBeLessThanOrEqual(PAGE.width - 0.59);
        expect(a.y + a.height).toBeLessThanOrEqual(6.96);
        for (const b of boxes.slice(i + 1)) {
          const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
          const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
          expect(wide > 0.01 && high > 0.06, `${slide.title.text}: ${JSON.stringify([a, b])}`).toBe(false);
        }
      });
    }
  });

  it('shows every design and every assumption somewhere', () => {
    const said = new Set(tablesOf(deck).flatMap(({ rows }) => rows.map((row) => row[0]!.text)));
    for (const { title } of designsOf(results)) {
      expect([...said].some((text) => text.slice(0, 12) === title.slice(0, 12))).toBe(true);
    }
    const rows = tablesOf(deck).filter(({ columns }) => columns[0]!.title === words.deck.assumption);
    const distinct = new Set(
      deck.slides.flatMap(({ notes }) => notes.filter((note) => /\(entry\.\d+\)/.test(note))),
    );
    expect(distinct.size).toBe(Math.max(0, results.assumptions.length - 1));
    expect(rows.reduce((sum, table) => sum + table.rows.length, 0)).toBeGreaterThanOrEqual(
      results.assumptions.length,
    );
  });

  it('tells the speaker with each slide how it was made', () => {
    for (const { notes } of deck.slides) {
      expect(notes.join('\n')).toContain(`seed ${results.seed}, reportline ${results.version}`);
      expect(notes.every((note) => note.trim() !== '')).toBe(true);
    }
  });
});

describe('the deck', () => {
  it('names no winner where nothing differs', () => {
    const deck = deckOf(fixture({ equal: true, designs: 5 }), words);
    const said = deck.slides.flatMap(({ title, parts }) => [title.text, ...texts(parts)]);
    expect(
      said
        .filter((text) => /\b(?:better|wins?)\b/i.test(text))
        .filter((text) => !/Blue: better|neither better nor worse/.test(text)),
    ).toEqual([]);
  });

  it('tells the speaker of the cost what counts as a lost customer, and how many each design loses', () => {
    const notes = deckOf(fixture(), words).slides.flatMap((slide) =>
      slide.notes.includes(words.cost.subtitle) ? [slide.notes.join('\n')] : [],
    );
    expect(notes).toHaveLength(1);
    for (const id of ['cost.perYear', 'resolutionTime.p90', 'lostCustomers'])
      expect(notes[0]).toContain(`(${id})`);
  });

  it('keeps the verdict of an overloaded design open', () => {
    const answer = deckOf(fixture({ overloaded: 2 }), words).slides[1]!;
    const row = answer.parts.flatMap((part) => (part.kind === 'table' ? part.rows : [])).at(2)!;
    expect(row.slice(1).every(({ below }) => below!.at(-1)!.text === 'no steady state')).toBe(true);
    expect(answer.parts.flatMap(texts).join(' ')).toContain('more work is offered than there are hours');
  });

  it('draws in a pair of org charts the first design and the one that a verdict names', () => {
    const slide = deckOf(fixture(), words).slides.find(({ parts }) =>
      texts(parts).some((text) => text.startsWith('Drawn: “Under')),
    )!;
    expect(texts(slide.parts).join(' ')).toContain(
      'Drawn: “Under the COO” and “A CCSO under the CEO”, of 6 designs',
    );
  });

  it('draws no difference without a steady state, and calls it by its name', () => {
    const deck = deckOf(fixture({ overloaded: 2 }), words);
    const bars = chartsOf(deck).filter(({ form }) => form === 'bars');
    const panels = bars.flatMap((chart) => (chart.form === 'bars' && !chart.stacked ? [chart] : []));
    expect(panels.length).toBe(4);
    for (const { categories, series } of panels) {
      expect(categories[1]).toContain('no steady state');
      expect([series[0]!.values[1], series[0]!.intervals![1]]).toEqual([null, null]);
    }
  });

  it('names all overloaded designs, and refers to none of them as the reference', () => {
    const results = fixture({ overloaded: 2 });
    const [, second] = Object.entries(results.designs)[1]!;
    const designs = {
      ...results.designs,
      'design-1': { ...second, steady: false, overloaded: ['ceo'], metrics: {} },
    };
    const without = results.comparisons.filter(({ b }) => b !== 'design-1');
    const [, answer] = deckOf({ ...results, designs, comparisons: without }, words).slides;
    const row = tablesOf({ slides: [answer] } as never)[0]!.rows[1]!;
    expect(texts(row)).not.toContain('reference');
    expect(texts(answer!.parts).join(' ')).toContain(
      '“Under the CMO” and “A CCSO under the CEO” have no steady',
    );
  });

  it('argues about no settings of the run, and weighs nothing that was not tested', () => {
    const runs = ['replications', 'targets', 'seed'].map((id) => ({
      ...assumptions[1]!,
      id,
      status: 'scenario',
    }));
    const results = { ...fixture(), assumptions: [...runs, ...assumptions] } as Results;
    const said = deckOf(results, words).slides.map(({ title }) => title.text);
    expect(said).toContain(
      '73 of the 110 assumptions have no published source; these stand behind the charts',
    );
  });

  it('counts all comparisons of figures that can be better or worse, whatever their verdicts', () => {
    const count = (results: Results): string =>
      /Of (\d+) headline/.exec(
        deckOf(results, words)
          .slides.map(({ title }) => title.text)
          .join('\n'),
      )![1]!;
    const results = fixture();
    const comparisons = results.comparisons.map((one) =>
      one.metric === 'errors' ? { ...one, verdict: 'differs' as const } : one,
    );
    expect(count({ ...results, comparisons })).toBe(count(results));
  });

  it('says nothing of intervals where a single run has none', () => {
    const deck = deckOf(fixture({ replications: 1, designs: 3 }), words);
    const said = deck.slides.flatMap(({ title, parts }) => [title.text, ...texts(parts)]);
    // Pictures bring the subtitle of their chart along.
    const own = said.filter((text) => !text.startsWith('Drawn: “Under'));
    expect(own.filter((text) => /whisker|95 % interval/i.test(text))).toEqual([]);
  });

  it('shows the customers lost that the title of the cost slide is about', () => {
    const columns = tablesOf(deckOf(fixture(), words)).flatMap((table) =>
      table.columns.map(({ title }) => title),
    );
    expect(columns).toContain(words.cost.columns.lost);
  });

  it('tells the value of a setting that a design changes', () => {
    const results = fixture({ designs: 1 });
    const [id, design] = Object.entries(results.designs)[0]!;
    const changes = [{ kind: 'setting' as const, id: 'preAgreed', value: '.85' }];
    const [question] = deckOf({ ...results, designs: { [id]: { ...design, changes } } }, words).slides;
    expect(texts(question!.parts).join(' ')).toContain('Cases covered by a standing agreement: 0.85.');
  });

  it('offers a command only where there is something to compare', () => {
    const said = deckOf(fixture({ designs: 1 }), words).slides.flatMap(({ parts }) => texts(parts));
    expect(said.filter((text) => text.startsWith('reportline sensitivity'))).toEqual([]);
    expect(said).toContain(words.deck.compareFirst);
  });

  it('draws the curves no longer than they run, with the legend beside the plot', () => {
    const curves = chartsOf(deckOf(fixture(), words)).find(({ form }) => form === 'points')!;
    expect(curves).toMatchObject({ legend: 'below', x: { step: 'log' } });
    expect(Math.log10((curves as { x: { max: number } }).x.max) % 1).not.toBe(0);
  });

  it('says how to find out what could reverse the answer only where nobody has asked', () => {
    const titles = (results: Results): string[] =>
      deckOf(results, words).slides.map(({ title }) => title.text);
    expect(titles(fixture())).toContain(words.deck.untested);
    expect(titles(fixture({ sensitivity: 'holds' }))).not.toContain(words.deck.untested);
  });
});

describe('an axis', () => {
  it('holds its range between round ticks, and zero if asked', () => {
    expect(linearAxis('', [0.3, 4.4], { zero: true })).toMatchObject({
      min: 0,
      max: 5,
      step: 1,
      decimals: 0,
    });
    expect(linearAxis('', [-11.9, 0.4], { zero: true, steps: 4 })).toMatchObject({
      min: -15,
      max: 5,
      step: 5,
    });
    expect(linearAxis('', [4.31e6, 4.42e6], { zero: false })).toMatchObject({
      min: 4_300_000,
      max: 4_420_000,
    });
    expect(linearAxis('', [0, 0], { zero: true }).max).toBeGreaterThan(0);
    expect(linearAxis('', [0.001, 0.004], { zero: true }).decimals).toBe(3);
  });
});

function chartsOf(deck: Deck) {
  return deck.slides.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'chart' ? [part.chart] : [])),
  );
}

function tablesOf(deck: Deck) {
  return deck.slides.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'table' ? [part] : [])));
}

/** Boxes of a slide's title and parts, in inches. */
function boxesOf({ title, parts }: Slide) {
  return [
    title.box,
    ...parts.map((part) => {
      if (part.kind !== 'table') return part.box;
      const { x, y, columns, heights } = part;
      const sum = (sizes: readonly number[]): number => sizes.reduce((a, b) => a + b, 0);
      return { x, y, width: sum(columns.map(({ width }) => width)), height: sum(heights) };
    }),
  ];
}
