/** What a design is, read off its model: no figure is needed for it. */

import { isThere } from '../model/shapes.ts';
import type { ModelSpec, PositionSpec } from '../model/spec.ts';
import { buildChart } from '../org/chart.ts';
import { rankOf } from '../org/rank.ts';
import type { DesignResult, DesignTraits, Shock } from './results.ts';

const DAY = 24 * 60;

export function traitsOf({ chart, rules }: ModelSpec): DesignTraits {
  const built = buildChart(chart);
  const head = chart.units.find(({ id }) => id === chart.serviceUnit)?.head;
  const boss = chart.positions.find(({ id }) => id === head)?.reportsTo;
  const levels = [...new Set(Object.values(rules.delegation))];
  const teams = chart.positions.flatMap((position, p) =>
    rankOf(built, p) === 'agent' && position.unit === chart.serviceUnit ? [built.level(p)] : [],
  );
  const top = chart.positions.findIndex(({ id }) => id === head);
  return {
    placement: chart.positions.find(({ id }) => id === boss)?.title ?? null,
    delegation: levels.length === 1 ? (levels[0] as number) : null,
    layers: Math.max(0, ...teams) - built.level(top),
  };
}

/** Shocks of several types at once are one. */
export function shocksOf({ types, horizon }: ModelSpec): Shock[] {
  const byStretch = new Map<string, { types: string[]; fromDay: number; toDay: number; factor: number }>();
  for (const { title, shocks } of types) {
    for (const { from, to, factor } of shocks) {
      const key = `${from} ${to} ${factor}`;
      const fromDay = (from - horizon.warmUp) / DAY;
      const toDay = (to - horizon.warmUp) / DAY;
      const shock = byStretch.get(key) ?? { types: [], fromDay, toDay, factor };
      shock.types.push(title);
      byStretch.set(key, shock);
    }
  }
  return [...byStretch.values()].sort((a, b) => a.fromDay - b.fromDay || a.toDay - b.toDay);
}

/** Who really decides in the boss's place is drawn as one more dotted line. */
function dottedOf({ dottedTo, decidedBy }: PositionSpec): readonly string[] {
  return decidedBy === null || dottedTo.includes(decidedBy) ? dottedTo : [...dottedTo, decidedBy];
}

/** Positions that only a later shape has are no part of the chart that a design starts with. */
export function startingChart(model: ModelSpec): DesignResult['chart'] {
  const chart = chartOf(model);
  return { ...chart, positions: chart.positions.filter(isThere) };
}

/** A chart as a replay needs it, with every position that any shape of the design has. */
export function chartOf({ chart }: ModelSpec): DesignResult['chart'] {
  const built = buildChart(chart);
  return {
    positions: chart.positions.map((position, p) => ({
      id: position.id,
      title: position.title,
      reportsTo: position.reportsTo,
      dottedTo: dottedOf(position),
      unit: position.unit,
      rank: rankOf(built, p),
      staff: position.staff,
      limit: position.limit,
      ...(Object.keys(position.limits).length > 0 ? { limits: position.limits } : {}),
      neutral: position.neutral,
    })),
    units: chart.units.map(({ id, title, head }) => ({ id, title, head })),
    serviceUnit: chart.serviceUnit,
  };
}
