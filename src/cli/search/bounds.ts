/** What a design must keep to, from flags and the file's section `search`. */

import type { MetricInfo } from '../../model/metrics/metric.ts';
import { readDuration } from '../../scenario/values/duration.ts';
import { WrongValue } from '../../scenario/values/wrong-value.ts';
import { faultOf, parseRequirement } from '../../study/requirement.ts';
import { type Constraint, constraintOf, type SpanLimits } from '../../study/search/constraint.ts';
import type { Tell } from '../faults.ts';
import type { SearchFaults } from './faults.ts';

export interface BoundFlags {
  readonly 'subject-to'?: readonly string[];
  readonly budget?: string;
  readonly span?: string;
  readonly 'executive-time'?: string;
}

export interface BoundSection {
  readonly subjectTo?: readonly string[];
  readonly budget?: string | number;
  readonly span?: string | number;
  readonly executiveTime?: string | number;
}

const COST = 'cost.perYear';
const TIME = 'executiveTime.';
const AMOUNT = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*([kKmM])?\s*$/;
const SPAN = /^\s*(\d{1,4})\s*\.\.\s*(\d{1,4})\s*$/;

/** What is bounded of the figures; the same bound twice is one. A flag stands for its key in the file. */
export function constraintsOf(
  known: ReadonlyMap<string, MetricInfo>,
  flags: BoundFlags,
  section: BoundSection,
  wrong: SearchFaults,
): Constraint[] {
  const asked = flags['subject-to']
    ? flags['subject-to'].flatMap((text) => subjectTo(text, known, wrong.on(`--subject-to "${text}"`)))
    : (section.subjectTo ?? []).flatMap((text, i) =>
        subjectTo(text, known, wrong.in('subjectTo', String(i))),
      );
  const money = said(flags.budget, section.budget, ['--budget', 'budget'], wrong);
  const time = said(
    flags['executive-time'],
    section.executiveTime,
    ['--executive-time', 'executiveTime'],
    wrong,
  );
  const all = [
    ...asked,
    ...(money === null ? [] : budget(money.value, money.tell)),
    ...(time === null ? [] : executiveTime(time.value, known, time.tell)),
  ];
  return all.filter(({ text }, i) => all.findIndex((one) => one.text === text) === i);
}

export function spanOf(flags: BoundFlags, section: BoundSection, wrong: SearchFaults): SpanLimits | null {
  const given = said(flags.span, section.span, ['--span', 'span'], wrong);
  if (given === null) return null;
  const [, low, high] = SPAN.exec(String(given.value)) ?? [];
  if (low !== undefined && high !== undefined && Number(low) <= Number(high) && Number(high) > 0) {
    return { text: `span ${Number(low)}..${Number(high)}`, fewest: Number(low), most: Number(high) };
  }
  given.tell(
    `"${given.value}" is no stretch of whole numbers`,
    'write 4..12: direct reports of everyone in the service unit who has any',
  );
  return null;
}

/** The flag, or else what the file says, with where it was said. */
function said(
  flag: string | undefined,
  written: string | number | undefined,
  [option, key]: readonly [string, string],
  wrong: SearchFaults,
): { readonly value: string | number; readonly tell: Tell } | null {
  if (flag !== undefined) return { value: flag, tell: wrong.on(option) };
  return written === undefined ? null : { value: written, tell: wrong.in(key) };
}

function subjectTo(text: string, known: ReadonlyMap<string, MetricInfo>, tell: Tell): Constraint[] {
  const parsed = parseRequirement(text);
  if (typeof parsed === 'string') {
    tell(parsed);
    return [];
  }
  const units = new Map([...known].map(([id, { unit }]) => [id, unit]));
  const fault = faultOf(parsed, units);
  if (fault === undefined) return [constraintOf(parsed, units.get(parsed.metric)!)];
  tell(fault.message, fault.hint);
  return [];
}

/** All that a year costs: pay, remedies, external cases and those who leave. */
function budget(value: string | number, tell: Tell): Constraint[] {
  const [, amount, unit = ''] = AMOUNT.exec(String(value)) ?? [];
  if (amount === undefined) {
    tell(`"${value}" is no amount of money`, 'write 2M, 750k or 750000: the cost of a year at most');
    return [];
  }
  const size = { '': 1, k: 1e3, m: 1e6 }[unit.toLowerCase()] ?? 1;
  const bound = Number((Number(amount) * size).toPrecision(12));
  const text = `${COST} <= ${bound}`;
  return [
    { text, metrics: [COST], below: true, orEqual: true, bound, unit: 'money a year', metIfAbsent: false },
  ];
}

/** Of every executive, the CEO and the board; who is not there gives no time. */
function executiveTime(
  value: string | number,
  known: ReadonlyMap<string, MetricInfo>,
  tell: Tell,
): Constraint[] {
  const metrics = [...known.keys()].filter((id) => id.startsWith(TIME));
  try {
    const bound = readDuration(value) / 60;
    const text = `${TIME}* <= ${bound}`;
    return [{ text, metrics, below: true, orEqual: true, bound, unit: 'h a week', metIfAbsent: true }];
  } catch (error) {
    if (!(error instanceof WrongValue)) throw error;
    tell(error.message, 'write 10h: the time a week that complaints may take from any executive');
    return [];
  }
}
