/**
 * A results document as the simulator writes it, made up: six placements of customer service (or as many as
 * asked for) with plausible figures from a small seeded generator. For tests of what readers see, of nothing else.
 */

import seedrandom from 'seedrandom';
import { ENDINGS, type Ending } from '../../src/model/metrics/follow-up.ts';
import { PHASES } from '../../src/model/task.ts';
import type {
  ChartPosition,
  Comparison,
  DesignResult,
  Figure,
  MetricResult,
  Results,
  Verdict,
} from '../../src/study/results.ts';
import { withBacklog } from './fixture-backlog.ts';
import { exampleOf } from './fixture-example.ts';
import { indicesOf, screeningOf } from './fixture-global.ts';
import { type RobustnessKind, robustnessOf } from './fixture-robustness.ts';
import { type SensitivityKind, sensitivityOf } from './fixture-sensitivity.ts';
import { withWarmUp } from './fixture-warm-up.ts';

export interface FixtureOptions {
  readonly designs?: number;
  /** Titles in place of the usual ones, in order. */
  readonly titles?: readonly string[];
  /** Index of a design whose CEO is overloaded. */
  readonly overloaded?: number;
  /** Give every design the figures of the first, so that nothing differs. */
  readonly equal?: boolean;
  /** 1: no intervals. */
  readonly replications?: number;
  /** A grid of designs: three levels of delegation by three depths under two bosses. `designs` is not read. */
  readonly grid?: boolean;
  /** Two weeks of 2.5 times as many contacts, and how the designs recover from it. */
  readonly surge?: boolean;
  /** What moving the assumptions does to the difference of the first two designs. */
  readonly sensitivity?: SensitivityKind;
  /** A screening and indices of the difference of the first two designs. */
  readonly global?: boolean;
  /** Plausible worlds of the first two designs, or of all. */
  readonly robustness?: RobustnessKind;
  /** Stands in every text that a user can write: titles of designs, positions, units and the study, the seed. */
  readonly hostile?: string;
}

interface Placement {
  readonly title: string;
  readonly under: string;
  /** Whose unit gets away with the most; the one it is under unless said otherwise. */
  readonly partial?: string;
  readonly added?: 'board' | 'vp';
  /** How slow, how much is buried, how dear: multiples of the first design. */
  readonly slow: number;
  readonly buried: number;
  readonly cost: number;
  readonly delegation?: number;
  readonly layers?: number;
}

/** Below so many percentage points a design cannot be told from the best. */
const NEAR = 0.4;

const PLACEMENTS: readonly Placement[] = [
  { title: 'Under the COO', under: 'coo', slow: 1, buried: 1, cost: 1 },
  { title: 'Under the CMO', under: 'cmo', slow: 0.96, buried: 0.72, cost: 1.001 },
  { title: 'A CCSO under the CEO', under: 'ceo', slow: 0.9, buried: 0.3, cost: 1.012 },
  { title: 'The board', under: 'board', added: 'board', slow: 1.06, buried: 0.25, cost: 1.03 },
  {
    title: 'Embedded under a vice-president of marketing',
    under: 'vp',
    added: 'vp',
    slow: 0.98,
    buried: 0.68,
    cost: 0.999,
  },
  { title: 'No box moved: better agreements', under: 'coo', slow: 0.78, buried: 0.94, cost: 0.99 },
];

const GRID: readonly Placement[] = ['coo', 'ceo'].flatMap((under) =>
  [1, 3, 5].flatMap((delegation) =>
    [2, 3, 4].map((layers) => ({
      title: `${under.toUpperCase()}, level ${delegation}, ${layers} layers`,
      under,
      slow: 1.2 - 0.08 * delegation + 0.03 * layers,
      buried: under === 'ceo' ? 0.3 : 1,
      cost: 1 + 0.01 * layers,
      delegation,
      layers,
    })),
  ),
);

