/** Random small companies: charts, rules and demand, for properties that hold whatever they are. */
import fc from 'fast-check';
import type { Distribution } from '../../src/kernel/random/distribution.ts';
import type {
  ChannelSpec,
  ContactTypeSpec,
  ModelSpec,
  PositionSpec,
  RulesSpec,
} from '../../src/model/spec.ts';
import type { OrgInput, OrgPosition, OrgUnit } from '../../src/org/position.ts';
import { contactType, fault, modelSpec } from '../model/specs.ts';
import { position, serviceUnit } from '../org/charts.ts';

const HOUR = 60;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

/** Hours short enough to be met often in a few days: shifts, two hours a day, every second day, a closure. */
const CALENDARS: ModelSpec['calendars'] = {
  always: { weeks: 1, intervals: null, closures: [] },
  shift: { weeks: 1, intervals: daily(8, 18), closures: [] },
  twoHours: { weeks: 1, intervals: daily(10, 12), closures: [[2 * DAY + 11 * HOUR, 3 * DAY]] },
  everyOther: { weeks: 2, intervals: daily(9, 13, 14).filter((_, day) => day % 2 === 0), closures: [] },
};

/** As often as not. */
function optionally<T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(some, { nil: null, freq: 2 });
}

function daily(from: number, to: number, days = 7): [number, number][] {
  return Array.from({ length: days }, (_, d) => [d * DAY + from * HOUR, d * DAY + to * HOUR]);
}

const duration: fc.Arbitrary<Distribution> = fc.oneof(
  fc.record({ kind: fc.constant('constant' as const), value: fc.integer({ min: 0, max: 60 }) }),
  fc.record({ kind: fc.constant('exponential' as const), mean: fc.integer({ min: 1, max: 60 }) }),
  fc.record({
    kind: fc.constant('lognormal' as const),
    mean: fc.integer({ min: 1, max: 60 }),
    cv: fc.constantFrom(0.5, 1, 2),
  }),
);

const long: fc.Arbitrary<Distribution> = fc.oneof(
  fc.record({ kind: fc.constant('constant' as const), value: fc.integer({ min: 0, max: DAY }) }),
  fc.record({ kind: fc.constant('exponential' as const), mean: fc.integer({ min: 30, max: DAY }) }),
);

/** A time that passes: spells of absence and gaps between chasers are never 0. */
const lasting = long.filter((d) => d.kind !== 'constant' || d.value >= 30);

const share = fc.constantFrom(0, 0.1, 0.3, 0.7, 1);
/** The same where little of it would leave most of what follows from it unseen. */
const often = fc.constantFrom(0, 0.3, 0.7, 1, 1);
const level = fc.constantFrom(
  1 as const,
  2 as const,
  3 as const,
  4 as const,
  5 as const,
  6 as const,
  7 as const,
);

const anyRules: fc.Arbitrary<Partial<RulesSpec>> = fc.record({
  spanLoad: fc.constantFrom(0, 0.05),
  interruptions: fc.record({ every: optionally(lasting), length: long }),
  hostWork: fc.record({ share: fc.constantFrom(0, 0, 0.2), task: lasting }),
  strain: fc.constantFrom({ from: 0.5, slow: 0, leave: 0 }, { from: 0.5, slow: 0.3, leave: 2 }),
  attrition: fc.constantFrom(0, 0, 3),
  replacement: long,
  redial: share,
  // Never 0: who has no patience and always dials again at once would do so for ever.
  redialDelay: duration.filter((d) => d.kind !== 'constant' || d.value >= 1),
  misroute: fc.constantFrom(0, 0.1, 0.4),
  delegation: fc.record({ remedy: level, credit: level }),
  timeOut: optionally(long),
  buckPassing: fc.constantFrom(0, 0.3),
  handBack: fc.constantFrom(0, 0.3),
  error: fc.record({
    agent: fc.constantFrom(0, 0.3),
    above: fc.constantFrom(0, 0.1),
    gamma: fc.constantFrom(0, 0.5),
  }),
  overpay: fc.constantFrom(0, 0.5),
  benefitOfDoubt: share,
  taste: fc.record({ decisions: fc.constantFrom(0, 0.3), work: fc.constantFrom(0, 0.5) }),
  fitness: fc.constantFrom(0, 1),
  training: fc.constantFrom(0, 0.1),
  trainingEffect: fc.constantFrom(0, 5),
  mind: fc.constant({ thrift: 0.1, order: 0.5, generosity: 0.5, backing: 0.5 }),
  analysis: fc.constantFrom(0, 0, 0.5),
  analysisTime: long,
  analysisGain: fc.constantFrom(0.5, 1),
  preAgreed: share,
  deference: share,
  requests: fc.constantFrom('bridge' as const, 'chain' as const),
  contest: often,
  closeness: often,
  powerBase: share,
  persist: often,
  upheld: share,
  candour: share,
  voice: share,
  suppress: share,
  stall: long,
  reaction: fc.constantFrom(
    { accept: 0.5, repeat: 0.35, external: 0.15 },
    { accept: 0, repeat: 1, external: 0 },
    { accept: 0, repeat: 0, external: 1 },
    { accept: 1, repeat: 0, external: 0 },
  ),
  reopen: share,
  maxCycles: fc.integer({ min: 0, max: 3 }),
  returnDelay: long,
  chaserGap: optionally(lasting),
  registered: fc.constantFrom(1, 0.5),
  lost: fc.constantFrom(0, 0.2, 0.6),
  payRun: fc.constantFrom(null, { period: DAY, at: [600] }),
  collect: optionally(lasting),
  forgone: share,
  payer: fc.constantFrom('service' as const, 'unit' as const, 'fund' as const),
  payment: fc.constant({ contest: 1.5, suppress: 1.25, fund: 0.7 }),
  targetPressure: fc.constantFrom(0, 0.5),
  pressureAt: fc.constantFrom(0.1, 0.95),
  tracked: fc.boolean(),
  trackedFactor: fc.constantFrom(0.2, 1),
  siteDelay: duration,
  work: fc.record({
    brief: duration,
    proposal: duration,
    decision: duration,
    ruling: duration,
    advice: duration,
    inform: duration,
    explain: duration,
    relay: duration,
    argue: duration,
    handoff: duration,
    closing: duration,
    chaser: duration,
    meeting: duration,
    analysis: duration,
    proactive: duration,
  }),
  externalCost: fc.constantFrom(0, 1000),
});

