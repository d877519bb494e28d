/** What a search is asked: flags, the file's section `search`, and what is usual where neither says anything. */

import { readScenario } from '../../scenario/compile.ts';
import { suggest } from '../../scenario/nearest.ts';
import { compileSpace } from '../../scenario/space/compile-space.ts';
import type { Space } from '../../scenario/space/space.ts';
import type { DesignSpec, StudySpec } from '../../scenario/study-spec.ts';
import { readDuration } from '../../scenario/values/duration.ts';
import { WrongValue } from '../../scenario/values/wrong-value.ts';
import { CONFIDENCE } from '../../study/comparisons.ts';
import { faultOf, parseRequirement } from '../../study/requirement.ts';
import { type Constraint, constraintOf, type SpanLimits } from '../../study/search/constraint.ts';
import type { Goal, SearchPlan } from '../../study/search/plan.ts';
import { knownMetrics, sweptMetrics } from '../../study/sweep/metrics.ts';
import { Failure } from '../failure.ts';
import { notEmpty } from '../options.ts';
import { NAMES, usualSpace } from './usual-space.ts';

export interface SearchFlags {
  readonly over?: readonly string[];
  readonly from?: string;
  readonly objective?: string;
  readonly 'subject-to'?: readonly string[];
  readonly budget?: string;
  readonly span?: string;
  readonly 'executive-time'?: string;
  readonly frontier?: string;
  readonly indifference?: string;
  readonly delta?: string;
  readonly first?: string;
  readonly most?: string;
  readonly runs?: string;
  readonly 'most-candidates'?: string;
  readonly seed?: string;
}

/** What the section of a file may say, in the file's words. */
interface Section {
  readonly over?: unknown;
  readonly from?: string;
  readonly objective?: string;
  readonly subjectTo?: readonly string[];
  readonly budget?: string | number;
  readonly span?: string | number;
  readonly executiveTime?: string | number;
  readonly frontier?: readonly string[];
  readonly indifference?: unknown;
}

export interface Asked {
  readonly plan: SearchPlan;
  /** Factors as flags, where nobody said what to search over. */
  readonly usual: readonly string[] | null;
}

/** Replications of a candidate before it is judged, of one at most, of all; and points. */
const USUAL = { first: 10, most: 200, runs: 4000, candidates: 500 } as const;
const COST = 'cost.perYear';
const AMOUNT = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*([kKmM])?\s*$/;
const SPAN = /^\s*(\d{1,4})\s*\.\.\s*(\d{1,4})\s*$/;
const SHARE = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*%\s*$/;

/** @throws Failure with everything that is wrong */
export function askedOf(bytes: Uint8Array, name: string, study: StudySpec, flags: SearchFlags): Asked {
  const wrong = new Faults();
  const section = sectionOf(bytes);
  const usual =
    flags.over === undefined && section.over === undefined
      ? usualSpace(bytes, name, study, flags.from ?? section.from)
      : null;
  const vary = flags.over ?? usual;
  const base = notEmpty('--from', flags.from);
  const space = compileSpace(bytes, name, {
    names: NAMES,
    ...(vary === null ? {} : { vary }),
    ...(base === undefined ? {} : { base }),
  });
  if (!space.ok) for (const error of space.errors) wrong.add(error);
  const goals = new Goals(study, wrong);
  const swept = sweptMetrics(study, []);
  const objective = goals.of('objective', flags.objective ?? section.objective ?? swept.goal.metric);
  const ids = flags.frontier?.split(',').map((id) => id.trim()) ?? section.frontier;
  const frontier = (ids ?? swept.objectives.map(({ metric }) => metric)).flatMap(
    (id) => goals.of('frontier', id) ?? [],
  );
  if (ids !== undefined && new Set(ids).size < 2)
    wrong.on('--frontier', 'a frontier lies between two metrics or more', 'name two');
  const constraints = constraintsOf(study, flags, section, wrong);
  const span = spanOf(flags.span ?? section.span, wrong);
  const first = wrong.whole('--first', flags.first, 2, 1000) ?? USUAL.first;
  const most = wrong.whole('--most', flags.most, 2, 50_000) ?? Math.max(USUAL.most, first);
  const runs = wrong.whole('--runs', flags.runs, 1, 10_000_000) ?? USUAL.runs;
  if (most < first)
    wrong.on('--most', `${most} is less than --first ${first}`, 'a candidate has the first at least');
  if (runs < 8 * first)
    wrong.on('--runs', `${runs} are too few`, `a search needs ${8 * first} at least, eight times --first`);
  const shares = {
    indifference:
      shareOf(flags.indifference, wrong) ??
      (section.indifference as number | undefined) ??
      study.indifference,
    delta: positive(flags.delta, wrong),
  };
  const mostCandidates =
    wrong.whole('--most-candidates', flags['most-candidates'], 2, 100_000) ?? USUAL.candidates;
  let seed = study.seed;
  wrong.tried(() => {
    seed = notEmpty('--seed', flags.seed) ?? study.seed;
  });
  wrong.thrown();
  return {
    usual,
    plan: {
      space: (space as { space: Space }).space,
      reference: study.designs[0] as DesignSpec,
      seed,
      objective: objective as Goal,
      frontier,
      constraints,
      span,
      confidence: CONFIDENCE,
      ...shares,
      first,
      most,
      runs,
      mostCandidates,
    },
  };
}

/** The section of a file that compiles: its shape is right. */
function sectionOf(bytes: Uint8Array): Section {
  const read = readScenario(bytes);
  return read.ok ? ((read.data as { search?: Section }).search ?? {}) : {};
}