const UNITS = [
  { id: 'operations', title: 'operations', head: 'coo', seats: 6, arises: 0.17, load: 0.82 },
  { id: 'marketing', title: 'marketing', head: 'cmo', seats: 2, arises: 0.12, load: 0.58 },
  { id: 'finance', title: 'finance', head: 'cfo', seats: 2, arises: 0.02, load: 0.44 },
  { id: 'service', title: 'customer service', head: 'service-head', seats: 0, arises: 0.39, load: 0 },
] as const;

const LATENCY_HOURS = [2.1, 1.3, 0.9, 11.4, 0.6, 3.2, 1.7, 9.8, 2.2, 12.6, 1.1, 2.9];
const DECISION_HOURS = { agent: 0.4, supervisor: 2.6, head: 21, executive: 53, ceo: 61, board: 148 };
const SENT_UP: Readonly<Record<string, number>> = { agent: 44, supervisor: 9, head: 4.7 };
const BOTTLENECK: Readonly<Record<string, number>> = { 'operations-desk': 85, 'service-head': 15 };
const TARGETS = [
  { label: '7d', hours: 168 },
  { label: '1d', hours: 24 },
];
const HOURS = Array.from({ length: 70 }, (_, i) => Number((0.1 * 10 ** (i / 16)).toPrecision(12)));

export function fixture(options: FixtureOptions = {}): Results {
  const compared = withWarmUp(withBacklog(honest(options), options.surge ?? false));
  const kind = Object.keys(compared.designs).length > 1 ? options.sensitivity : undefined;
  const sensitivity = kind === undefined ? null : sensitivityOf(compared, kind);
  const robustness =
    options.robustness === undefined || Object.keys(compared.designs).length < 2
      ? null
      : robustnessOf(compared, options.robustness);
  const moved =
    options.global && Object.keys(compared.designs).length > 1
      ? { screening: screeningOf(compared), indices: indicesOf(compared) }
      : {};
  const results = { ...compared, example: exampleOf(compared), sensitivity, robustness, ...moved };
  return options.hostile === undefined ? results : withTexts(results, options.hostile);
}

function withTexts(results: Results, text: string): Results {
  const designs = Object.entries(results.designs).map(([id, design], i): [string, DesignResult] => {
    const { positions, units, serviceUnit } = design.chart;
    const chart = {
      positions: positions.map((position) => ({ ...position, title: text })),
      units: units.map((unit) => ({ ...unit, title: text })),
      serviceUnit,
    };
    const traits = { ...design.traits, placement: `${text} ${design.traits.placement}` };
    return [
      id,
      { ...design, traits, title: `${text} ${i}`, changes: [{ kind: 'serviceUnder', boss: text }], chart },
    ];
  });
  const scenario = { ...results.scenario, title: text, question: text, source: text };
  const shocks = results.shocks.map((shock) => ({ ...shock, types: [text] }));
  const example = results.example && { ...results.example, type: text, unit: text };
  return { ...results, seed: text, scenario, designs: Object.fromEntries(designs), shocks, example };
}