/** A company above customer service: a board or not, one to three units at two heights, some without a desk. */
const anyChart: fc.Arbitrary<OrgInput> = fc
  .record({
    board: fc.boolean(),
    neutralTop: fc.constantFrom(true, true, false),
    units: fc.array(fc.record({ deep: fc.boolean(), desk: optionally(fc.integer({ min: 1, max: 3 })) }), {
      minLength: 1,
      maxLength: 3,
    }),
    seats: fc.integer({ min: 1, max: 6 }),
    layers: fc.integer({ min: 1, max: 3 }),
    under: fc.nat(),
    // Half of the dotted lines lead to the top, which may be neutral: those are a way round.
    dotted: fc.array(fc.tuple(fc.nat(), fc.oneof(fc.constant(0), fc.nat())), { maxLength: 4 }),
    skipLevel: fc.array(fc.nat(), { maxLength: 4 }),
  })
  .map(({ board, neutralTop, units, seats, layers, under, dotted, skipLevel }) => {
    const top: OrgPosition[] = board
      ? [
          position('board', null, { role: 'board', neutral: neutralTop }),
          position('ceo', 'board', { role: 'ceo', neutral: neutralTop }),
        ]
      : [position('ceo', null, { role: 'ceo', neutral: neutralTop })];
    const others = units.flatMap(({ deep, desk }, u): OrgPosition[] => {
      const unit = `unit${u}`;
      const head = deep ? `deputy${u}` : `chief${u}`;
      return [
        position(`chief${u}`, 'ceo', { unit }),
        ...(deep ? [position(head, `chief${u}`, { unit })] : []),
        ...(desk === null ? [] : [position(`desk${u}`, head, { unit, desk: true, staff: desk })]),
      ];
    });
    const bosses = [...top, ...others].filter(({ desk }) => !desk);
    const boss = bosses[under % bosses.length] as OrgPosition;
    const all = [...top, ...others, ...serviceUnit(seats, layers, boss.id)];
    const change = new Map<string, Partial<OrgPosition>>();
    const alter = (p: number, more: Partial<OrgPosition>) => {
      const { id } = all[p % all.length] as OrgPosition;
      change.set(id, { ...change.get(id), ...more });
    };
    for (const [from, to] of dotted) {
      const target = (all[to % all.length] as OrgPosition).id;
      if (target !== (all[from % all.length] as OrgPosition).id) alter(from, { dottedTo: [target] });
    }
    for (const p of skipLevel) alter(p, { skipLevel: true });
    return {
      positions: all.map((p) => ({ ...p, ...change.get(p.id) })),
      units: [
        ...units.map(
          ({ deep, desk }, u): OrgUnit => ({
            id: `unit${u}`,
            head: deep ? `deputy${u}` : `chief${u}`,
            desk: desk === null ? null : `desk${u}`,
          }),
        ),
        { id: 'service', head: 'head', desk: null },
      ],
      serviceUnit: 'service',
    };
  });

const hours = fc.constantFrom('always', 'always', 'shift', 'twoHours', 'everyOther');

