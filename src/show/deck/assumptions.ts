/** What the answer rests on: the assumptions that weigh most, and the others in the appendix. */

import { run } from '../../model/ledger/run.ts';
import type { Results } from '../../study/results.ts';
import { type AssumptionRow, assumptionsOf } from '../assumptions.ts';
import { differingAssumptions } from '../at-work.ts';
import type { Chart } from '../charts/chart.ts';
import type { Words } from '../locales/index.ts';
import { INK, MUTED } from '../palette.ts';
import type { Cell, Column, Part, Slide, TablePart } from './deck.ts';
import { asWritten, BODY, cut, fittedTables, lineTitleOf, note, TALL, titleOf } from './layout.ts';
import { assumptionNotes, chosenAssumptions, runNote } from './notes.ts';

/** As many as a slide has room for, two lines each. */
const WEIGHTIEST = 9;
/** The least size, for which texts are cut. */
const SIZE = 11;
/** Of the appendix. */
const SMALL = 9;
/** How a study is run: its choices, nothing that could be true or false of a company. */
const CHOICES: ReadonlySet<string> = new Set(run.map(({ id }) => id));
const COLUMN_GAP = 0.35;
const AIR = 0.01;

/**
 * The assumptions that weigh most: those that move the difference furthest, where that has been asked; else those
 * in which the designs differ, those that the scenario sets and those that the charts name.
 */
export function weightiest(results: Results, words: Words, charts: readonly Chart[]): AssumptionRow[] {
  const moved = results.sensitivity?.rows.map(({ parameter }) => parameter) ?? [];
  const named = charts.flatMap(({ assumptions }) => assumptions);
  const set = results.assumptions.filter(({ status }) => status === 'scenario').map(({ id }) => id);
  const ids = [...moved, ...differingAssumptions(results), ...set, ...named].filter((id) => !CHOICES.has(id));
  return chosenAssumptions(results, words, ids).slice(0, WEIGHTIEST);
}

export function assumptionSlides(results: Results, words: Words, rows: readonly AssumptionRow[]): Slide[] {
  const open = results.assumptions.filter(({ id }) => !CHOICES.has(id));
  const unsourced = open.filter(({ status }) => status !== 'sourced').length;
  const tested = results.sensitivity !== null;
  const { assumption, value } = words.deck;
  const { status, source } = words.report.assumptions;
  const columns: Column[] = [
    { title: assumption, width: 4.7 },
    { title: value, width: 2.4 },
    { title: status, width: 1.1 },
    { title: source, width: BODY.width - 8.2 },
  ];
  const tables = fittedTables({
    columns,
    rows: rows.map((row): Cell[] => [
      { text: cut(row.meaning, columns[0]!.width - 0.2, SIZE, 2), bold: true },
      { text: asWritten(cut(row.value, columns[1]!.width - 0.2, SIZE, 2)) },
      { text: row.mark, colour: row.status === 'sourced' ? MUTED : INK },
      { text: cut(row.source, columns[3]!.width - 0.2, SIZE, 2), colour: MUTED },
    ]),
    height: BODY.height,
    sizes: [14, 13, 12, SIZE],
    summary: words.deck.assumptionsNote,
  });
  return tables.map((table) => ({
    title: titleOf(words.deck.assumptionsTitle({ unsourced, all: open.length, tested })),
    parts: [table, note(words.deck.assumptionsNote)],
    notes: [...assumptionNotes(rows, words), runNote(results, words)],
  }));
}

/** All assumptions but `shown`, small, two columns a slide; none where there is none left. */
export function otherAssumptionSlides(
  results: Results,
  words: Words,
  shown: readonly AssumptionRow[],
): Slide[] {
  const ids = new Set(shown.map(({ id }) => id));
  const others = assumptionsOf(results, words).filter(({ id }) => !ids.has(id));
  const width = (BODY.width - COLUMN_GAP) / 2;
  const columns: Column[] = [
    { title: words.deck.assumption, width: width - 2.15 },
    { title: words.deck.value, width: 1.35 },
    { title: words.report.assumptions.status, width: 0.8 },
  ];
  const line = (text: string, column: number): string => cut(text, columns[column]!.width - 0.16, SMALL, 1);
  const tables = fittedTables({
    columns,
    rows: others.map((row): Cell[] => [
      { text: line(row.meaning, 0) },
      { text: asWritten(line(row.value, 1)) },
      { text: line(row.mark, 2), colour: row.status === 'sourced' ? MUTED : INK },
    ]),
    y: TALL.y,
    height: TALL.height,
    sizes: [SMALL],
    air: AIR,
    summary: words.deck.otherNote,
  });
  const pages = Math.ceil(tables.length / 2);
  let next = 0;
  return Array.from({ length: pages }, (_, page) => {
    const pair = tables.slice(2 * page, 2 * page + 2);
    const parts: Part[] = pair.map(
      (table, i): TablePart => ({ ...table, x: BODY.x + i * (width + COLUMN_GAP) }),
    );
    const count = pair.reduce((sum, { rows }) => sum + rows.length, 0);
    const here = others.slice(next, next + count);
    next += count;
    return {
      title: lineTitleOf(words.deck.otherAssumptions({ page: page + 1, pages })),
      parts: [...parts, note(words.deck.otherNote)],
      notes: [...assumptionNotes(here, words), runNote(results, words)],
    };
  });
}