function honest(options: FixtureOptions): Results {
  const placements = options.grid ? GRID : PLACEMENTS;
  const count = options.grid ? GRID.length : (options.designs ?? 6);
  const replications = options.replications ?? 20;
  const random = seedrandom.alea('reportline fixture');
  const figure = (mean: number, spread = 0.02): Figure => {
    const half = Math.abs(mean) * spread * (0.7 + 0.6 * random());
    return {
      mean: round(mean),
      interval: replications < 2 ? null : [round(mean - half), round(mean + half)],
    };
  };
  // Without the generator: a metric made this way leaves the figures of all others as they are.
  const even = (mean: number, spread = 0.02): Figure => {
    const half = Math.abs(mean) * spread;
    return {
      mean: round(mean),
      interval: replications < 2 ? null : [round(mean - half), round(mean + half)],
    };
  };
  const designs: Record<string, DesignResult> = {};
  for (let i = 0; i < count; i++) {
    const placement = placements[i % placements.length]!;
    const { slow, buried, cost, under } = options.equal ? PLACEMENTS[0]! : placement;
    const title = options.titles?.[i] ?? titleOf(placement, i);
    designs[`design-${i}`] = design(
      { ...placement, slow, buried, cost, partial: under, title },
      i === options.overloaded,
      figure,
      even,
    );
  }
  return {
    format: 'reportline-results/1',
    version: '0.1.0',
    note: 'simulated, not measured',
    scenario: {
      id: 'placement',
      title: 'Where should customer service report?',
      question: 'Does it matter whom the head of customer service reports to, and by how much?',
      source: 'made up for tests',
      lookAt: ['resolvedWithin.7d', 'buried.total'],
      hash: '0123456789abcdef',
    },
    seed: '7',
    replications,
    replicationsAsked: replications,
    precision: null,
    typical: null,
    horizon: { warmUpDays: 56, windowDays: 182, drainDays: 84 },
    confidence: 0.95,
    indifference: 0.01,
    targets: TARGETS,
    shocks: [],
    types: UNITS.map(({ id, title }) => ({ id, title, kind: 'complaint' })),
    metrics: Object.fromEntries(
      Object.entries(designs['design-0']?.metrics ?? {}).map(([id, { unit }]) => [
        id,
        { unit, definition: `definition of ${id}`, direction: directionOf(id) },
      ]),
    ),
    designs,
    comparisons: comparisons(designs, replications),
    correction:
      count < 2 ? null : { method: 'Bonferroni', headlines: 10 * (count - 1), all: 90 * (count - 1) },
    contenders: contenders(designs),
    example: null,
    sensitivity: null,
    robustness: null,
    translations: {},
    assumptions: [],
  };
}

