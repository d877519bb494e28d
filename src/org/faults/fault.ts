import type { OrgInput, OrgPosition, OrgUnit } from '../position.ts';

/** One thing that is wrong with a chart, with its place in the input. */
export interface ChartFault {
  /** Stable name of the rule that is broken, kebab-case. */
  readonly code: string;
  /** Id of the position or unit that breaks it; neither where the chart as a whole does. */
  readonly position?: string;
  readonly unit?: string;
  /** The property at fault: of the position, else of the unit, else of the chart. */
  readonly field: string;
  /** A plain sentence. */
  readonly message: string;
  /** A name that nothing has, and the names it could have been. */
  readonly name?: string;
  readonly candidates?: readonly string[];
}

/** The input as the checks see it: nothing in it is known to be sound. */
export interface Draft extends OrgInput {
  /** By id, the first of those that share one. */
  readonly positionById: ReadonlyMap<string, OrgPosition>;
  readonly unitById: ReadonlyMap<string, OrgUnit>;
  /** Every id once, to be offered where a name is unknown. */
  readonly positionIds: readonly string[];
  readonly unitIds: readonly string[];
  /** The positions that name a boss, by the name they give. */
  readonly reportsByBoss: ReadonlyMap<string, readonly OrgPosition[]>;
}

/** What one family of rules finds. Never throws; takes time linear in the size of the chart. */
export type Check = (draft: Draft) => Iterable<ChartFault>;

export function draftOf(input: OrgInput): Draft {
  const positionById = firstById(input.positions);
  const unitById = firstById(input.units);
  const reportsByBoss = new Map<string, OrgPosition[]>();
  for (const position of input.positions) {
    if (position.reportsTo === null) continue;
    const reports = reportsByBoss.get(position.reportsTo);
    if (reports === undefined) reportsByBoss.set(position.reportsTo, [position]);
    else reports.push(position);
  }
  return {
    ...input,
    positionById,
    unitById,
    positionIds: [...positionById.keys()],
    unitIds: [...unitById.keys()],
    reportsByBoss,
  };
}

/** The ids of all who report to this one, directly or not, each with the steps between; a cycle is walked once. */
export function depthsBelow(draft: Draft, id: string): Map<string, number> {
  const depths = new Map([[id, 0]]);
  for (const [boss, depth] of depths) {
    for (const report of draft.reportsByBoss.get(boss) ?? []) {
      if (!depths.has(report.id)) depths.set(report.id, depth + 1);
    }
  }
  depths.delete(id);
  return depths;
}

/** The ids that occur more than once. */
export function repeated(items: readonly { readonly id: string }[]): Set<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { id } of items) (seen.has(id) ? twice : seen).add(id);
  return twice;
}

/** `'a', 'b' and 'c'`; the rest of a long list is only counted. */
export function listed(ids: readonly string[]): string {
  const shown = ids.slice(0, 10).map((id) => `'${id}'`);
  const rest = ids.length - shown.length;
  const last = rest > 0 ? `${rest} more` : shown.pop();
  return shown.length === 0 ? `${last}` : `${shown.join(', ')} and ${last}`;
}

function firstById<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  const byId = new Map<string, T>();
  for (const item of items) if (!byId.has(item.id)) byId.set(item.id, item);
  return byId;
}
