/** What a search is asked: flags, the file's section `search`, and what is usual where neither says anything. */

import { join } from 'node:path';
import type { MetricInfo } from '../../model/metrics/metric.ts';
import { readScenario } from '../../scenario/compile.ts';
import { suggest } from '../../scenario/nearest.ts';
import { compileSpace } from '../../scenario/space/compile-space.ts';
import type { DesignSpec, StudySpec } from '../../scenario/study-spec.ts';
import { CONFIDENCE } from '../../study/comparisons.ts';
import type { Goal, SearchPlan } from '../../study/search/plan.ts';
import { knownMetrics, sweptMetrics } from '../../study/sweep/metrics.ts';
import type { Tell } from '../faults.ts';
import { namesIn } from '../options.ts';
import { type BoundFlags, type BoundSection, constraintsOf, spanOf } from './bounds.ts';
import { SearchFaults } from './faults.ts';
import { NAMES, usualSpace } from './usual-space.ts';

export interface SearchFlags extends BoundFlags {
  readonly over?: readonly string[];
  readonly from?: string;
  readonly objective?: string;
  readonly frontier?: string;
  readonly indifference?: string;
  readonly delta?: string;
  readonly first?: string;
  readonly most?: string;
  readonly runs?: string;
  readonly 'most-candidates'?: string;
  readonly seed?: string;
  readonly jobs?: string;
  readonly out?: string;
}

/** What the section of a file may say, in the file's words; its shape is right in a file that compiles. */
interface Section extends BoundSection {
  readonly over?: unknown;
  readonly from?: string;
  readonly objective?: string;
  readonly frontier?: readonly string[];
  readonly indifference?: number;
}

export interface Asked {
  readonly plan: SearchPlan;
  /** Factors as flags, where nobody said what to search over. */
  readonly usual: readonly string[] | null;
  readonly folder: string;
  readonly jobs: number | undefined;
}

/** Replications of a candidate before it is judged, of one at most, of all; and points to begin with. */
export const USUAL = { first: 10, most: 200, runs: 4000, candidates: 500 } as const;

/** So many times the first replications of one candidate: with fewer nothing could be compared. */
const LEAST_RUNS = 8;

/**
 * @param study what the file compiles to
 * @throws Failure with everything that is wrong
 */
export function askedOf(bytes: Uint8Array, name: string, study: StudySpec, flags: SearchFlags): Asked {
  const read = readScenario(bytes);
  const section = (read.ok ? ((read.data as { search?: Section }).search ?? {}) : {}) as Section;
  const wrong = new SearchFaults(name, read.ok ? read.places : null);
  const base = wrong.text('--from', flags.from);
  const isUsual = flags.over === undefined && section.over === undefined;
  const usual = isUsual ? usualSpace(bytes, name, study, base ?? section.from) : null;
  const vary = flags.over ?? usual;
  const compiled = compileSpace(bytes, name, {
    names: NAMES,
    ...(vary === null ? {} : { vary }),
    ...(base === undefined ? {} : { base }),
  });
  if (!compiled.ok) for (const error of compiled.errors) wrong.add(error);
  const known = knownMetrics(study);
  const objective = objectiveOf(study, flags, section, wrong);
  const frontier = frontierOf(study, flags, section, wrong);
  const constraints = constraintsOf(known, flags, section, wrong);
  const span = spanOf(flags, section, wrong);
  const indifference = wrong.share('--indifference', flags.indifference);
  const delta = sizeOf(flags.delta, wrong.on('--delta'));
  const amounts = amountsOf(flags, wrong);
  const jobs = wrong.whole('--jobs', flags.jobs, 1, 1024);
  const folder = wrong.text('--out', flags.out) ?? join('output', `${study.id}-search`);
  const seed = wrong.text('--seed', flags.seed) ?? study.seed;
  wrong.settle();
  if (!compiled.ok || objective === null) throw new RangeError('a fault was not told');
  return {
    usual,
    folder,
    jobs,
    plan: {
      space: compiled.space,
      reference: study.designs[0] as DesignSpec,
      seed,
      objective,
      frontier,
      constraints,
      span,
      confidence: CONFIDENCE,
      indifference: indifference ?? section.indifference ?? study.indifference,
      delta,
      ...amounts,
    },
  };
}

function amountsOf(
  flags: SearchFlags,
  wrong: SearchFaults,
): Pick<SearchPlan, 'first' | 'most' | 'runs' | 'mostCandidates'> {
  const first = wrong.whole('--first', flags.first, 2, 1000) ?? USUAL.first;
  const most = wrong.whole('--most', flags.most, 2, 50_000) ?? Math.max(USUAL.most, first);
  const runs = wrong.whole('--runs', flags.runs, 1, 10_000_000) ?? Math.max(USUAL.runs, LEAST_RUNS * first);
  const mostCandidates = wrong.whole('--most-candidates', flags['most-candidates'], 2, 100_000);
  if (most < first) {
    wrong.on(`--most ${most}`)(`is less than the ${first} that every candidate has first`, 'see --first');
  }
  const least = LEAST_RUNS * first;
  if (runs < least) {
    wrong.on(`--runs ${runs}`)(`are too few for ${first} of every candidate first`, `${least} at least`);
  }
  return { first, most, runs, mostCandidates: mostCandidates ?? USUAL.candidates };
}

function objectiveOf(
  study: StudySpec,
  flags: SearchFlags,
  section: Section,
  wrong: SearchFaults,
): Goal | null {
  const known = knownMetrics(study);
  if (flags.objective !== undefined) return goalOf(flags.objective, known, wrong.on('--objective'));
  if (section.objective !== undefined) return goalOf(section.objective, known, wrong.in('objective'));
  return goalOf(sweptMetrics(study, []).goal.metric, known, wrong.on('--objective'));
}

function frontierOf(study: StudySpec, flags: SearchFlags, section: Section, wrong: SearchFaults): Goal[] {
  const known = knownMetrics(study);
  const tell = flags.frontier === undefined ? wrong.in('frontier') : wrong.on('--frontier');
  const asked = namesIn(flags.frontier) ?? section.frontier;
  const ids = [...new Set(asked ?? sweptMetrics(study, []).objectives.map(({ metric }) => metric))];
  if (asked !== undefined && ids.length < 2) tell('a frontier lies between two metrics at least', 'name two');
  return ids.flatMap((id) => goalOf(id, known, tell) ?? []);
}

function goalOf(id: string, known: ReadonlyMap<string, MetricInfo>, tell: Tell): Goal | null {
  const info = known.get(id);
  if (info === undefined) {
    tell(`there is no metric "${id}"`, suggest(id, [...known.keys()]));
    return null;
  }
  const { unit, direction } = info;
  if (direction !== 'neither') return { metric: id, unit, direction };
  tell(`neither more nor less of ${id} is better`, 'choose a metric that has a better end');
  return null;
}

function sizeOf(given: string | undefined, tell: Tell): number | null {
  if (given === undefined) return null;
  const x = given.trim() === '' ? Number.NaN : Number(given);
  if (Number.isFinite(x) && x > 0) return x;
  tell(`"${given}" is not more than 0`, 'the smallest difference that matters, in the unit of the objective');
  return null;
}
