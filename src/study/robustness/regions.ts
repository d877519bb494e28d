/** Where in the ranges of the assumptions the answer does not hold. */

import { stream } from '../../kernel/random/streams.ts';
import { allows, type BoxInput } from '../../kernel/stats/prim-box.ts';
import { discover, type Region } from '../../kernel/stats/scenario-discovery.ts';
import type { Movable } from '../../scenario/moves/movable.ts';
import { placedAt, placeOf, writePlace } from '../../scenario/moves/scale.ts';
import type { WorldAxis, WorldRegion } from '../robustness-results.ts';

/** A world in which the answer holds or does not. */
export interface Answered {
  /** Of the assumptions moved. */
  readonly values: readonly unknown[];
  readonly against: boolean;
  /** How far the answer holds; below 0 where it does not. */
  readonly margin: number;
}

export interface Regions {
  readonly regions: readonly WorldRegion[];
  readonly axes: readonly WorldAxis[];
  /** Places of a world on the axes. */
  place(values: readonly unknown[]): number[];
  /** The first region that a world lies in, counted from 1; null in none. */
  regionAt(values: readonly unknown[]): number | null;
}

const AXES = 2;

/** @param address what the random numbers of the search belong to, after the seed */
export function regionsOf(
  over: readonly Movable[],
  worlds: readonly Answered[],
  seed: string,
  address: string,
): Regions {
  const scales = over.map(scaleOf);
  const inputs = scales.map(
    ({ levels, place }, j): BoxInput => ({
      values: worlds.map(({ values }) => place(values[j])),
      categories: levels === null ? null : levels.length,
    }),
  );
  const outcome = {
    interest: worlds.map(({ against }) => Number(against)),
    score: worlds.map(({ margin }) => margin),
  };
  const found = discover(inputs, outcome, stream(seed, 'regions', address));
  const first = found[0];
  const restricting = first === undefined ? [] : restrictedBy(first).slice(0, AXES);
  return {
    regions: found.map((region) => regionOf(region, over, scales)),
    axes: restricting.map((j) => axisOf(over[j]!, scales[j]!, first!, j)),
    place: (values) => restricting.map((j) => scales[j]!.place(values[j])),
    regionAt: (values) => {
      const inside = found.findIndex(({ box }) =>
        box.every((one, j) => allows(one, scales[j]!.place(values[j]))),
      );
      return inside < 0 ? null : inside + 1;
    },
  };
}

interface Scale {
  /** What lies on no scale, by number; null on one. */
  readonly levels: readonly unknown[] | null;
  place(value: unknown): number;
  /** As a scenario file writes it. */
  write(place: number): string;
}

function scaleOf(one: Movable): Scale {
  if (placeOf(one.low) !== null && placeOf(one.high) !== null) {
    const like = placeOf(one.value) === null ? one.low : one.value;
    return {
      levels: null,
      place: (value) => placeOf(value) ?? Number.NaN,
      write: (place) => writePlace(placedAt(like, place)),
    };
  }
  const written = [...new Set([one.low, one.value, one.high].map(writePlace))];
  return {
    levels: written,
    place: (value) => written.indexOf(writePlace(value)),
    write: (place) => written[place]!,
  };
}

/** Inputs that it restricts, the most telling restriction first. */
function restrictedBy({ quasiP }: Region): number[] {
  return [...quasiP.keys()]
    .filter((j) => quasiP[j] !== null)
    .sort((x, y) => quasiP[x]! - quasiP[y]! || x - y);
}

function regionOf(region: Region, over: readonly Movable[], scales: readonly Scale[]): WorldRegion {
  const { box, n, hits, p, quasiP, aside } = region;
  return {
    bounds: restrictedBy(region).map((j) => {
      const { low, high, kept } = box[j]!;
      const { write } = scales[j]!;
      return {
        parameter: over[j]!.id,
        unit: over[j]!.unit,
        low: low === null ? null : write(low),
        high: high === null ? null : write(high),
        kept: kept?.map(write) ?? null,
        p: quasiP[j]!,
      };
    }),
    worlds: n,
    against: hits,
    p,
    aside: { worlds: aside.n, against: aside.hits },
  };
}

function axisOf(
  { id, unit, low, high }: Movable,
  { levels, write, place }: Scale,
  { box }: Region,
  j: number,
): WorldAxis {
  const bounds = box[j]!;
  return {
    parameter: id,
    unit,
    time: levels === null && Number.isNaN(Number(write(place(high)))),
    levels: levels === null ? null : levels.map(String),
    range: levels === null ? [place(low), place(high)] : [0, levels.length - 1],
    low: bounds.low,
    high: bounds.high,
    kept: bounds.kept,
  };
}
