/** The terminal's view of a sweep: the best points, the frontier, and what could not be judged. */

import pc from 'picocolors';
import type { Selected, SweepResults, SweptPoint } from '../../study/sweep/results.ts';
import { own } from '../evidence.ts';
import { settled } from '../format.ts';
import { translator } from '../in-language.ts';
import { listed } from '../listing.ts';
import type { Words } from '../locales/index.ts';
import { columnsOf, inSections, paragraphsIn, type TerminalOptions } from '../terminal.ts';
import { clean } from '../text.ts';
import { comparable } from './comparable.ts';
import { strongestFactor } from './main-effect.ts';
import { probabilityOf, ranked, type SweepNames, standingsOf, sweepNames, sweepTitle } from './names.ts';
import { sameFigures, sameNamed } from './same.ts';

/** Points in a list. */
const LISTED = 10;
/** Points that are named as examples, and values of a factor. */
const EXAMPLES = 3;
const MOST_LEVELS = 4;
/** Columns of a figure, an interval and a standing; the point takes what is left. */
const FIGURE = 13;
const INTERVAL = 19;
const STANDING = 25;

interface Context {
  readonly results: SweepResults;
  readonly words: Words;
  readonly names: SweepNames;
  readonly colours: ReturnType<typeof pc.createColors>;
  readonly width: number;
}

/** The whole text, without a line break at its end. */
export function sweepTable(results: SweepResults, options: TerminalOptions, words: Words): string {
  const colours = pc.createColors(options.colour);
  const width = columnsOf(options);
  const names = sweepNames(results, words);
  const context = { results, words, names, colours, width };
  const paragraphs = paragraphsIn(width);
  const say = translator(results.translations, words);
  return inSections(
    [
      [
        colours.bold(clean(say(results.scenario.title))),
        ...paragraphs([headingOf(results, words, names)], ''),
        ...paragraphs([sweepTitle(results, words, names)], ''),
      ],
      bestOf(context),
      frontierOf(context),
      paragraphs(othersOf(context), ''),
      paragraphs(notesOf(results, words), '  ').map((line) => colours.dim(line)),
    ],
    words,
  );
}

function headingOf(results: SweepResults, words: Words, names: SweepNames): string {
  const { points, factors, method, replications, seed, selection } = results;
  const said = { points: points.length, factors: factors.map(names.factor), method, seed };
  return selection === null
    ? words.sweep.heading({ ...said, replications })
    : words.sweep.raced({ ...said, runs: String(selection.simulations) });
}

function bestOf(context: Context): string[] {
  const { results, words, names } = context;
  const { metric } = results.goal;
  const all = ranked(results);
  const format = names.format(metric);
  const standings = standingsOf(results, words);
  const isChosen = results.selection !== null;
  const figureOf = comparable(results);
  const shown = firstOf(sameFigures(all));
  const rows = shown.map((group) => {
    const [point] = group as [SweptPoint, ...SweptPoint[]];
    const figure = figureOf(point);
    const difference = isChosen ? point.fromBest?.difference : point.metrics[metric]?.difference;
    return [
      sameNamed(group, results.factors, names, words),
      format.value(figure?.mean ?? null),
      format.interval(figure?.interval ?? null),
      format.difference(difference ?? null),
      standings[point.standing],
    ];
  });
  const { point, difference, fromChosen, standing } = words.sweep.columns;
  const points = results.metrics[metric]?.unit === '%' ? ` (${words.sentences.points.trim()})` : '';
  const gap = (isChosen ? fromChosen : difference) + points;
  return listed(
    words.sweep.bestBy(names.title(metric)),
    {
      head: [point, words.table.mean, words.table.interval, gap, standing],
      widths: [FIGURE, INTERVAL, FIGURE, STANDING],
      rows,
      more: all.length - shown.flat().length,
    },
    context,
  );
}

function frontierOf(context: Context): string[] {
  const { results, words, names } = context;
  const ids = results.objectives.map(({ metric }) => metric);
  const on = results.points.filter(({ frontier }) => frontier === 'frontier');
  const shown = firstOf(sameFigures(on));
  const rows = shown.map((group) => [
    sameNamed(group, results.factors, names, words),
    ...ids.map((id) => {
      const [point] = group as [SweptPoint, ...SweptPoint[]];
      const figure = id === results.goal.metric ? comparable(results)(point) : point.metrics[id];
      return names.format(id).value(figure?.mean ?? null);
    }),
  ]);
  const text = words.sweep.frontier(ids.map(names.metric));
  return listed(
    text,
    {
      head: [words.sweep.columns.point, ...ids.map(names.title)],
      widths: ids.map(() => INTERVAL),
      rows,
      more: on.length - shown.flat().length,
    },
    context,
  );
}

