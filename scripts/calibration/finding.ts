import { meanInterval } from '../../src/kernel/stats/interval.ts';
import type { Moments } from '../../src/kernel/stats/moments.ts';
import { type Bounds, exactInterval, lies, mayBe, type Rate } from '../../src/study/calibrate/rate.ts';

/** A figure of the tool's own, what is demanded of it, and whether it holds. */
export interface Finding {
  readonly measured: string;
  readonly figure: number;
  /** At 95 %. */
  readonly interval: readonly [number, number];
  readonly unit: '%' | '';
  readonly trials: number;
  readonly demanded: string;
  readonly holds: boolean;
}

const CONFIDENCE = 0.95;
/** A mean that is as it should be is rejected once in 5,000. */
const SURE = 1 - 2e-4;

/** Judged by an exact binomial test at 1e-4 on each side; `itself`: the figure too has to lie within the bounds. */
export function rate(measured: string, found: Rate, bounds: Bounds & { readonly itself?: boolean }): Finding {
  return {
    measured,
    figure: (100 * found.hits) / found.trials,
    interval: percent(exactInterval(found, CONFIDENCE)),
    unit: '%',
    trials: found.trials,
    demanded: words(bounds),
    holds: mayBe(found, bounds) && (bounds.itself !== true || lies(found, bounds)),
  };
}

/** A mean of errors that is to be 0: its interval at 99.98 % holds 0. */
export function unbiased(measured: string, errors: Moments): Finding {
  const [low, high] = meanInterval(errors, SURE)!;
  // What never varies is right but for rounding.
  const holds = (low <= 0 && high >= 0) || Math.abs(errors.mean) < 1e-12;
  return { ...mean(measured, errors), demanded: '0', holds };
}

/** A mean of errors that may be off by so much: all of its interval at 99.98 % lies within. */
export function within(measured: string, errors: Moments, most: number): Finding {
  const [low, high] = meanInterval(errors, SURE)!;
  return {
    ...mean(measured, errors),
    demanded: `at most ${most} either way`,
    holds: low >= -most && high <= most,
  };
}

/** A mean of errors that is to be there: what the tool's way avoids. */
export function beyond(measured: string, errors: Moments, least: number): Finding {
  const [low] = meanInterval(errors, SURE)!;
  return {
    ...mean(measured, errors),
    demanded: `more than ${least}, or the case proves nothing`,
    holds: low > least,
  };
}

/** A rate that is to be there: what the tool's way avoids. */
export function proves(measured: string, found: Rate, least: number): Finding {
  return {
    ...rate(measured, found, {}),
    demanded: `more than ${100 * least} %, or the case proves nothing`,
    holds: !mayBe(found, { most: least }),
  };
}

function mean(measured: string, errors: Moments): Omit<Finding, 'demanded' | 'holds'> {
  const interval = meanInterval(errors, CONFIDENCE)!;
  return { measured, figure: errors.mean, interval, unit: '', trials: errors.count };
}

function percent([low, high]: readonly [number, number]): readonly [number, number] {
  return [100 * low, 100 * high];
}

function words({ least, most }: Bounds): string {
  const of = (share: number): string => String(Number((100 * share).toFixed(1)));
  if (least !== undefined && most !== undefined) {
    return least === most ? `${of(least)} %` : `${of(least)} to ${of(most)} %`;
  }
  return least === undefined ? `at most ${of(most ?? 1)} %` : `at least ${of(least)} %`;
}