function design(
  p: Placement,
  overloaded: boolean,
  figure: (mean: number, spread?: number) => Figure,
  even: (mean: number, spread?: number) => Figure,
): DesignResult {
  const positions = chart(p);
  const metrics: Record<string, MetricResult> = {};
  const put = (id: string, unit: string, mean: number, spread?: number): void => {
    metrics[id] = { unit, ...figure(mean, spread) };
  };
  const parts = LATENCY_HOURS.map((hours, i) => {
    const authority = i === 3 || i === 7 ? p.slow ** 3 : 1;
    return hours * authority * (i === 5 ? 0.4 + 0.6 * p.buried : 1);
  });
  const total = parts.reduce((a, b) => a + b, 0);
  for (const [i, part] of PHASES.entries()) put(`latency.${part}`, 'h', parts[i]!);
  put('resolutionTime.mean', 'h', total, 0.01);
  put('resolutionTime.p50', 'h', 0.7);
  put('resolutionTime.p90', 'h', total * 3.4, 0.015);
  for (const { label, hours } of TARGETS) {
    put(`resolvedWithin.${label}`, '%', 100 * share(hours, p), 0.004);
  }
  const slices = (of: (unit: (typeof UNITS)[number]) => number, factor: number): MetricResult['by'] => ({
    unit: Object.fromEntries(UNITS.map((unit) => [unit.id, figure(of(unit) * factor, 0.09)])),
  });
  const own = (unit: (typeof UNITS)[number]): number => (unit.head === (p.partial ?? p.under) ? 1 : 0.12);
  const shapes: [string, string, number, (unit: (typeof UNITS)[number]) => number][] = [
    ['conflict.exposure', '%', 100, (u) => (u.id === 'service' ? u.arises : u.arises * own(u))],
    ['conflict.internal', 'per 1,000', 0, () => 0],
    ['conflict.forced', 'per 1,000', 14, (u) => u.arises * (0.3 + own(u))],
    ['conflict.external', 'per 1,000', 6, (u) => u.arises * (0.3 + own(u))],
    ['conflict.escalations', 'per 1,000', 20, (u) => u.arises * (0.3 + own(u))],
    ['buried.falseClosures', 'per 1,000', 42, (u) => u.arises * own(u)],
    ['buried.notRaised', 'per 1,000', 110, (u) => (u.id === 'service' ? 0 : u.arises * own(u) * p.buried)],
    ['buried.lostToPowerGap', 'per 1,000', 40, (u) => u.arises * p.buried],
  ];
  for (const [id, unit, factor, of] of shapes) {
    const mean = UNITS.reduce((sum, u) => sum + of(u), 0) / UNITS.length;
    metrics[id] = { unit, ...figure(mean * factor, 0.06), by: slices(of, factor)! };
  }
  const buriedParts = ['falseClosures', 'notRaised', 'lostToPowerGap'].map((id) => metrics[`buried.${id}`]!);
  const sumOf = (of: (m: MetricResult) => number | null | undefined): number =>
    buriedParts.reduce((sum, m) => sum + (of(m) ?? 0), 0);
  metrics['buried.total'] = {
    unit: 'per 1,000',
    ...figure(
      sumOf((m) => m.mean),
      0.05,
    ),
    by: {
      unit: Object.fromEntries(
        UNITS.map((u) => [
          u.id,
          figure(
            sumOf((m) => m.by?.unit?.[u.id]?.mean),
            0.08,
          ),
        ]),
      ),
    },
  };
  for (const { label, hours } of TARGETS) {
    metrics[`closedWithin.${label}`] = {
      unit: '%',
      ...even(100 * share(hours, { ...p, buried: 0.1 }), 0.002),
    };
  }
  metrics['timeUnresolved.7d'] = { unit: 'h', ...even(38 * p.slow + 9 * p.buried) };
  metrics.comeBackRate = { unit: '%', ...even(6.4 + 2 * p.buried) };
  metrics['conflict.arisen'] = {
    unit: 'per 1,000',
    ...even(
      UNITS.reduce((sum, u) => sum + 225 * u.arises * own(u), 0),
      0.03,
    ),
    by: { unit: Object.fromEntries(UNITS.map((u) => [u.id, even(900 * u.arises * own(u), 0.05)])) },
  };
  for (const [rank, hours] of Object.entries(DECISION_HOURS)) {
    if (rank === 'board' && p.added !== 'board') continue;
    metrics[`decisionLatency.${rank}`] = { unit: 'h', ...even(hours * p.slow, 0.04) };
  }
  put('errors', 'per 1,000', 58);
  put('escalations.authority', 'per 1,000', 440 + 60 * p.slow);
  metrics.lostCustomers = { unit: 'a year', ...even(520 * p.buried + 90, 0.04) };
  metrics['cost.perYear'] = { unit: 'money a year', ...even(4.37e6 * p.cost, 0.003) };
  put('cost.perComplaint', 'money per complaint', 61.4 * p.cost, 0.004);
  const stations = positions.filter((position) => position.rank !== 'agent' || position.id === 'team-1');
  for (const position of stations) {
    const id = position.rank === 'agent' ? 'frontLine' : position.id;
    const load = overloaded && position.rank === 'ceo' ? 1.18 : loadOf(position);
    put(`load.${id}`, 'ratio', load);
    put(`utilisation.${id}`, '%', Math.min(load, 1) * 100);
    put(`waiting.${id}`, 'h', (p.slow * waitWeight(position) * load) / Math.max(0.05, 1 - load ** 2), 0.04);
    const often = overloaded ? (position.rank === 'ceo' ? 100 : 0) : (BOTTLENECK[position.id] ?? 0);
    metrics[`bottleneck.${id}`] = { unit: '%', ...even(often, 0) };
  }
  for (const { id, rank, reportsTo } of positions) {
    if (reportsTo === null || rank === 'desk') continue;
    metrics[`sentUp.${id}`] = { unit: 'per 1,000', ...even(SENT_UP[rank] ?? 0.1) };
  }
  return {
    title: p.title,
    changes: [{ kind: 'serviceUnder', boss: p.under }],
    traits: { placement: p.under.toUpperCase(), delegation: p.delegation ?? 1, layers: p.layers ?? 2 },
    chart: {
      positions,
      units: UNITS.map(({ id, title, head }) => ({ id, title, head })),
      serviceUnit: 'service',
    },
    steady: !overloaded,
    overloaded: overloaded ? ['ceo'] : [],
    metrics,
    curves: {
      outcomes: {
        hours: HOURS.filter((_, i) => i % 2 === 1),
        shares: Object.fromEntries(
          ENDINGS.map((ending) => [
            ending,
            HOURS.filter((_, i) => i % 2 === 1).map((hours) => even(ENDED[ending](hours, p))),
          ]),
        ) as Record<Ending, Figure[]>,
      },
      resolved: { hours: HOURS, share: HOURS.map((hours) => figure(100 * share(hours, p), 0.006)) },
      backlogByDay: {
        days: [1, 2, 3],
        cases: [120, 130, 125].map((cases) => figure(cases)),
        quantiles: {
          '0.05': [90, 98, 93],
          '0.25': [108, 117, 112],
          '0.5': [119, 129, 124],
          '0.75': [131, 142, 137],
          '0.95': [152, 163, 158],
        },
      },
    },
  };
}

