/** The terminal's view of a search: the best design, how sure that is, the frontier, and what the constraints cost. */

import pc from 'picocolors';
import type { SearchFigure, SearchResults } from '../../study/search/results.ts';
import { decimal, MISSING } from '../format.ts';
import { listed } from '../listing.ts';
import type { Words } from '../locales/index.ts';
import { columnsOf, inSections, paragraphsIn, type TerminalOptions } from '../terminal.ts';
import { clean } from '../text.ts';
import { assurance, candidateOf, extent, type SearchNames, searchNames } from './names.ts';

/** Designs in a list. */
const LISTED = 10;
/** Columns of a figure with its interval, and of a count. */
const FIGURE = 24;
const DIFFERENCE = 32;
const COUNT = 11;

interface Context {
  readonly results: SearchResults;
  readonly words: Words;
  readonly names: SearchNames;
  readonly colours: ReturnType<typeof pc.createColors>;
  readonly width: number;
}

/** The whole text, without a line break at its end. */
export function searchTable(results: SearchResults, options: TerminalOptions, words: Words): string {
  const colours = pc.createColors(options.colour);
  const width = columnsOf(options);
  const names = searchNames(results, words);
  const context = { results, words, names, colours, width };
  const paragraphs = paragraphsIn(width);
  return inSections(
    [
      [colours.bold(names.scenario), ...paragraphs(countsOf(context), '')],
      bestOf(context),
      runnersUpOf(context),
      frontierOf(context),
      againstOf(context),
      bindingOf(context),
      paragraphs(notesOf(results, words), '  ').map((line) => colours.dim(line)),
    ],
    words,
  );
}

function countsOf({ results, words, names }: Context): string[] {
  const { counts, factors, seed } = results;
  const said = words.search;
  const simulations = decimal(counts.simulations, 0);
  return [
    said.heading({ factors: factors.map(names.factor), simulations, seed: clean(seed) }),
    [said.points(counts), ...(counts.lookedAt > 0 ? [said.looked(counts)] : []), said.judged(counts)].join(
      ' ',
    ),
    ...(counts.notSettled > 0 ? [said.unsettled(counts.notSettled)] : []),
  ];
}

function bestOf({ results, words, names, colours, width }: Context): string[] {
  const { best, guaranteed, nearestMiss, counts } = results;
  const said = words.search;
  const paragraphs = paragraphsIn(width);
  const one = candidateOf(results, best);
  if (best === null || one === undefined) {
    const nearest = candidateOf(results, nearestMiss);
    const misses = (nearest?.constraints ?? [])
      .filter(({ status }) => status !== 'kept')
      .map(({ constraint, metric, mean, interval }) =>
        said.miss({
          constraint: names.constraint(constraint),
          value: metric === null ? MISSING : written(metric, { mean, interval }, names),
        }),
      );
    return [
      colours.bold(colours.red(said.nothing)),
      ...(nearest === undefined
        ? []
        : paragraphs([said.nearestMiss({ design: names.design(nearest.id), misses })], '')),
    ];
  }
  const design = names.design(best);
  const isSure = guaranteed || counts.kept === 1;
  const isPresent = results.against?.isBest === true;
  const asGood = isSure && results.runnersUp.length > 0;
  const about = extent(results, words);
  const metrics = Object.entries(one.figures).map(([id, figure]) => {
    const format = names.format(id);
    const interval = figure.interval === null ? '' : format.interval(figure.interval);
    return said.figure({ metric: names.title(id), value: format.value(figure.mean), interval }).trimEnd();
  });
  return [
    ...paragraphs(
      [
        isPresent
          ? said.present({ first: names.first, design, sure: isSure })
          : asGood
            ? said.asGood(design)
            : isSure
              ? said.best(design)
              : said.likely(design),
      ],
      '',
    ).map((line) => colours.bold(line)),
    ...paragraphs([assurance(results, words, names), ...(about === null ? [] : [about])], ''),
    ...paragraphs(cheapestOf(results, words, names), ''),
    ...(isPresent ? paragraphs([said.noFile], '') : []),
    ...paragraphs(metrics, '• '),
  ];
}

/** The cheapest of those that are as good, where one is clearly cheaper than the best. */
function cheapestOf({ cheapest, delta }: SearchResults, words: Words, names: SearchNames): string[] {
  if (cheapest === null) return [];
  const { id, metric, difference, interval } = cheapest;
  return [
    words.search.cheapest({
      design: names.design(id),
      metric: names.title(metric),
      difference: names.difference(metric, difference, interval),
      delta: names.size(delta),
    }),
  ];
}