/** What a position can do, beyond its place; `deputy` is chosen among the others by number. */
const anyPosition = fc.record({
  attention: fc.constantFrom(1, 0.5),
  calendar: hours,
  cadence: fc.constantFrom(
    null,
    null,
    { period: DAY, at: [9 * HOUR] },
    { period: 6 * HOUR, at: [0, 2 * HOUR] },
  ),
  inTray: fc.constantFrom('oldest' as const, 'newest' as const, 'severest' as const, 'random' as const),
  absence: optionally(fc.record({ presence: lasting, absence: lasting })),
  deputy: optionally(fc.nat()),
  limit: fc.constantFrom(0, 50, 100, null),
  limits: fc.constantFrom({}, {}, { remedy: 60 }, { remedy: 0, credit: null }),
  mind: fc.record({ process: fc.constantFrom(0, 1), customer: fc.constantFrom(0, 0.5) }),
  committee: fc.constantFrom(null, null, null, { members: 2, agreement: 0.8 }),
  competence: fc.constantFrom(20, 100, null),
  location: fc.constantFrom('here', 'here', 'there'),
  cost: fc.constantFrom(0, 1000),
});

const phone: ChannelSpec = { id: 'phone', kind: 'live', share: 0.5, work: 1, resolves: 0 };
const letter: ChannelSpec = { id: 'letter', kind: 'written', share: 0.5, work: 0.8, resolves: 0 };
const machine: ChannelSpec = { id: 'machine', kind: 'automatic', share: 0.5, work: 0.4, resolves: 0.3 };
const anyChannels = fc.constantFrom([], [], [phone, letter], [letter, machine], [phone, machine]);

/** Positions of every chart, so that a type of one company can be another's. */
const anyTechnician = fc.constantFrom('ceo', 'head', 'chief0');

const anyType = (units: readonly string[], id: string): fc.Arbitrary<ContactTypeSpec> =>
  fc
    .record({
      perWeek: fc.integer({ min: 20, max: 200 }),
      shocks: fc.array(
        fc.record({
          from: fc.integer({ min: 0, max: 3 * DAY }),
          length: fc.integer({ min: 1, max: DAY }),
          factor: fc.constantFrom(0, 0.5, 2, 4),
        }),
        { maxLength: 2 },
      ),
      overdispersion: fc.constantFrom(0, 0, 0.5, 2),
      intake: duration,
      patience: optionally(duration),
      deflection: fc.constantFrom(0, 0.3),
      faults: fc.array(
        fc.record({
          unit: fc.nat(),
          share: fc.constantFrom(1, 2),
          mustAct: share,
          work: duration,
          lead: fc.oneof(fc.constant({ kind: 'constant' as const, value: 0 }), long),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      remedy: fc.constantFrom('remedy', 'credit'),
      amount: optionally(fc.constant<Distribution>({ kind: 'lognormal', mean: 80, cv: 2 })),
      severity: duration,
      justified: share,
      giveUp: optionally(long),
      channels: anyChannels,
      visit: optionally(fc.record({ by: anyTechnician, share, work: duration })),
    })
    .map(({ perWeek, shocks, faults, ...rest }) =>
      contactType(perWeek, {
        ...rest,
        id,
        shocks: shocks.map(({ from, length, factor }) => ({ from, to: from + length, factor })),
        faults: faults.map(({ unit, ...more }) => fault(units[unit % units.length] as string, more)),
      }),
    );

/** Any company with its demand: a few days long, so that dozens can be run. */
export const anySpec: fc.Arbitrary<ModelSpec> = anyChart.chain((chart) => {
  const units = chart.units.map(({ id }) => id);
  const bosses = chart.positions.filter(({ frontLine, desk }) => !frontLine && !desk).map(({ id }) => id);
  return fc
    .record({
      positions: fc.array(anyPosition, {
        minLength: chart.positions.length,
        maxLength: chart.positions.length,
      }),
      frontLine: anyPosition,
      types: fc.tuple(anyType(units, 'first'), anyType(units, 'second')),
      channels: anyChannels,
      inquiries: fc.integer({ min: 0, max: 200 }),
      rules: anyRules,
    })
    .map(({ positions, frontLine, types, channels, inquiries, rules }) => {
      const some = chart.positions.map(({ id, frontLine: isTeam }, p): [string, Partial<PositionSpec>] => {
        // The teams of the front line share one line, so they share what belongs to it.
        const { deputy, ...more } = (isTeam ? frontLine : positions[p]) as (typeof positions)[number];
        const other = deputy === null ? undefined : bosses[deputy % bosses.length];
        return [
          id,
          isTeam
            ? { ...more, cadence: null, absence: null }
            : { ...more, deputy: other === undefined || other === id ? null : other },
        ];
      });
      const inquiry = contactType(inquiries, {
        id: 'inquiry',
        kind: 'inquiry',
        channels,
        faults: [],
        patience: { kind: 'exponential', mean: 10 },
      });
      return {
        ...modelSpec({
          chart,
          types: [...types, inquiry],
          rules,
          positions: Object.fromEntries(some),
          calendars: CALENDARS,
        }),
        horizon: { warmUp: DAY, window: 3 * DAY, drain: 3 * DAY },
        targets: [
          { label: '1d', minutes: DAY },
          { label: '7d', minutes: WEEK },
        ],
      };
    });
});

/** Runs of each property, with a seed of its own. */
export function runs(seed: number, numRuns = 120): fc.Parameters<unknown> {
  return { seed, numRuns };
}