/** Percent that has ended so; a few are open for ever. */
const ENDED: Readonly<Record<Ending, (hours: number, p: Placement) => number>> = {
  resolved: (hours, p) => 95 * share(hours, p),
  yielded: (hours, p) => 0.9 * p.buried * late(hours, 200),
  falselyClosed: (hours, p) => 2.4 * p.buried * late(hours, 120),
  notRaised: (hours, p) => 1.6 * p.buried * late(hours, 60),
  withdrawn: (hours, p) => 1.2 * p.slow * late(hours, 90),
  abandoned: (hours) => 1.5 * late(hours, 0.2),
};

function late(hours: number, middle: number): number {
  return 1 / (1 + (middle / hours) ** 1.5);
}

/** Truly resolved share: most at first contact, the rest lognormally later, the buried never. */
function share(hours: number, p: Placement): number {
  const early = 0.58 / (1 + (0.6 / hours) ** 2.2);
  const late = 0.42 / (1 + ((52 * p.slow) / hours) ** 1.7);
  return (early + late) * (1 - 0.055 * p.buried);
}

function chart(p: Placement): ChartPosition[] {
  const position = (id: string, title: string, reportsTo: string | null, rank: string): ChartPosition => ({
    id,
    title,
    reportsTo,
    dottedTo: [],
    unit: null,
    rank,
    staff: 1,
    limit: null,
    neutral: false,
  });
  const board = p.added === 'board';
  const top = board ? [{ ...position('board', 'Board', null, 'board'), neutral: true }] : [];
  const ceo = { ...position('ceo', 'CEO', board ? 'board' : null, 'ceo'), neutral: true };
  const heads = UNITS.slice(0, 3).map((unit) => {
    return {
      ...position(unit.head, unit.head.toUpperCase(), 'ceo', 'executive'),
      unit: unit.id,
      limit: 5000,
    };
  });
  const vp = { ...position('vp', 'VP of marketing', 'cmo', 'manager'), unit: 'marketing', limit: 2236 };
  const desks = UNITS.slice(0, 3).map((unit) => {
    const title = `${unit.title.charAt(0).toUpperCase()}${unit.title.slice(1)} desk`;
    return {
      ...position(`${unit.id}-desk`, title, unit.head, 'desk'),
      unit: unit.id,
      staff: unit.seats,
      limit: 0,
    };
  });
  const head = { ...position('service-head', 'Head of customer service', p.under, 'head'), limit: 1000 };
  const teams = Array.from({ length: 5 }, (_, i) => [
    { ...position(`supervisor-${i + 1}`, `Supervisor ${i + 1}`, 'service-head', 'supervisor'), limit: 316 },
    {
      ...position(`team-${i + 1}`, `Front-line team ${i + 1}`, `supervisor-${i + 1}`, 'agent'),
      staff: 5,
      limit: 100,
    },
  ]).flat();
  const service = [head, ...teams].map((s) => ({ ...s, unit: 'service' }));
  if (p.added === 'board') service[0] = { ...service[0]!, dottedTo: ['ceo'] };
  return [...top, ceo, ...heads, ...desks, ...(p.added === 'vp' ? [vp] : []), ...service];
}