function runnersUpOf(context: Context): string[] {
  const { results, words, names } = context;
  const { runnersUp, best, counts, asked } = results;
  if (best === null || counts.kept <= 1) return [];
  const delta = names.size(results.delta);
  if (runnersUp.length === 0) return paragraphsIn(context.width)([words.search.noRunnersUp(delta)], '');
  const { metric } = asked.objective;
  const rows = firstOf(runnersUp).map((id) => {
    const one = candidateOf(results, id)!;
    const { difference = null, interval = null } = one.fromBest ?? {};
    return [
      names.design(id),
      written(metric, one.figures[metric]!, names),
      names.difference(metric, difference, interval),
    ];
  });
  const head = [words.search.columns.design, names.title(metric), words.table.difference];
  const ahead = aheadOfBest(results);
  const title = words.search.runnersUp(delta);
  return [
    ...listed(
      title,
      { head, widths: [FIGURE, DIFFERENCE], rows, more: runnersUp.length - rows.length },
      context,
    ),
    ...(ahead > 0 ? paragraphsIn(context.width)([words.search.ahead(ahead)], '') : []),
  ];
}

/** Runners-up with a better mean than the best, over the replications that each of them happens to have. */
function aheadOfBest(results: SearchResults): number {
  const { metric, direction } = results.asked.objective;
  const meanOf = (id: string | null): number => candidateOf(results, id)?.figures[metric]?.mean ?? Number.NaN;
  const best = meanOf(results.best);
  return results.runnersUp.filter((id) => (direction === 'higher' ? meanOf(id) > best : meanOf(id) < best))
    .length;
}

function frontierOf(context: Context): string[] {
  const { results, words, names } = context;
  const ids = results.asked.frontier.map(({ metric }) => metric);
  if (results.best === null || ids.length < 2) return [];
  const on = results.frontier.map((id) => candidateOf(results, id)!);
  const sorted = on.toSorted((a, b) => Number(b.frontier === 'frontier') - Number(a.frontier === 'frontier'));
  const rows = firstOf(sorted).map((one) => [
    names.design(one.id),
    ...ids.map((id) => names.format(id).value(one.figures[id]?.mean ?? null)),
  ]);
  const head = [words.search.columns.design, ...ids.map(names.title)];
  const widths = ids.map(() => 18);
  return listed(
    words.sweep.frontier(ids.map(names.metric)),
    { head, widths, rows, more: on.length - rows.length },
    context,
  );
}

function againstOf(context: Context): string[] {
  const { results, words, names } = context;
  const { against, best } = results;
  const one = candidateOf(results, best);
  // Nothing differs from itself.
  if (against === null || one === undefined || against.isBest) return [];
  const rows = Object.entries(against.differences).map(([id, { difference, interval }]) => {
    const format = names.format(id);
    return [
      names.title(id),
      format.value(against.figures[id]?.mean ?? null),
      format.value(one.figures[id]?.mean ?? null),
      names.difference(id, difference, interval),
    ];
  });
  const { first, best: found } = words.search.columns;
  const head = ['', first, found, words.table.difference];
  // Of a design with more work than time, figures hang on the length of the run.
  const doubt = against.steady ? '' : ` (${words.verdicts['no steady state']})`;
  return listed(
    words.search.against(names.first) + doubt,
    { head, widths: [16, 16, DIFFERENCE], rows, more: 0 },
    context,
  );
}

function bindingOf(context: Context): string[] {
  const { results, words, names } = context;
  const broken = results.binding.filter((one) => one.broken > 0);
  const { metric } = results.asked.objective;
  const rows = broken.map(({ constraint, broken: by, only, nearest }) => [
    names.constraint(constraint),
    String(by),
    String(only),
    nearest === null ? '' : names.design(nearest.id),
    nearest?.value == null ? '' : missedBy(nearest.id, constraint, nearest.value, context),
    nearest === null ? '' : names.format(metric).value(nearest.objective.mean),
  ]);
  const { columns } = words.search;
  const head = [
    columns.constraint,
    columns.broken,
    columns.only,
    columns.nearest,
    columns.value,
    names.title(metric),
  ];
  return listed(words.search.binds, { head, widths: [COUNT, COUNT, 32, 13, 16], rows, more: 0 }, context);
}

/** The figure by which a design breaks a constraint; of steady state the highest load. */
function missedBy(id: string, constraint: string, x: number, { results, names }: Context): string {
  const judged = candidateOf(results, id)?.constraints.find((one) => one.constraint === constraint);
  return judged?.metric == null ? decimal(x, 2) : names.format(judged.metric).value(x);
}

/** So many that as many are listed; one alone is not hidden behind the word that it is there. */
function firstOf<T>(all: readonly T[]): readonly T[] {
  return all.length <= LISTED + 1 ? all : all.slice(0, LISTED);
}

function written(metric: string, { mean, interval }: SearchFigure, names: SearchNames): string {
  const format = names.format(metric);
  return `${format.value(mean)} ${interval === null ? '' : format.interval(interval)}`.trimEnd();
}

function notesOf({ factors }: SearchResults, words: Words): string[] {
  const moves = (what: 'people' | 'customers'): boolean => factors.some((factor) => factor.moves === what);
  return [
    words.search.notes.scope,
    words.search.notes.intervals,
    words.search.notes.unvaried,
    ...(moves('people') ? [words.sweep.notes.people] : []),
    ...(moves('customers') ? [words.sweep.notes.customers] : []),
    words.table.notes.simulated,
  ];
}