/** So many that as many are listed; one alone is not hidden behind the word that it is there. */
function firstOf<T>(all: readonly T[]): readonly T[] {
  return all.length <= LISTED + 1 ? all : all.slice(0, LISTED);
}

/** The worst, and those that are not on the lists. */
function othersOf(context: Context): string[] {
  const { results, words, names } = context;
  const { points, goal, selection, metrics } = results;
  const all = ranked(results);
  const worst = all.length > 1 ? all.at(-1) : undefined;
  const format = names.format(goal.metric);
  const standingAs = (kind: SweptPoint['standing']): SweptPoint[] =>
    points.filter(({ standing }) => standing === kind);
  const [unsteady, invalid] = [standingAs('unsteady'), standingAs('invalid')];
  const perhaps = points.filter(({ frontier }) => frontier === 'possible').length;
  const reference = points.find(({ id }) => id === results.reference);
  const sign = goal.direction === 'higher' ? 1 : -1;
  const ahead = all.filter(({ fromBest }) => sign * (fromBest?.difference ?? 0) > 0).length;
  const said = words.sweep;
  const open = all.filter(({ standing }) => standing === 'contender').length;
  return [
    ...strongestOf(context),
    ...(open > 0 && selection === null ? [said.next(open + 1)] : []),
    ...(perhaps > 0 ? [said.perhaps(perhaps)] : []),
    ...(worst === undefined
      ? []
      : [
          said.worst({
            point: names.point(worst),
            value: format.value(comparable(results)(worst)?.mean ?? null),
          }),
        ]),
    ...(unsteady.length === 0
      ? []
      : [said.unsteady({ n: unsteady.length, examples: firstFew(unsteady).map(names.point) })]),
    ...(invalid.length === 0
      ? []
      : [
          said.invalid({
            n: invalid.length,
            examples: firstFew(invalid).map((point) => `${names.point(point)} (${point.reason ?? ''})`),
          }),
        ]),
    ...(selection === null
      ? []
      : [
          said.chosen({
            procedure: selection.procedure,
            guaranteed: selection.guaranteed,
            delta: deltaOf(selection, metrics[goal.metric]?.unit ?? '', words),
            probability: probabilityOf(selection),
          }),
        ]),
    ...(ahead > 0 ? [said.ahead(ahead)] : []),
    ...(reference === undefined || selection !== null ? [] : [said.reference(names.point(reference))]),
  ];
}

/** The factor that the deciding figure hangs on most, unless nothing is shown to differ. */
function strongestOf({ results, words, names }: Context): string[] {
  const strongest = strongestFactor(results);
  const differ = results.points.some(({ standing }) => standing === 'worse');
  if (strongest === null || !differ) return [];
  const { factor, levels } = strongest;
  const format = names.format(results.goal.metric);
  const told = levels.length <= MOST_LEVELS ? levels : [levels[0]!, levels.at(-1)!];
  return [
    words.sweep.strongest({
      factor: names.factor(factor),
      metric: names.metric(results.goal.metric),
      levels: told.map(({ value, mean }) =>
        words.sweep.setting({ name: names.value(factor, value), value: format.value(mean) }),
      ),
    }),
  ];
}

function firstFew<T>(all: readonly T[]): readonly T[] {
  return all.slice(0, EXAMPLES);
}

/** As it is, however fine other numbers are: a guarantee holds for it and for nothing smaller. */
function deltaOf({ delta }: Selected, unit: string, words: Words): string {
  return settled(delta) + (unit === '%' ? words.sentences.points : (own<string>(words.suffixes, unit) ?? ''));
}

function notesOf({ factors, selection }: SweepResults, words: Words): string[] {
  const { notes } = words.sweep;
  const moves = (what: 'people' | 'customers'): boolean => factors.some((factor) => factor.moves === what);
  return [
    selection === null ? notes.judged : notes.chosen,
    ...(moves('people') ? [notes.people] : []),
    ...(moves('customers') ? [notes.customers] : []),
    words.table.notes.simulated,
  ];
}
