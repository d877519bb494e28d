import type { ExpectedLoad } from '../model/expected-load.ts';
import { serviceShare } from '../model/ledger/benchmarks.ts';
import type { Assumption } from '../model/ledger/entry.ts';
import type { ModelSpec } from '../model/spec.ts';
import { buildChart, RANKS, rankOf, spansAndLayers } from '../org/index.ts';
import type { DesignSpec, StudySpec } from '../scenario/study-spec.ts';
import { amount, chartTree, hoursPerWeek, RANK_WORDS } from './check/tree.ts';
import { decimal } from './format.ts';

const MARKS: Readonly<Record<Assumption['status'], string>> = {
  sourced: '[S]',
  assumed: '[A]',
  scenario: '[scenario]',
};

/** Overloaded positions that are named; of more, the rest is counted. */
const NAMED = 12;

/**
 * What `check` prints about a study, as plain text: for each design its changes, its chart as a tree with
 * limits and expected loads, and warnings; then the assumptions in force with their source marks.
 *
 * @param loads expected loads of each design, by its id
 */
export function checkReport(study: StudySpec, loads: ReadonlyMap<string, readonly ExpectedLoad[]>): string {
  const { title, question, designs, replications, seed } = study;
  const { warmUp, window, drain } = (designs[0] as DesignSpec).model.horizon;
  const days = [warmUp, window, drain].map((minutes) => decimal(minutes / 1440, 0));
  const head = [
    title,
    question,
    `${count(designs.length, 'design')}, ${count(replications, 'replication')}, seed ${seed}: ` +
      `${days[0]} days of warm-up, ${days[1]} of window, ${days[2]} of drain`,
  ];
  const parts = designs.map((design, i) => designReport(study, design, i, loads.get(design.id) ?? []));
  return [head.filter((line) => line !== '').join('\n'), ...parts, assumptions(study)].join('\n\n');
}

function designReport(
  study: StudySpec,
  design: DesignSpec,
  i: number,
  loads: readonly ExpectedLoad[],
): string {
  const { id, title, changes, model } = design;
  const heading = `Design ${i + 1} of ${study.designs.length}: ${title} (${id})`;
  return [
    heading,
    '─'.repeat([...heading].length),
    ...changes,
    ...(changes.length > 0 ? [''] : []),
    chartTree(model, loads),
    '',
    limits(model),
    spans(model),
    share(study, model),
    ...overloads(loads),
  ].join('\n');
}

/** Limits by rank, from the front line up; several where a rank has several. */
function limits(model: ModelSpec): string {
  const chart = buildChart(model.chart);
  const byRank = new Map<string, Set<string>>();
  for (const rank of RANKS.filter((one) => one !== 'desk')) {
    const found = model.chart.positions.filter((_, p) => rankOf(chart, p) === rank);
    const sorted = found.toSorted((a, b) => (a.limit ?? Infinity) - (b.limit ?? Infinity));
    if (sorted.length > 0) byRank.set(rank, new Set(sorted.map(({ limit }) => amount(limit))));
  }
  const words = [...byRank].map(
    ([rank, found]) => `${RANK_WORDS[rank as keyof typeof RANK_WORDS]} ${[...found].join(' / ')}`,
  );
  return `Limits: ${words.join(' · ')}`;
}

function spans(model: ModelSpec): string {
  const { averageSpan, layers } = spansAndLayers(buildChart(model.chart));
  const span = decimal(averageSpan, 1);
  return `Layers from the top to the front line, both counted: ${layers}; average span ${span}`;
}

/** Full-time people in service beside all people, and the share that is published. */
function share({ people }: StudySpec, model: ModelSpec): string {
  const chart = buildChart(model.chart);
  const own = model.chart.positions.reduce((sum, position, p) => {
    if (position.unit !== model.chart.serviceUnit) return sum;
    const shifts = ['agent', 'supervisor'].includes(rankOf(chart, p));
    const each = shifts ? hoursPerWeek(model, position) / model.rules.fullTimeHours : 1;
    return sum + position.staff * each;
  }, 0);
  const [low, high] = serviceShare.range ?? [];
  const percent = (x: unknown) => decimal(Number(x) * 100, 0);
  return (
    `Service: ${decimal(own, 1)} full-time people of ${decimal(people, 0)}, ${percent(own / people)} % ` +
    `(published: ${percent(low)}–${percent(high)} % [S])`
  );
}

function overloads(loads: readonly ExpectedLoad[]): string[] {
  const frontLine = loads.find(({ position }) => position === 'frontLine');
  const teams =
    frontLine === undefined ? [] : [`Front line, all teams together: load ${decimal(frontLine.load, 2)}`];
  const over = loads.filter(({ load }) => load > 1);
  if (over.length === 0) return teams;
  const named = over.slice(0, NAMED).map(({ position, load }) => `${position} ${decimal(load, 2)}`);
  const rest = over.length > NAMED ? ` and ${over.length - NAMED} more` : '';
  return [
    ...teams,
    `WARNING  more work than time at ${named.join(', ')}${rest}: queues there grow, no steady state`,
  ];
}

function assumptions({ assumptions: all }: StudySpec): string {
  const rows = all.map(({ id, value, unit, status }) => [id, `${value}`, unit, MARKS[status]] as const);
  const width = (c: 0 | 1 | 2) => Math.min(60, Math.max(...rows.map((row) => [...row[c]].length)));
  const lines = rows.map(([id, value, unit, mark], i) =>
    [
      id.padEnd(width(0)),
      value.padEnd(width(1)),
      unit.padEnd(width(2)),
      mark.padEnd(10),
      all[i]?.source ?? '',
    ]
      .join('  ')
      .trimEnd(),
  );
  const heading = `Assumptions in force: ${all.length}`;
  const key = '[S] has a published source, [A] is assumed, [scenario] is set in this file';
  return [heading, '─'.repeat(heading.length), key, '', ...lines].join('\n');
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}