function loadOf(position: ChartPosition): number {
  const desk = UNITS.find((unit) => position.id === `${unit.id}-desk`);
  if (desk !== undefined) return desk.load;
  const byRank: Record<string, number> = {
    agent: 0.87,
    supervisor: 0.41,
    manager: 0.3,
    head: 0.66,
    executive: 0.37,
    ceo: 0.34,
    board: 0.12,
  };
  return byRank[position.rank] ?? 0.1;
}

function waitWeight(position: ChartPosition): number {
  const byRank: Record<string, number> = {
    agent: 5,
    supervisor: 21,
    head: 330,
    executive: 520,
    ceo: 130,
    desk: 180,
  };
  return byRank[position.rank] ?? 60;
}

function comparisons(designs: Readonly<Record<string, DesignResult>>, replications: number): Comparison[] {
  const [first, ...others] = Object.entries(designs);
  if (first === undefined) return [];
  return others.flatMap(([b, result]) =>
    Object.keys(first[1].metrics).flatMap((metric) => {
      const x = first[1].metrics[metric];
      const y = result.metrics[metric];
      if (x === undefined || y === undefined || x.mean === null || y.mean === null) return [];
      const difference = round(y.mean - x.mean);
      const half = Math.abs(x.mean) * 0.012;
      const interval =
        replications < 2 ? null : ([round(difference - half), round(difference + half)] as const);
      const steady = first[1].steady && result.steady;
      const verdict = verdictOf(metric, difference, half * 1.4, steady && interval !== null, steady);
      const corrected =
        interval && ([round(difference - half * 1.4), round(difference + half * 1.4)] as const);
      const inner = interval && ([round(difference - half / 3), round(difference + half / 3)] as const);
      return [
        {
          a: first[0],
          b,
          metric,
          difference,
          interval,
          innerInterval: inner,
          correctedInterval: corrected,
          verdict,
          pairing: replications < 2 ? null : { gain: 3.2, correlation: 0.7 },
        },
      ];
    }),
  );
}

/** The best within the target, and those who come near it. */
function contenders(designs: Readonly<Record<string, DesignResult>>): Results['contenders'] {
  const metric = 'resolvedWithin.7d';
  const share = (design: DesignResult): number => design.metrics[metric]?.mean ?? 0;
  const steady = Object.entries(designs).filter(([, { steady: is }]) => is);
  const [best] = [...steady].sort(([, a], [, b]) => share(b) - share(a));
  if (best === undefined) return null;
  const near = steady.filter(([id, d]) => id !== best[0] && share(best[1]) - share(d) < NEAR);
  return { metric, designs: [best[0], ...near.map(([id]) => id)] };
}

function verdictOf(
  metric: string,
  difference: number,
  half: number,
  judged: boolean,
  steady: boolean,
): Verdict {
  if (!steady) return 'no steady state';
  if (!judged || Math.abs(difference) <= half) return 'no clear difference';
  const direction = directionOf(metric);
  if (direction === 'neither') return 'differs';
  return difference > 0 === (direction === 'higher') ? 'better' : 'worse';
}

function directionOf(metric: string): 'lower' | 'higher' | 'neither' {
  if (metric.startsWith('resolvedWithin')) return 'higher';
  return /^(conflict\.(?!exposure)|load|utilisation|escalations)/.test(metric) ? 'neither' : 'lower';
}

function titleOf(placement: Placement, index: number): string {
  const round = Math.floor(index / PLACEMENTS.length);
  return round === 0 ? placement.title : `${placement.title}, variant ${round + 1}`;
}

function round(x: number): number {
  return Number(x.toPrecision(6));
}