/** Everything that is wrong, to be told at once. */
class Faults {
  readonly #all: string[] = [];

  add(text: string): void {
    if (!this.#all.includes(text)) this.#all.push(text);
  }

  on(flag: string, message: string, hint = ''): void {
    this.add(`${flag}  ${message}${hint === '' ? '' : `\n    ${hint}`}`);
  }

  whole(flag: string, given: string | undefined, low: number, high: number): number | undefined {
    if (given === undefined) return undefined;
    const n = Number(given);
    if (/^\d+$/.test(given) && n >= low && n <= high) return n;
    this.add(`${flag} ${given}  must be a whole number from ${low} to ${high}`);
    return undefined;
  }

  tried(read: () => void): void {
    try {
      read();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.add(error.message);
    }
  }

  thrown(): void {
    if (this.#all.length > 0) throw new Failure(this.#all.join('\n'));
  }
}

class Goals {
  readonly #known: ReturnType<typeof knownMetrics>;
  readonly #wrong: Faults;

  constructor(study: StudySpec, wrong: Faults) {
    this.#known = knownMetrics(study);
    this.#wrong = wrong;
  }

  of(option: 'objective' | 'frontier', id: string): Goal | null {
    const info = this.#known.get(id);
    if (info === undefined) {
      this.#wrong.on(`--${option}`, `there is no metric "${id}"`, suggest(id, [...this.#known.keys()]));
      return null;
    }
    if (info.direction === 'neither') {
      this.#wrong.on(
        `--${option}`,
        `of ${id} more is neither better nor worse`,
        'choose a metric that has a better end',
      );
      return null;
    }
    return { metric: id, unit: info.unit, direction: info.direction };
  }
}

function constraintsOf(study: StudySpec, flags: SearchFlags, section: Section, wrong: Faults): Constraint[] {
  const known = knownMetrics(study);
  const units = new Map([...known].map(([id, { unit }]) => [id, unit]));
  const asked = (flags['subject-to'] ?? section.subjectTo ?? []).flatMap((text): Constraint[] => {
    const flag = `--subject-to "${text}"`;
    const parsed = parseRequirement(text);
    if (typeof parsed === 'string') wrong.on(flag, parsed);
    else {
      const fault = faultOf(parsed, units);
      if (fault === undefined) return [constraintOf(parsed, units.get(parsed.metric)!)];
      wrong.on(flag, fault.message, fault.hint);
    }
    return [];
  });
  const all = [
    ...asked,
    ...budgetOf(flags.budget ?? section.budget, wrong),
    ...executiveTimeOf(flags['executive-time'] ?? section.executiveTime, known, wrong),
  ];
  return all.filter(({ text }, i) => all.findIndex((one) => one.text === text) === i);
}

function budgetOf(given: string | number | undefined, wrong: Faults): Constraint[] {
  if (given === undefined) return [];
  const [, amount, unit = ''] = AMOUNT.exec(String(given)) ?? [];
  if (amount === undefined) {
    wrong.on(
      '--budget',
      `"${given}" is no amount of money`,
      'write 2M, 750k or 750000: the cost of a year at most',
    );
    return [];
  }
  const size = { '': 1, k: 1e3, m: 1e6 }[unit.toLowerCase()] ?? 1;
  const bound = Number(amount) * size;
  return [
    {
      text: `${COST} <= ${bound}`,
      metrics: [COST],
      below: true,
      orEqual: true,
      bound,
      unit: 'money a year',
      metIfAbsent: false,
    },
  ];
}

const TIME = 'executiveTime.';

function executiveTimeOf(
  given: string | number | undefined,
  known: ReadonlyMap<string, unknown>,
  wrong: Faults,
): Constraint[] {
  if (given === undefined) return [];
  const metrics = [...known.keys()].filter((id) => id.startsWith(TIME));
  try {
    const bound = readDuration(given) / 60;
    return [
      {
        text: `${TIME}* <= ${bound}`,
        metrics,
        below: true,
        orEqual: true,
        bound,
        unit: 'h a week',
        metIfAbsent: true,
      },
    ];
  } catch (error) {
    if (!(error instanceof WrongValue)) throw error;
    wrong.on(
      '--executive-time',
      error.message,
      'write 10h: the time a week that complaints may take from any executive',
    );
    return [];
  }
}

function spanOf(given: string | number | undefined, wrong: Faults): SpanLimits | null {
  if (given === undefined) return null;
  const [, low, high] = SPAN.exec(String(given)) ?? [];
  if (low !== undefined && high !== undefined && Number(low) <= Number(high) && Number(high) > 0) {
    return { text: `span ${Number(low)}..${Number(high)}`, fewest: Number(low), most: Number(high) };
  }
  wrong.on(
    '--span',
    `"${given}" is no stretch of whole numbers`,
    'write 4..12: direct reports of everyone in the service unit who has any',
  );
  return null;
}

function shareOf(given: string | undefined, wrong: Faults): number | undefined {
  if (given === undefined) return undefined;
  const share = Number(SHARE.exec(given)?.[1] ?? Number.NaN) / 100;
  if (share > 0 && share < 1) return share;
  wrong.on('--indifference', `"${given}" is no share`, 'write 2%: smaller differences do not matter');
  return undefined;
}

function positive(given: string | undefined, wrong: Faults): number | null {
  if (given === undefined) return null;
  const x = given.trim() === '' ? Number.NaN : Number(given);
  if (Number.isFinite(x) && x > 0) return x;
  wrong.on(
    '--delta',
    `"${given}" is not more than 0`,
    'the smallest difference that matters, in the unit of the objective',
  );
  return null;
}
