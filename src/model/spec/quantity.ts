import type { CadencePattern } from '../../kernel/des/cadence.ts';
import type { CalendarPattern } from '../../kernel/des/calendar.ts';
import type { Distribution } from '../../kernel/random/distribution.ts';

/** Minutes of simulated time, from Monday 00:00 of the first week. */
export type Minutes = number;

export type DistributionSpec = Distribution;

export type CalendarSpec = CalendarPattern;

export type CadenceSpec = CadencePattern;
