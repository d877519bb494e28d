/** Complaints that never wait for each other: what happens to one can be worked out by hand. */
import type { ContactTypeSpec, ModelSpec, PositionSpec, RulesSpec, StageSpec } from '../../src/model/spec.ts';
import type { OrgPosition } from '../../src/org/position.ts';
import { company } from '../org/charts.ts';
import { contactType, fault, modelSpec } from './specs.ts';

const WEEK = 7 * 24 * 60;

export interface AloneParts {
  /** Whom the service head reports to. */
  readonly under?: string;
  readonly complaints?: number;
  readonly type?: Partial<ContactTypeSpec>;
  readonly rules?: Partial<RulesSpec>;
  /** By position: place, and what it may and can. */
  readonly positions?: Readonly<Record<string, Partial<PositionSpec & OrgPosition>>>;
  readonly calendars?: ModelSpec['calendars'];
  /** What it becomes later: the same chart and people. */
  readonly becomes?: { readonly at: number; readonly parts: AloneParts };
}

/**
 * The chart of test/org/charts.ts with so many seats everywhere that nobody waits for one. About `complaints`
 * contacts arrive in the first of twelve weeks, so that all of them can end.
 */
export function alone(parts: AloneParts = {}): ModelSpec {
  const { under = 'east', complaints = 40, type = {}, rules = {}, positions = {}, calendars } = parts;
  const chart = company(under);
  const all = Object.fromEntries(chart.positions.map(({ id }) => [id, { staff: 1000, ...positions[id] }]));
  const spec = modelSpec({
    chart: { ...chart, positions: chart.positions.map((p) => ({ ...p, ...all[p.id] })) },
    types: [
      contactType(0, {
        faults: [fault('west')],
        rate: { weeks: 12, pieces: [{ from: 0, to: WEEK, perMinute: complaints / WEEK }] },
        ...type,
      }),
    ],
    rules,
    positions: all,
    ...(calendars ? { calendars } : {}),
  });
  return { ...spec, stages: stagesOf(parts), horizon: { warmUp: 0, window: 12 * WEEK, drain: 0 } };
}

function stagesOf({ becomes }: AloneParts): StageSpec[] {
  if (becomes === undefined) return [];
  const { chart, calendars, rules } = alone(becomes.parts);
  return [{ at: becomes.at, chart, calendars, rules }];
}

/** Limits of agents, the two managers of layer 1 and the head. */
export function limits(agent: number, manager: number | null, head: number | null) {
  return {
    t0: { limit: agent },
    t1: { limit: agent },
    'm1.0': { limit: manager },
    'm1.1': { limit: manager },
    head: { limit: head },
  };
}
