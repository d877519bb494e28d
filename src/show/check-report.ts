import type { ExpectedLoad } from '../model/expected-load.ts';
import { serviceShare } from '../model/ledger/benchmarks.ts';
import { firstDate } from '../model/rhythm.ts';
import { asItStarts } from '../model/shapes.ts';
import type { ModelSpec } from '../model/spec.ts';
import { buildChart, RANKS, rankOf, spansAndLayers } from '../org/index.ts';
import type { DesignSpec, StudySpec } from '../scenario/study-spec.ts';
import { assumptionsOf } from './assumptions.ts';
import { changeSentences } from './changes.ts';
import { chartTree, hoursPerWeek, limitOf } from './check/tree.ts';
import { decimal } from './format.ts';
import { assumptionsIn, notesIn, translator } from './in-language.ts';
import { locales, type Words } from './locales/index.ts';
import { typesetLines } from './terminal.ts';
import { clean } from './text.ts';

/** Overloaded positions that are named; of more, the rest is counted. */
const NAMED = 12;

/** What every part of the report is told. */
export interface CheckContext {
  readonly words: Words;
  /** A title of the study in the reader's language. */
  readonly say: (title: string) => string;
}

/**
 * What `check` prints about a study, as plain text: for each design its changes, its chart as a tree with
 * limits and expected loads, and warnings; then the assumptions in force with their source marks.
 *
 * @param loads expected loads of each design, by its id
 */
export function checkReport(
  study: StudySpec,
  loads: ReadonlyMap<string, readonly ExpectedLoad[]>,
  words: Words = locales.en,
): string {
  const translate = translator(study.translations, words);
  const context: CheckContext = { words, say: (title) => clean(translate(title)) };
  const { title, question, designs, replications, seed } = study;
  const { warmUp, window, drain } = (designs[0] as DesignSpec).model.horizon;
  const [before, during, after] = [warmUp, window, drain].map((minutes) => decimal(minutes / 1440, 0));
  const runs = words.check.study({ designs: designs.length, replications, seed: clean(seed) });
  const days = words.check.days({ warmUp: before ?? '', window: during ?? '', drain: after ?? '' });
  const isDated = study.designs.some(({ model }) => firstDate(model) !== null);
  const settling = { written: 'written', found: 'written', auto: 'auto', usual: 'usual' } as const;
  const willBe = isDated && study.warmUp !== 'written' ? 'dated' : settling[study.warmUp];
  const head = [context.say(title), context.say(question), `${runs}: ${days}`, words.warmUp.willBe[willBe]];
  const parts = designs.map((design, i) =>
    designReport(study, design, i, loads.get(design.id) ?? [], context),
  );
  const opening = head.filter((line) => line.trim() !== '').join('\n');
  return typesetLines([opening, ...parts, assumptions(study, context)].join('\n\n'), words);
}

function designReport(
  study: StudySpec,
  design: DesignSpec,
  i: number,
  loads: readonly ExpectedLoad[],
  context: CheckContext,
): string {
  const { words, say } = context;
  const { id, changes } = design;
  const model = asItStarts(design.model);
  const heading = words.check.design({
    number: i + 1,
    of: study.designs.length,
    title: say(design.title),
    id,
  });
  const made = [
    ...changeSentences(notesIn(changes, say), words).map(clean),
    ...(design.model.stages.length > 0 ? [words.check.startsAs] : []),
  ];
  return [
    heading,
    '─'.repeat([...heading].length),
    ...made,
    ...(made.length > 0 ? [''] : []),
    chartTree(model, loads, context),
    '',
    limits(model, words),
    spans(model, words),
    share(study, model, words),
    ...overloads(loads, words),
    ...leftOut(model, words),
  ].join('\n');
}

/** Limits by rank, from the front line up; several where a rank has several. */
function limits(model: ModelSpec, words: Words): string {
  const chart = buildChart(model.chart);
  const byRank = RANKS.filter((one) => one !== 'desk').flatMap((rank) => {
    const found = model.chart.positions.filter((_, p) => rankOf(chart, p) === rank);
    const sorted = found.toSorted((a, b) => (a.limit ?? Infinity) - (b.limit ?? Infinity));
    const amounts = [...new Set(sorted.map((position) => limitOf(position, words)))];
    return amounts.length === 0 ? [] : [`${words.check.ranks[rank]} ${amounts.join(' / ')}`];
  });
  return words.check.limits(byRank);
}

function spans(model: ModelSpec, words: Words): string {
  const { averageSpan, layers } = spansAndLayers(buildChart(model.chart));
  return words.check.layers({ layers, span: decimal(averageSpan, 1) });
}

/** Full-time people in service beside all people, and the share that is published. */
function share({ people }: StudySpec, model: ModelSpec, words: Words): string {
  const chart = buildChart(model.chart);
  const own = model.chart.positions.reduce((sum, position, p) => {
    if (position.unit !== model.chart.serviceUnit) return sum;
    const shifts = ['agent', 'supervisor'].includes(rankOf(chart, p));
    const each = shifts ? hoursPerWeek(model, position) / model.rules.fullTimeHours : 1;
    const ownShare = position.frontLine ? 1 - model.rules.hostWork.share : 1;
    return sum + position.staff * each * ownShare;
  }, 0);
  const percent = (x: unknown) => decimal(Number(x) * 100, 0);
  return words.check.share({
    own: decimal(own, 1),
    people: decimal(people, 0),
    percent: percent(own / people),
    published: (serviceShare.range ?? []).map(percent).join('–'),
  });
}

function overloads(loads: readonly ExpectedLoad[], words: Words): string[] {
  const frontLine = loads.find(({ position }) => position === 'frontLine');
  const teams = frontLine === undefined ? [] : [words.check.frontLine(decimal(frontLine.load, 2))];
  const over = loads.filter(({ load }) => load > 1);
  if (over.length === 0) return teams;
  const named = over.slice(0, NAMED).map(({ position, load }) => `${position} ${decimal(load, 2)}`);
  return [...teams, words.check.overloaded({ named: named.join(', '), more: over.length - named.length })];
}

/** What makes the expected loads of this scenario less than the whole story. */
function leftOut({ types, calendars }: ModelSpec, { check }: Words): string[] {
  const shocks = types.some((type) => type.shocks.length > 0);
  const closures = Object.values(calendars).some((calendar) => calendar.closures.length > 0);
  const defects = types.some((type) => type.defect !== null);
  return [
    ...(shocks ? [check.leftOut.shocks] : []),
    ...(defects ? [check.leftOut.defects] : []),
    ...(closures ? [check.leftOut.closures] : []),
  ];
}

function assumptions(study: StudySpec, { words, say }: CheckContext): string {
  const all = assumptionsOf({ assumptions: assumptionsIn(study.assumptions, say) }, words);
  const rows = all.map(({ id, value, unit, status, source }) =>
    [id, value, unit, words.check.marks[status], source].map(clean),
  );
  const width = (c: number) => Math.min(60, Math.max(...rows.map((row) => [...(row[c] ?? '')].length)));
  const widths = [width(0), width(1), width(2), 10];
  const lines = rows.map((row) =>
    row
      .map((cell, c) => cell.padEnd(widths[c] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const heading = words.check.assumptions(all.length);
  return [heading, '─'.repeat(heading.length), words.check.key, '', ...lines].join('\n');
}
