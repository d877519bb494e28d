import type { ChartSpec, Minutes, PositionSpec, RulesSpec, ShapeSpec, StageSpec } from '../../model/spec.ts';

interface Stages extends ShapeSpec {
  readonly stages: readonly StageSpec[];
}

const NEVER: RulesSpec['transition'] = { loss: 0, lasts: 0 };

/**
 * A design and what it becomes, over one list of positions: those of its own shape, then those that only later
 * ones have. Seats that are set apart stay as they were, because agents are.
 */
export function resolveStages(
  own: ShapeSpec,
  later: readonly { readonly at: Minutes; readonly shape: ShapeSpec }[],
): Stages {
  // Without a change nothing settles down: no assumption about that has a part in such a design.
  if (later.length === 0) return { ...own, rules: { ...own.rules, transition: NEVER }, stages: [] };
  const charts = [own, ...later.map(({ shape }) => shape)].map(({ chart }) => chart);
  const all = new Map(
    charts.toReversed().flatMap(({ positions }) => positions.map((p) => [p.id, p] as const)),
  );
  const ids = [...new Set(charts.flatMap(({ positions }) => positions.map(({ id }) => id)))];
  const places = ids.map((id) => all.get(id) as PositionSpec);
  // Idle positions keep the name of their hours.
  const calendars = Object.assign({}, ...later.map(({ shape }) => shape.calendars), own.calendars);
  const { proactive, blended } = own.rules;
  return {
    ...own,
    chart: withAll(own.chart, places),
    calendars,
    stages: later.map(({ at, shape }) => ({
      at,
      chart: withAll(shape.chart, places),
      calendars: { ...calendars, ...shape.calendars },
      rules: { ...shape.rules, proactive, blended },
    })),
  };
}

/** A chart with every position of the list; those it does without have no seats and hang idle under the root. */
function withAll(chart: ChartSpec, places: readonly PositionSpec[]): ChartSpec {
  const own = new Map(chart.positions.map((p) => [p.id, p]));
  const root = chart.positions.find(({ reportsTo }) => reportsTo === null)?.id ?? null;
  const idle = {
    reportsTo: root,
    dottedTo: [],
    unit: null,
    role: null,
    frontLine: false,
    desk: false,
    staff: 0,
    neutral: false,
    skipLevel: false,
    deputy: null,
    decidedBy: null,
  };
  return { ...chart, positions: places.map((place) => own.get(place.id) ?? { ...place, ...idle }) };
}
