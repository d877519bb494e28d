/** Appendix: how the figures were made and are made again, and all of them in one table. */

import type { Results } from '../../study/results.ts';
import { designsOf } from '../evidence.ts';
import { decimal } from '../format.ts';
import { headlineMetrics } from '../headline.ts';
import { keyFigures } from '../key-figures.ts';
import type { Words } from '../locales/index.ts';
import { MUTED } from '../palette.ts';
import { runCommand } from '../report/commands.ts';
import { notes as cautions, correctedFor } from '../sentences.ts';
import type { Cell, Slide } from './deck.ts';
import { BODY, cut, fittedTables, note, titleOf } from './layout.ts';
import { notesOn, runNote } from './notes.ts';

const NAME_WIDTH = 2.6;
const ITEM_WIDTH = 3.4;

/** One slide, or two where its texts are very long. */
export function methodSlides(results: Results, words: Words): Slide[] {
  const { method } = words.report;
  const { bonferroni } = words.precision;
  const { scenario, horizon, replications: done, replicationsAsked: asked } = results;
  const days = (n: number): string => method.days(decimal(n, Number.isInteger(n) ? 0 : 1));
  const counts = { done: decimal(done, 0), asked: decimal(asked, 0) };
  const items: [string, string][] = [
    [method.study, scenario.title],
    [method.source, scenario.source],
    [method.seed, results.seed],
    [method.version, `reportline ${results.version}`],
    [method.replications, done < asked ? method.asked(counts) : counts.done],
    [method.warmUp, days(horizon.warmUpDays)],
    [method.window, days(horizon.windowDays)],
    [method.drain, days(horizon.drainDays)],
    [method.confidence, method.percent(decimal(results.confidence * 100, 0))],
    ...(results.comparisons.length > 0
      ? [[method.correction, bonferroni(correctedFor(results))] as [string, string]]
      : []),
    [method.hash, scenario.hash],
    [method.repeat, runCommand(results)],
  ];
  const width = BODY.width - ITEM_WIDTH;
  const tables = fittedTables({
    columns: [
      { title: words.deck.methodItem, width: ITEM_WIDTH },
      { title: words.deck.value, width },
    ],
    rows: items.map(([name, value]): Cell[] => [
      { text: name, bold: true },
      { text: cut(value, width - 0.2, 12, 2) },
    ]),
    height: BODY.height,
    sizes: [13, 12, 11],
    summary: words.deck.methodTable,
  });
  return tables.map((table) => ({
    title: titleOf(words.deck.method),
    parts: [
      table,
      note(results.replications > 1 ? words.table.notes.intervals : words.deck.intervalNote(false)),
    ],
    notes: [...cautions(results, words), runCommand(results), scenario.source, runNote(results, words)],
  }));
}

/** Every headline figure of every design; more than one slide where there are many designs. */
export function figureSlides(results: Results, words: Words): Slide[] {
  const figures = keyFigures(results, words);
  const intervals = results.replications > 1;
  const width = (BODY.width - NAME_WIDTH) / Math.max(1, figures.length);
  const tables = fittedTables({
    columns: [{ title: words.design, width: NAME_WIDTH }, ...figures.map(({ title }) => ({ title, width }))],
    rows: designsOf(results).map((design, i): Cell[] => [
      { text: cut(design.title, NAME_WIDTH - 0.2, 12, 2), bold: true },
      ...figures.map(({ rows }): Cell => {
        const { mean, interval } = rows[i]!;
        return { text: mean, ...(interval !== null && { below: [{ text: interval, colour: MUTED }] }) };
      }),
    ]),
    height: BODY.height,
    sizes: [13, 12, 11, 10, 9],
    summary: words.deck.figuresTable(intervals),
  });
  return tables.map((table, page) => ({
    title: titleOf(words.deck.figures({ page: page + 1, pages: tables.length, intervals })),
    parts: [table, note(intervals ? words.table.notes.intervals : words.deck.intervalNote(intervals))],
    notes: notesOn(results, words, { metrics: headlineMetrics(results), assumptions: [] }),
  }));
}
