/** Sample arguments for every text of a language that is a function, so that all that it can say can be looked at. */

import type { Words } from '../../../src/show/locales/index.ts';
import { fixture } from '../fixture.ts';

type Text = (...parts: never) => string;

/** Lists of arguments, for each function of T. */
type Samples<T> = {
  readonly [K in keyof T as true extends HasText<T[K]> ? K : never]: T[K] extends Text
    ? readonly Parameters<T[K]>[]
    : Samples<T[K]>;
};

/** Whether there is a function in T. */
type HasText<T> = T extends string ? false : T extends Text ? true : HasText<T[keyof T]>;

/** What is no function or stands for a whole document of its own, with its own tests. */
type Apart =
  | 'language'
  | 'direction'
  | 'digits'
  | 'ledger'
  | 'mechanisms'
  | 'keys'
  | 'definitions'
  | 'familyDefinitions';

const A = 'COO FIRST';
const B = 'EMBEDDED';
const C = 'CMO SECOND';
const P = 'CLAIMS HEAD';
const MOVED = { a: A, b: B, metric: 'DELAY', moved: 40, invalid: 0, waiting: 0 };
const Q = 'CLAIMS DESK';
const WORLDS = { a: A, b: B, metric: 'DELAY' };
const INSIDE = { worlds: 47, against: 31 };
/** Nothing but an agent, and a case before somebody for a while. */
const ANSWERED = {
  call: null,
  again: false,
  waited: null,
  decides: false,
  mayNot: false,
  told: null,
  silentOn: null,
} as const;
const BEFORE = { who: P, inPlaceOf: null, exposedFor: null, stalls: false, time: '61.2' } as const;

export const samples: Samples<Omit<Words, Apart>> = {
  explain: {
    groups: [[12, 130]],
    from: [['31.3', '47.3']],
    notInForce: [['FILE']],
    inFile: [['47.3 %', 'XX']],
    setIn: [['FILE', 'PLACE', '47.3 %']],
    setNowhere: [['FILE']],
    usual: [['47.3 %']],
  },
  claims: {
    metricOf: [['DELAY', 'QQ']],
    slices: { type: [['QQ']], unit: [['QQ']] },
    effect: [[{ metric: 'DELAY', a: A, b: B, effect: '41.5 [31.3, 51.8]' }]],
    claimed: { lower: [['41.5']], higher: [['41.5']], same: [['41.5']] },
    worlds: [[34, 40]],
    opposite: [[12]],
    differs: [[12]],
    unobserved: [[1], [12]],
    unsteadyIn: [[12]],
    invalidIn: [[12]],
    above: [[{ name: 'DELAY', value: '41.5' }]],
    below: [[{ name: 'DELAY', value: '41.5' }]],
    between: [[{ name: 'DELAY', from: '31.3', to: '41.5' }]],
    unsteadyAt: [[{ name: 'DELAY', value: '41.5' }]],
    method: [[{ replications: 100, worlds: 40, perWorld: 13, perEnd: 34, holds: '80 %', family: 17 }]],
    total: [[{ simulations: '12,345', judged: 13, of: 34 }]],
    range: [[{ value: '41.5', low: '31.3', high: '51.8' }]],
  },
  sweep: {
    under: [[A]],
    setting: [[{ name: 'DELAY', value: '47.3 %' }]],
    level: [['QQ']],
    axes: [[{ across: 'DELAY', down: 'QQ' }]],
    heading: [
      [{ points: 13, factors: ['DELAY', 'QQ'], method: 'grid', replications: 20, seed: '7' }],
      [{ points: 13, factors: ['DELAY'], method: 'latin', replications: 20, seed: '7' }],
      [{ points: 13, factors: ['DELAY'], method: 'sobol', replications: 20, seed: '7' }],
    ],
    raced: [[{ points: 13, factors: ['DELAY', 'QQ'], method: 'grid', runs: '1,250', seed: '7' }]],
    bestBy: [['DELAY']],
    frontier: [[['DELAY', 'QQ']]],
    perhaps: [[1], [13]],
    more: [[13]],
    worst: [[{ point: A, value: '47.3 %' }]],
    unsteady: [[{ n: 1, examples: [A] }], [{ n: 2, examples: [A, B] }], [{ n: 13, examples: [A, B, C] }]],
    invalid: [[{ n: 1, examples: [A] }], [{ n: 13, examples: [A, B, C] }]],
    alike: [[{ point: A, n: 4 }]],
    strongest: [[{ factor: 'QQ', metric: 'DELAY', levels: ['12', '34'] }]],
    next: [[13]],
    reference: [[A]],
    chosen: [
      [{ procedure: 'kn', probability: '47.3 %', guaranteed: true, delta: '41.5' }],
      [{ procedure: 'kn', probability: '47.3 %', guaranteed: false, delta: '41.5' }],
      [{ procedure: 'ocba', probability: '47.3 %', guaranteed: false, delta: '41.5' }],
    ],
    ahead: [[1], [13]],
    title: {
      unclear: [[13]],
      alone: [[{ point: A, value: '47.3 %', of: 13 }]],
      chosen: [[{ point: A, value: '47.3 %', of: 13 }]],
      leading: [[{ point: A, value: '47.3 %', of: 13, probability: '88 %' }]],
      several: [[{ point: A, value: '47.3 %', others: 1 }], [{ point: A, value: '47.3 %', others: 13 }]],
    },
    subtitles: {
      map: [[{ metric: 'DELAY', indifference: '12' }]],
      mapChosen: [[{ metric: 'DELAY' }]],
      lineChosen: [[{ metric: 'DELAY' }]],
      line: [[{ metric: 'DELAY', indifference: '12' }]],
      scatter: [[{ metric: 'DELAY' }]],
    },
  },
  search: {
    heading: [[{ factors: ['DELAY', 'QQ'], simulations: '1,250', seed: '7' }]],
    usual: [['FILE']],
    points: [
      [{ points: null, visited: 400, notValid: 0, bySpan: 0, same: 0 }],
      [{ points: 168, visited: 168, notValid: 3, bySpan: 12, same: 2 }],
      [{ points: 900, visited: 400, notValid: 1, bySpan: 0, same: 0 }],
    ],
    looked: [
      [{ lookedAt: 168, rounds: 0, judged: 60 }],
      [{ lookedAt: 168, rounds: 1, judged: 60 }],
      [{ lookedAt: 168, rounds: 4, judged: 60 }],
    ],
    judged: [
      [{ judged: 60, kept: 41, broken: 12, notSettled: 4, givenUp: 3 }],
      [{ judged: 60, kept: 60, broken: 0, notSettled: 0, givenUp: 0 }],
    ],
    best: [[A]],
    likely: [[A]],
    asGood: [[A]],
    present: [[{ first: A, design: B, sure: true }], [{ first: A, design: B, sure: false }]],
    cheapest: [[{ design: A, metric: 'DELAY', difference: '47.3', delta: '12' }]],
    about: [
      [{ kept: 41, candidates: 168, passedOver: 108, replications: 4 }],
      [{ kept: 41, candidates: 168, passedOver: 1, replications: 4 }],
    ],
    unspent: [
      [{ unspent: '340', runs: '1,250', most: null }],
      [{ unspent: '340', runs: '1,250', most: '200' }],
    ],
    runnersUp: [['47.3 %']],
    noRunnersUp: [['47.3 %']],
    figure: [[{ metric: 'DELAY', value: '47.3 %', interval: '[41.5, 51.8]' }]],
    guaranteed: [[{ confidence: '95', of: 41, delta: '12' }]],
    open: [[{ probability: '47.3 %', delta: '12' }]],
    unsettled: [[1], [4]],
    ahead: [[1], [4]],
    against: [[A]],
    nearestMiss: [[{ design: A, misses: [] }], [{ design: A, misses: ['XX', 'QQ'] }]],
    miss: [[{ constraint: 'XX', value: '47.3 %' }]],
    chart: {
      title: [
        [{ design: A, confidence: '95', of: 41, delta: '12', others: 0 }],
        [{ design: A, confidence: '95', of: 41, delta: '12', others: 1 }],
        [{ design: A, confidence: '95', of: 41, delta: '12', others: 13 }],
      ],
      alone: [[A]],
      open: [[A]],
      subtitle: [[{ x: 'DELAY', y: 'QQ', label: '' }], [{ x: 'DELAY', y: 'QQ', label: 'XX' }]],
      first: [[A]],
      runs: [[{ simulations: '1,250', seed: '7' }]],
      more: [[13]],
    },
    remark: [[{ scenario: 'FILE', seed: '7' }]],
  },
  twoViews: { lead: [[A]], costCentre: [[A]], loyalty: [[B]] },
  panels: {
    marks: {
      refining: [[{ done: 17, of: 200 }]],
      final: [[200], [1]],
    },
    figures: { guessed: [['47.3 %']] },
    bet: {
      question: [['DELAY']],
      oneMore: [[A]],
      oneFewer: [[A]],
      right: [
        [{ choice: 'a', hands: 12, of: 34 }],
        [{ choice: 'b', hands: 12, of: 34 }],
        [{ choice: 'none', hands: 12, of: 34 }],
      ],
      guessed: [
        [{ guess: '47.3 %', value: '51.8 %', interval: '[41.5, 58.2]', place: 'inside' }],
        [{ guess: '31.3 %', value: '51.8 %', interval: '[41.5, 58.2]', place: 'below' }],
        [{ guess: '61.2 %', value: '51.8 %', interval: '[41.5, 58.2]', place: 'above' }],
        [{ guess: '47.3 %', value: '51.8 %', interval: null, place: null }],
      ],
    },
    knobs: { notIn: [[[A]], [[A, B]]], exact: [[A]], between: [[{ low: '10', high: '250' }]] },
    counterCase: { varying: [[{ average: '1,250', variation: '2.5' }]] },
    editor: { addBox: [[P]] },
    charts: { of: [[{ number: 3, of: 11 }]], save: [['SVG']] },
    notes: {
      guess: [['XX']],
      minutes: [[1], [2], [15]],
      elapsed: [[{ clock: '4:07', of: 15 }], [{ clock: '4:07', of: null }]],
      hands: [
        [{ a: A, b: B, hands: { a: 12, b: 34, none: 5 }, revealed: false }],
        [{ a: A, b: B, hands: { a: 12, b: 34, none: 5 }, revealed: true }],
      ],
    },
  },
  replay: {
    made: [[{ size: '3.2', documents: 1 }], [{ size: '3.2', documents: 9 }]],
    story: {
      complaint: [[{ number: 13, of: '1,250', run: 15, seed: '7' }]],
      customer: [[{ type: A, unit: B, amount: '1,250' }], [{ type: A, unit: B, amount: null }]],
    },
  },
  story: {
    lead: [
      [{ total: 336, waiting: 264, largest: { hours: 144, reason: P } }],
      [{ total: 160, waiting: 8, largest: { hours: 8, reason: P } }],
      [{ total: 160, waiting: 100, largest: { hours: 99.9, reason: P } }],
      [{ total: 30, waiting: 20, largest: { hours: 0.5, reason: P } }],
      [{ total: 30, waiting: 0, largest: null }],
    ],
    oneCall: [[{ total: 0.5, waiting: 0.05 }], [{ total: 0.5, waiting: 0 }]],
    besides: [
      [[{ kind: 'customer', hours: 80 }]],
      [
        [
          { kind: 'onPaper', hours: 80 },
          { kind: 'lead', hours: 160 },
          { kind: 'payRun', hours: 70 },
          { kind: 'collect', hours: 33 },
        ],
      ],
    ],
    waits: { signature: [[P]], conflict: [[P]], dispute: [[P]], action: [[P]], wrongDesk: [[P]] },
    at: [[{ moment: 'XX', text: 'QQ' }]],
    front: [
      [{ ...ANSWERED, call: 'first', waited: '61.2', mayNot: true }],
      [{ ...ANSWERED, call: 'first', again: true }],
      [{ ...ANSWERED, call: 'written', waited: '61.2', decides: true }],
      [{ ...ANSWERED, call: 'reopened', decides: true }],
      [{ ...ANSWERED, call: 'repeated', decides: true, told: 'remedied' }],
      [{ ...ANSWERED, waited: '61.2', told: 'rejected' }],
      [{ ...ANSWERED, silentOn: P, told: 'buried' }],
    ],
    say: [
      [{ ...BEFORE, opening: 'asked', outcome: 'decided' }],
      [{ ...BEFORE, opening: 'asked', inPlaceOf: Q, outcome: 'passed' }],
      [{ ...BEFORE, opening: 'asked', exposedFor: Q, stalls: true, outcome: 'buried' }],
      [{ ...BEFORE, opening: 'advice', outcome: 'advised' }],
      [{ ...BEFORE, opening: 'back', outcome: 'handedBack' }],
      [{ ...BEFORE, opening: 'request', outcome: 'untouched' }],
      [{ ...BEFORE, opening: 'internal', outcome: 'ordered' }],
      [{ ...BEFORE, opening: 'forced', outcome: 'unfinished' }],
      [{ ...BEFORE, opening: 'external', outcome: 'decided' }],
    ],
    bounced: [[{ desk: Q, time: '61.2', isBack: true }], [{ desk: Q, time: '61.2', isBack: false }]],
    visited: [
      [{ who: Q, waited: '61.2', decides: true, mayNot: false }],
      [{ who: P, waited: null, decides: false, mayNot: true }],
      [{ who: P, waited: '41.5', decides: false, mayNot: false }],
    ],
    astray: [[{ time: '61.2' }]],
    passes: [[{ time: '61.2' }]],
    payRun: [[{ time: '61.2', isOver: true }], [{ time: '61.2', isOver: false }]],
    collect: [[{ time: '61.2', how: 'comes' }], [{ time: '61.2', how: 'unfinished' }]],
    passedOn: [[{ time: '61.2' }]],
    idle: [[{ time: '61.2' }]],
    acted: [
      [{ who: Q, waited: '61.2', isDone: true, lead: '41.5' }],
      [{ who: null, waited: null, isDone: true, lead: null }],
      [{ who: Q, waited: '61.2', isDone: false, lead: null }],
    ],
    requested: [[{ unit: Q, through: [P, C], time: '61.2' }]],
    goesUp: [[{ through: [P], time: '61.2' }]],
    contested: [
      [{ who: P, time: '61.2', how: 'prevails' }],
      [{ who: P, time: '61.2', how: 'yields' }],
      [{ who: P, time: '61.2', how: 'goesUp' }],
      [{ who: P, time: '61.2', how: 'unfinished' }],
    ],
    ownCause: [[{ who: P, time: '61.2', how: 'upheld' }]],
    ruled: [
      [{ who: P, exposedFor: null, time: '61.2', how: 'rejected' }],
      [{ who: P, exposedFor: Q, time: '61.2', how: 'unfinished' }],
    ],
    chased: [[1], [2], [13]],
  },
  warmUp: {
    weeks: [['1'], ['2'], ['8']],
    days: [['1'], ['2'], ['10']],
    withOrigin: [[{ length: 'QQ', origin: 'XX' }]],
    tooShort: [
      [{ designs: [A], more: 0, warmUp: 'QQ', weeks: '11' }],
      [{ designs: [A, B, C], more: 1, warmUp: 'QQ', weeks: '2' }],
      [{ designs: [A, B, C], more: 15, warmUp: 'QQ', weeks: '11' }],
    ],
    runTooShort: [[{ designs: [A], more: 0 }], [{ designs: [A, B, C], more: 1 }]],
    cannotTell: [[{ designs: [A], more: 0, percent: '7' }], [{ designs: [A, B, C], more: 2, percent: '11' }]],
    notJudged: (['dated', 'cycle', 'short', 'single', 'sparse'] as const).flatMap((reason) => [
      [{ designs: [A], more: 0, reason }],
      [{ designs: [A, B], more: 0, reason }],
    ]),
    title: {
      short: [[{ designs: [A], more: 0 }], [{ designs: [A, B], more: 0 }]],
      runShort: [[{ designs: [A], more: 0 }], [{ designs: [A, B], more: 0 }]],
      overloaded: [[{ designs: [A], more: 0 }], [{ designs: [A, B, C], more: 2 }]],
    },
    subtitle: [[{ runs: 'one' }], [{ runs: 'several' }]],
    remark: [
      [{ state: 'long enough', weeks: '3' }],
      [{ state: 'too short', weeks: '1' }],
      [{ state: 'run too short', weeks: '17' }],
      [{ state: 'overloaded' }],
      [{ state: 'cannot tell', weeks: '2' }],
      ...(['dated', 'cycle', 'short', 'single', 'sparse'] as const).map(
        (reason): [{ state: 'not judged'; reason: typeof reason }] => [{ state: 'not judged', reason }],
      ),
    ],
    week: [['8']],
    summary: [
      [
        {
          warmUp: 'QQ',
          rows: [
            { design: A, remark: 'XX' },
            { design: B, remark: 'YY' },
          ],
        },
      ],
    ],
  },
  workbench: {
    beforeChange: [[A]],
    afterChange: [[A]],
    story: [[{ number: 3, title: A }]],
    design: [['A']],
    run: [[{ run: 17, of: 200, isTypical: true }], [{ run: 17, of: 200, isTypical: false }]],
    copyTitle: [[A]],
    open: [['XX']],
    powers: [
      [{ level: 'XX', limit: '250' }],
      [{ level: null, limit: '250' }],
      [{ level: 'XX', limit: null }],
    ],
    orgChart: [[{ pane: 'A', title: B }]],
    box: [[{ title: P, limit: 'QQ', waiting: 'XX' }], [{ title: P, limit: null, waiting: 'XX' }]],
    moving: [[{ title: P, boss: Q, put: 'QQ', leave: 'XX' }]],
    limit: [['1,250']],
    waiting: [[0], [1], [2], [47]],
    moment: [[{ day: 12, weekday: 'QQ', clock: '10:40' }]],
    day: [[12]],
    shock: [['2.5']],
  },
  stage: {
    footer: [
      [{ seed: 'XA', run: 17, replications: 20, version: '0.1.0' }],
      [{ seed: 'XA', run: 17, replications: 1, version: '0.1.0' }],
      [{ seed: 'XA', run: 17, replications: null, version: '0.1.0' }],
    ],
  },
  families: {
    resolvedWithin: [['7d']],
    timeUnresolved: [['7d']],
    closedWithin: [['7d']],
    decisionLatency: [['QQ']],
    'escalations.authority': [['QQ']],
    utilisation: [[P]],
    load: [[P]],
    waiting: [[P]],
    bottleneck: [[P]],
    sentUp: [[P]],
    executiveTime: [[P]],
  },
  duration: [[0.5], [5], [72]],
  spacedDuration: [['30min'], ['7d'], ['2d']],
  list: [[[]], [['XA']], [['XA', 'YB', 'ZC']]],
  footer: [[fixture({ hostile: 'STUDY' })], [fixture({ hostile: 'STUDY', replications: 1 })]],
  inUnit: [['DELAY', 'QQ']],
  companyTitle: [['CEO'], ['Agents'], ['Operations desk']],
  orgCharts: {
    severalOverloaded: [[{ designs: [B, C], more: 14 }], [{ designs: [B, C], more: 0 }]],
    overloaded: [[{ design: B, positions: [P, Q] }], [{ design: B, positions: [Q] }]],
    oneDesk: [
      [{ design: B, designs: 1, position: P, share: '47.3 %' }],
      [{ design: B, designs: 2, position: P, share: '47.3 %' }],
      [{ design: B, designs: 3, position: P, share: '47.3 %' }],
    ],
    differentDesks: [[{ design: B, position: P, other: C, otherPosition: Q }]],
    noDesk: [[{ design: B, designs: 1 }], [{ design: B, designs: 2 }], [{ design: B, designs: 3 }]],
    allWaiting: [['61.2']],
    unsteady: [['61.2']],
    kindLimit: [[{ kind: 'XX', amount: '1,250' }], [{ kind: 'XX', amount: null }]],
    limitSpan: [[{ low: '100', high: '1,250' }], [{ low: '100', high: null }]],
    later: [[{ design: B, becomes: 'QQ' }]],
    longest: [[{ position: P, runs: '12' }]],
    limit: [['1,250']],
    summary: [
      [
        [
          { design: B, position: P, waiting: '38.6', runs: '12' },
          { design: B, position: P, waiting: '38.6', runs: '12' },
        ],
      ],
    ],
  },
  resolutionTime: {
    single: [[{ target: '7d', first: A, firstShare: '47.3 %' }]],
    best: [[{ target: '7d', first: A, firstShare: '47.3 %', best: B, bestShare: '51.8 %' }]],
    unbeaten: [[{ target: '7d', first: A, firstShare: '47.3 %' }]],
    unclear: [[{ target: '7d', first: A, firstShare: '47.3 %' }]],
    unsteady: [[{ target: '7d', first: A, firstShare: '47.3 %' }]],
    subtitle: [[0], [25]],
    target: [['7d']],
    within: [['7d']],
    atTarget: [
      [{ share: '47.3 %', interval: '[41.5, 58.2]', verdict: 'VERDICT' }],
      [{ share: '47.3 %', interval: null, verdict: 'VERDICT' }],
      [{ share: '47.3 %', interval: '[41.5, 58.2]', verdict: 'VERDICT' }],
    ],
    summary: [
      [
        {
          target: '7d',
          shares: [
            { design: B, share: '47.3 %' },
            { design: B, share: '47.3 %' },
          ],
        },
      ],
    ],
  },
  latency: {
    either: [[{ parts: ['XA', 'YB'] }]],
    largest: [
      [{ part: 'XA', designs: 1, low: 31, high: 40 }],
      [{ part: 'XA', designs: 2, low: 40, high: 40 }],
      [{ part: 'XA', designs: 3, low: 31, high: 40 }],
    ],
    besideTotal: [
      [{ interval: '[41.5, 58.2]', verdict: 'VERDICT' }],
      [{ interval: null, verdict: 'VERDICT' }],
      [{ interval: '[41.5, 58.2]', verdict: 'VERDICT' }],
    ],
    summary: [
      [
        [
          { design: B, total: '61.2' },
          { design: B, total: '61.2' },
        ],
      ],
    ],
  },
  conflict: {
    single: [[{ first: A, firstBuried: '38.6' }]],
    best: [[{ best: B, bestBuried: '27.4', first: A, firstBuried: '38.6' }]],
    unbeaten: [[{ first: A, firstBuried: '38.6' }]],
    unclear: [[{ first: A, firstBuried: '38.6' }]],
    unsteady: [[]],
    unit: [
      ['CLAIMS', true],
      ['CLAIMS', false],
    ],
    summary: [
      [
        [
          { design: B, arises: '250', surfaces: '27.4', buried: '38.6' },
          { design: B, arises: '250', surfaces: '27.4', buried: '38.6' },
        ],
      ],
    ],
  },
  backlog: {
    surge: {
      single: [
        [{ first: A, firstTime: { days: '16.4', atLeast: true } }],
        [{ first: A, firstTime: { days: '16.4', atLeast: false } }],
      ],
      best: [
        [
          {
            best: B,
            bestTime: { days: '16.4', atLeast: true },
            first: A,
            firstTime: { days: '16.4', atLeast: true },
          },
        ],
        [
          {
            best: B,
            bestTime: { days: '16.4', atLeast: false },
            first: A,
            firstTime: { days: '16.4', atLeast: false },
          },
        ],
      ],
      unbeaten: [
        [{ first: A, firstTime: { days: '16.4', atLeast: true } }],
        [{ first: A, firstTime: { days: '16.4', atLeast: false } }],
      ],
      unclear: [
        [{ first: A, firstTime: { days: '16.4', atLeast: true } }],
        [{ first: A, firstTime: { days: '16.4', atLeast: false } }],
      ],
      unsteady: [[]],
    },
    level: {
      single: [[{ first: A, firstCases: '38.6' }]],
      best: [[{ best: B, bestCases: '27.4', first: A, firstCases: '38.6' }]],
      unbeaten: [[{ first: A, firstCases: '38.6' }]],
      unclear: [[{ first: A, firstCases: '38.6' }]],
      unsteady: [[]],
    },
    subtitle: [
      [
        {
          runs: 'several',
          surge: { hollow: true },
          shocks: [{ types: ['CLAIMS', 'DOUBTS'], factor: '1.5' }],
        },
      ],
      [{ runs: 'one', surge: null, shocks: [] }],
    ],
    recovery: [
      [{ recovery: { days: '16.4', atLeast: true }, interval: '[41.5, 58.2]', verdict: 'VERDICT' }],
      [{ recovery: { days: '16.4', atLeast: false }, interval: null, verdict: 'VERDICT' }],
      [
        {
          recovery: { days: '16.4', atLeast: true },
          interval: '[41.5, 58.2]',
          verdict: 'VERDICT',
        },
      ],
    ],
    recovered: [['47.3 %']],
    average: [
      [{ cases: '38.6', interval: '[41.5, 58.2]', verdict: 'VERDICT' }],
      [{ cases: '38.6', interval: null, verdict: 'VERDICT' }],
      [{ cases: '38.6', interval: '[41.5, 58.2]', verdict: 'VERDICT' }],
    ],
    columns: {
      quantile: [['12']],
    },
    summarySurge: [
      [
        [
          { design: B, recovery: { days: '16.4', atLeast: true } },
          { design: B, recovery: { days: '16.4', atLeast: false } },
        ],
      ],
    ],
    summaryLevel: [
      [
        [
          { design: B, cases: '38.6' },
          { design: B, cases: '38.6' },
        ],
      ],
    ],
  },
  oneComplaint: {
    time: [[0.001], [0.5], [7.25], [30], [70]],
    differs: [[{ a: A, b: B, aTime: '61.2', bTime: '61.2' }]],
    alike: [[{ a: A, b: B, aTime: '61.2' }]],
    subtitle: [
      [
        {
          a: A,
          b: B,
          type: 'CLAIMS',
          unit: 'CLAIMS',
          amount: '1,250',
          run: 13,
          percentile: 15,
          slower: true,
          among: 40,
          sooner: 13,
          later: 15,
        },
      ],
      [
        {
          a: A,
          b: B,
          type: 'CLAIMS',
          unit: 'CLAIMS',
          amount: '1,250',
          run: 13,
          percentile: 15,
          slower: false,
          among: 40,
          sooner: 13,
          later: 15,
        },
      ],
    ],
    unsteady: [[B]],
    heading: [[{ design: B, total: '61.2' }]],
    spent: [[{ waiting: '38.6', working: '61.2' }]],
    passing: [['61.2']],
    summary: [
      [
        [
          { design: B, total: '61.2', waiting: '38.6' },
          { design: B, total: '61.2', waiting: '38.6' },
        ],
      ],
    ],
  },
  differences: {
    single: [[A]],
    unsteady: [[A]],
    unclear: [[{ first: A, themes: ['speed', 'conflict'] }], [{ first: A, themes: ['price'] }]],
    unbeaten: [[{ first: A, themes: ['speed', 'conflict'] }], [{ first: A, themes: ['price'] }]],
    wins: [
      [
        {
          designs: [C, B],
          of: 40,
          first: A,
          standing: { won: ['speed'], lost: ['price'], mixed: ['conflict'], unclear: [] },
        },
      ],
      [
        {
          designs: [C],
          of: 40,
          first: A,
          standing: { won: ['speed'], lost: [], mixed: [], unclear: ['price'] },
        },
      ],
      [
        {
          designs: ['A1', 'B2', 'C3'],
          of: 40,
          first: A,
          standing: { won: ['speed'], lost: ['price'], mixed: ['conflict'], unclear: [] },
        },
      ],
    ],
    counts: [[{ first: A, of: 40, themes: [{ theme: 'speed', won: 3 }] }]],
    subtitle: [
      [{ first: A, second: C, indifference: '12', few: true }],
      [{ first: A, second: null, indifference: '12', few: false }],
    ],
    base: [[{ value: '1,250', direction: 'QQ' }]],
    verdict: [
      [{ difference: '47.3 %', interval: '[41.5, 58.2]', verdict: 'VERDICT' }],
      [{ difference: '47.3 %', interval: null, verdict: 'VERDICT' }],
      [{ difference: '47.3 %', interval: '[41.5, 58.2]', verdict: 'VERDICT' }],
    ],
    summary: [
      [
        {
          first: A,
          designs: [
            { design: B, standing: { won: ['speed'], lost: ['price'], mixed: ['conflict'], unclear: [] } },
            { design: C, standing: null },
          ],
        },
      ],
    ],
  },
  delegationByDepth: {
    unclear: [[{ designs: 9 }]],
    place: [[{ placement: 'COO' }]],
    alone: [
      [{ cell: { placement: 'COO', level: 3, layers: 4 }, share: '47.3 %', target: '7d' }],
      [{ cell: { placement: null, level: 3, layers: 1 }, share: '47.3 %', target: '7d' }],
    ],
    delegation: [[{ level: 2, depths: [2, 3] }], [{ level: 1, depths: [2, 3] }]],
    depth: [[{ layers: 4, levels: [1, 3, 7] }], [{ layers: 1, levels: [1, 3, 7] }]],
    several: [
      [{ cell: { placement: 'COO', level: 3, layers: 4 }, share: '47.3 %', target: '7d', others: 2 }],
      [{ cell: { placement: null, level: 3, layers: 1 }, share: '47.3 %', target: '7d', others: 1 }],
    ],
    subtitle: [
      [{ target: '7d', indifference: '0.5', leftOut: 2 }],
      [{ target: '7d', indifference: '0.5', leftOut: 1 }],
    ],
    placement: [['COO'], [null]],
    level: [[1], [4], [7]],
    layers: [[1], [4]],
    columns: {
      share: [['7d']],
    },
    summary: [
      [
        {
          target: '7d',
          best: { design: A, share: '47.3 %' },
          contenders: [C, B],
          worse: [C, B],
          unsteady: [C, B],
        },
      ],
      [{ target: '7d', best: null, contenders: [C, B], worse: [C, B], unsteady: [C, B] }],
    ],
  },
  cost: {
    single: [[A]],
    unsteady: [[A]],
    title: {
      saves: [[{ designs: [B], of: 3, first: A }], [{ designs: [B, C, 'THIRD'], of: 5, first: A }]],
      free: [[{ designs: [B], of: 3, first: A }], [{ designs: [B, C, 'THIRD'], of: 5, first: A }]],
      pays: [
        [{ design: B, first: A, from: { amount: '4,310', range: '[2,050, 9,870]' } }],
        [{ design: B, first: A, from: { amount: '4,310', range: null } }],
      ],
      risks: [
        [{ design: B, first: A, from: { amount: '4,310', range: '[2,050, 9,870]' } }],
        [{ design: B, first: A, from: { amount: '4,310', range: null } }],
      ],
      cheaper: [[{ designs: [B], of: 3, first: A }], [{ designs: [B, C, 'THIRD'], of: 5, first: A }]],
    },
    notShown: [[A]],
    unclear: [[A]],
    lost: [[{ mean: '47.3 %', interval: '[41.5, 58.2]' }], [{ mean: '47.3 %', interval: null }]],
    payback: {
      pays: [[{ amount: '4,310', range: '[2,050, 9,870]' }], [{ amount: '4,310', range: null }]],
      risks: [[{ amount: '4,310', range: '[2,050, 9,870]' }], [{ amount: '4,310', range: null }]],
    },
    figures: [[{ design: B, cost: '1,250', time: '61.2', payback: 'QQ' }]],
    summary: [[['XA', 'YB']]],
  },
  dots: {
    single: [[{ target: '7d', of: 40, first: A, firstCount: 13 }]],
    best: [[{ target: '7d', of: 40, first: A, firstCount: 13, best: B, bestCount: 15 }]],
    bestBySome: [[{ target: '7d', of: 40, first: A, firstCount: 13 }]],
    unbeaten: [[{ target: '7d', of: 40, first: A, firstCount: 13 }]],
    unclear: [[{ target: '7d', of: 40, first: A, firstCount: 13 }]],
    unsteady: [[{ target: '7d', of: 40, first: A, firstCount: 13 }]],
    subtitle: [[20]],
    target: [['7d']],
    inTime: [[13, 20]],
    share: [
      [{ share: '47.3 %', interval: '[41.5, 58.2]', verdict: 'VERDICT' }],
      [{ share: '47.3 %', interval: null, verdict: 'VERDICT' }],
      [{ share: '47.3 %', interval: '[41.5, 58.2]', verdict: 'VERDICT' }],
    ],
    summary: [
      [
        {
          target: '7d',
          of: 40,
          rows: [
            { design: B, count: 13, never: 15 },
            { design: B, count: 13, never: 15 },
          ],
        },
      ],
    ],
  },
  outcomes: {
    single: [[{ target: '30d', first: A, firstTime: '61.2' }]],
    best: [[{ target: '30d', first: A, firstTime: '61.2', best: B, bestTime: '47.3' }]],
    unbeaten: [[{ target: '30d', first: A, firstTime: '61.2' }]],
    unclear: [[{ target: '30d', first: A, firstTime: '61.2' }]],
    unsteady: [[{ target: '30d', first: A, firstTime: '61.2' }]],
    subtitle: [[{ target: '7d', inBrackets: true }], [{ target: null, inBrackets: false }]],
    summary: [
      [
        [
          { design: A, after: 'XX', shares: ['XA', 'YB'] },
          { design: B, after: 'XX', shares: ['ZC'] },
        ],
      ],
    ],
    share: [[{ ending: 'QQ', share: '47.3 %' }]],
    stillOpen: [
      [
        {
          designs: [
            { design: A, resolved: '47.3 %', open: '31.3 %' },
            { design: B, resolved: '41.5 %', open: '12.8 %' },
          ],
          more: 14,
          instead: 'DELAY',
        },
      ],
      [{ designs: [{ design: B, resolved: '41.5 %', open: '12.8 %' }], more: 1, instead: null }],
      [{ designs: [{ design: B, resolved: '41.5 %', open: '12.8 %' }], more: 0, instead: 'DELAY' }],
    ],
  },
  closedOrSolved: {
    same: [['1:4']],
    range: [[{ low: '1:9', high: '1:4', differs: true }], [{ low: '1:9', high: '1:4', differs: false }]],
    upTo: [[{ high: '730', differs: true }], [{ high: '730', differs: false }]],
    oneIn: [['4']],
    subtitle: [[{ target: '7d', floor: 25 }], [{ target: '7d', floor: 0 }]],
    closed: [['7d']],
    solved: [['7d']],
    figures: [
      [
        {
          closed: '47.3 %',
          closedInterval: '[41.5, 58.2]',
          solved: '51.8 %',
          solvedInterval: '[41.5, 58.2]',
          back: '12',
          steady: true,
        },
      ],
      [
        {
          closed: '47.3 %',
          closedInterval: null,
          solved: '51.8 %',
          solvedInterval: null,
          back: '12',
          steady: false,
        },
      ],
    ],
    summary: [
      [
        {
          target: '7d',
          rows: [
            { design: B, closed: '47.3 %', solved: '51.8 %', back: '12', steady: true },
            { design: B, closed: '47.3 %', solved: '51.8 %', back: '12', steady: false },
          ],
        },
      ],
    ],
  },
  assumptions: {
    ownSetting: [['calls.perDay']],
    withDesigns: [['1,250', [{ title: A, value: '730' }]]],
    onDaysOf: [['XA', 'IRAN']],
    setInDesigns: [['QQ']],
  },
  changes: {
    serviceUnder: [[{ boss: P }]],
    addedAbove: [[{ position: P, above: P }]],
    addedUnder: [[{ position: P, boss: P }]],
    addedAtTop: [[{ position: P }]],
    moved: [[{ position: P, boss: P }]],
    removed: [[{ position: P }]],
    layers: [[{ layers: 4 }], [{ layers: 1 }]],
    dottedLine: [[{ position: P, to: P }]],
    decidedBy: [[{ position: P, by: P }]],
    becomes: [[{ design: 'NEW', week: 9 }], [{ design: 'NEW', week: 0 }]],
    setting: [[{ meaning: 'DELAY', value: '1,250' }]],
    property: [
      [{ position: P, property: 'title', value: '1,250' }],
      [{ position: P, property: 'limit', value: '1,250' }],
      [{ position: P, property: 'cost', value: '1,250' }],
    ],
  },
  beforeAfter: {
    row: [
      [{ period: 'before', from: 1, to: 6 }],
      [{ period: 'during', from: 7, to: 7 }],
      [{ period: 'after', from: 8, to: 16 }],
    ],
  },
  check: {
    study: [[{ designs: 6, replications: 20, seed: '7' }], [{ designs: 1, replications: 1, seed: '7' }]],
    days: [[{ warmUp: 'QQ', window: '56', drain: '56' }]],
    design: [[{ number: 13, of: 40, title: B, id: '0.1.0' }]],
    moreLikeThese: [[1], [6]],
    limits: [[['XA 100', 'YB 250']]],
    layers: [[{ layers: 4, span: '27.4' }], [{ layers: 1, span: '27.4' }]],
    share: [[{ own: '250', people: '250', percent: '12', published: '38.6' }]],
    frontLine: [['38.6']],
    overloaded: [[{ named: Q, more: 2 }], [{ named: Q, more: 1 }]],
    assumptions: [[1], [6]],
  },
  precision: {
    reached: [
      [
        {
          asked: '5',
          of: 'figures',
          replications: '47',
          widest: { metric: 'DELAY', design: B, precision: '4.8' },
        },
      ],
      [
        {
          asked: '5',
          of: 'differences',
          replications: '47',
          widest: { metric: 'DELAY', design: B, precision: '4.8' },
        },
      ],
    ],
    notReached: [
      [
        {
          asked: '5',
          of: 'figures',
          replications: '1,250',
          wider: '13',
          among: '60',
          widest: { metric: 'DELAY', design: B, precision: '7.3' },
          tooWide: [
            { metric: 'QQ', design: A, precision: '6.1' },
            { metric: 'DELAY', design: C, precision: null },
          ],
          more: 4,
          needed: '2,700',
        },
      ],
      [
        {
          asked: '2.5',
          of: 'differences',
          replications: '1,250',
          wider: '13',
          among: '60',
          widest: { metric: 'DELAY', design: B, precision: null },
          tooWide: [],
          more: 0,
          needed: null,
        },
      ],
    ],
    nothing: [[{ asked: '5' }]],
    interrupted: [[{ done: '12', asked: '5' }]],
    exempt: {
      'no steady state': [
        [[B, C], 14],
        [[B], 0],
      ],
      'not observed': [
        [['DELAY', 'QQ'], 14],
        [['DELAY'], 0],
      ],
      'without bound': [
        [['DELAY', 'QQ'], 14],
        [['DELAY'], 0],
      ],
    },
    corrected: [['47']],
    bonferroni: [['47']],
    noGain: [
      [[{ metric: 'DELAY', design: B }], 0],
      [
        [
          { metric: 'DELAY', design: B },
          { metric: 'QQ', design: C },
        ],
        14,
      ],
    ],
    agree: [[{ agree: '47', of: '50' }]],
    disagree: [[{ metric: 'DELAY', design: B, student: '[31.3, 41.5]', bootstrap: '[41.5, 58.2]' }]],
  },
  table: {
    severalOverloaded: [[{ designs: [B, C], more: 14 }], [{ designs: [B, C], more: 0 }]],
    overloaded: [[{ design: B, positions: [P, Q] }], [{ design: B, positions: [Q] }]],
    few: [[4]],
    interrupted: [[{ done: 15, asked: 40 }]],
    heading: [[fixture({ hostile: 'STUDY' })], [fixture({ hostile: 'STUDY', replications: 1 })]],
  },
  sentences: {
    single: [[B]],
    allUnclear: [[C, A]],
    against: [[{ design: B, first: A, told: ['XA', 'YB'] }]],
    part: [
      [{ verdict: 'better', items: ['XA', 'YB', 'ZC'] }],
      [{ verdict: 'worse', items: ['XA', 'YB', 'ZC'] }],
      [{ verdict: 'no clear difference', items: ['XA', 'YB', 'ZC'] }],
    ],
    item: [[{ metric: 'DELAY', difference: '47.3 %' }]],
    itemWithoutFigure: [['DELAY']],
  },
  sensitivity: {
    hoursAWeek: [['61.2']],
    turnsAbout: [['1,250']],
    turnsBetween: [['310', '640']],
    note: [[{ effect: 'QQ', turn: 'RR' }], [{ effect: '', turn: '' }]],
    asAssumed: [[{ value: '1,250', design: A }], [{ value: '1,250', design: null }]],
    titles: {
      unsteady: [[{ a: A, b: B, metric: 'DELAY' }]],
      unclear: [[{ a: A, b: B, metric: 'DELAY' }]],
      decided: [[{ ...MOVED, decide: 6 }], [{ ...MOVED, decide: 1, invalid: 3, waiting: 9 }]],
      reverses: [
        [{ ...MOVED, verdict: 'better', reverse: 2, open: 15 }],
        [{ ...MOVED, verdict: 'worse', reverse: 1, open: 0, invalid: 3, waiting: 9 }],
        [{ ...MOVED, verdict: 'no clear difference', reverse: 2, open: 15 }],
      ],
      open: [
        [{ ...MOVED, verdict: 'better', open: 15 }],
        [{ ...MOVED, verdict: 'worse', open: 15, invalid: 3, waiting: 9 }],
        [{ ...MOVED, verdict: 'no clear difference', open: 15 }],
      ],
      holds: [
        [{ ...MOVED, verdict: 'better' }],
        [{ ...MOVED, verdict: 'worse', invalid: 3, waiting: 9 }],
        [{ ...MOVED, verdict: 'no clear difference' }],
      ],
      untried: [
        [{ ...MOVED, verdict: 'better', moved: 0, invalid: 3 }],
        [{ ...MOVED, verdict: 'worse', moved: 0, invalid: 3, waiting: 9 }],
      ],
    },
    summary: [
      [
        {
          title: B,
          base: '51.8 %',
          notMoved: 'QQ',
          foremost: [
            {
              name: 'DELAY',
              lowDifference: '47.3 %',
              low: '1,250',
              highDifference: '51.8 %',
              high: '730',
            },
            {
              name: 'DELAY',
              lowDifference: '47.3 %',
              low: '1,250',
              highDifference: '51.8 %',
              high: '730',
            },
          ],
        },
      ],
    ],
    heading: [
      [{ a: A, b: B, metric: 'DELAY', replications: 20, seed: '7' }],
      [{ a: A, b: B, metric: 'DELAY', replications: 1, seed: '7' }],
    ],
    base: [
      [{ difference: '47.3 %', interval: '[41.5, 58.2]', verdict: 'VERDICT' }],
      [{ difference: '47.3 %', interval: null, verdict: 'VERDICT' }],
      [{ difference: '47.3 %', interval: '[41.5, 58.2]', verdict: 'VERDICT' }],
    ],
    argue: [[1], [6]],
    argument: [
      [
        {
          name: 'DELAY',
          value: '1,250',
          ends: [
            { value: '1,250', difference: '47.3 %', note: 'QQ' },
            { value: '1,250', difference: '47.3 %', note: 'QQ' },
          ],
        },
      ],
    ],
    rest: [[1], [6]],
    notMoved: [
      [{ waiting: 9, noRange: 26, otherForm: 3 }],
      [{ waiting: 9, noRange: 0, otherForm: 0 }],
      [{ waiting: 0, noRange: 0, otherForm: 0 }],
    ],
  },
  global: {
    subject: [[WORLDS], [{ ...WORLDS, a: null }]],
    span: [[{ low: '310', high: '640' }]],
    range: [[{ value: '1,250', span: '310–640' }]],
    leftOut: [
      [{ noPart: 9, noRange: 26, notPossible: 3, held: 62, notAsked: 14 }],
      [{ noPart: 0, noRange: 0, notPossible: 0, held: 0, notAsked: 0 }],
    ],
    unsteady: [[{ unsteady: 31, worlds: 440 }], [{ unsteady: 0, worlds: 440 }]],
    customers: [[{ replications: 20, seed: '7' }], [{ replications: 1, seed: '7' }]],
    screening: {
      title: [
        [{ ...WORLDS, foremost: ['XA'], by: '47.3 [41.5, 58.2]', few: 7, of: 97 }],
        [{ ...WORLDS, foremost: ['XA', 'YB', 'ZC'], by: '', few: 97, of: 97 }],
        [{ ...WORLDS, a: null, foremost: ['XA'], by: '47.3', few: 1, of: 1 }],
      ],
      nothing: [[{ ...WORLDS, of: 14 }], [{ ...WORLDS, of: 0 }]],
      noisy: [[{ ...WORLDS, of: 14 }], [{ ...WORLDS, of: 1 }]],
      noise: [[{ within: 12, of: 97 }], [{ within: 1, of: 97 }], [{ within: 0, of: 97 }]],
      subtitle: [[{ trajectories: 10, worlds: 440, rest: 26 }], [{ trajectories: 10, worlds: 440, rest: 0 }]],
      unsteadyMoves: [[{ unsteady: 3, of: 10 }]],
      heading: [[{ trajectories: 10, worlds: 440 }]],
      axis: [['QQ'], ['']],
      rest: [[1], [6]],
      summary: [
        [{ title: B, foremost: [{ name: 'XA', size: '47.3', kind: 'QQ' }] }],
        [{ title: B, foremost: [] }],
      ],
    },
    indices: {
      title: [
        [{ ...WORLDS, names: ['XA', 'YB'], few: 2, share: '83 % [71, 94]', of: 6 }],
        [{ ...WORLDS, names: [], few: 4, share: '83 % [71, 94]', of: 6 }],
      ],
      together: [[{ ...WORLDS, share: '55 % [41, 64]', of: 6 }]],
      nothing: [[{ ...WORLDS, of: 6 }]],
      noisy: [[{ ...WORLDS, share: '47 % [36, 58]', of: 6 }]],
      noise: [['14 % [9, 19]']],
      subtitle: [
        [{ samples: 128, worlds: 1024, of: 6, screened: 97 }],
        [{ samples: 128, worlds: 1024, of: 6, screened: null }],
      ],
      heading: [[{ samples: 128, worlds: 1024 }]],
      spread: [[{ mean: '+4.3', low: '−2.6', high: '+11.7' }]],
      interplay: [['14']],
      unused: [[{ unused: 3, samples: 128, invalid: 9 }], [{ unused: 0, samples: 128, invalid: 0 }]],
      summary: [
        [{ title: B, rows: [{ name: 'XA', alone: '52 %', total: '61 %' }] }],
        [{ title: B, rows: [] }],
      ],
    },
  },
  tornado: {
    subtitle: [
      [{ replications: 20, limits: '12', rest: 26, most: '0.4', notMoved: 'QQ' }],
      [{ replications: 20, limits: '12', rest: 26, most: null, notMoved: '' }],
      [{ replications: 1, limits: '12', rest: 0, most: null, notMoved: '' }],
    ],
    axis: [[{ metric: 'DELAY', a: A, b: B }]],
    asAssumed: [[{ difference: '47.3', interval: '[41.5, 58.2]' }], [{ difference: '47.3', interval: null }]],
  },
  report: {
    chart: {
      number: [[7]],
      tableIsIn: [['CHARTS/FILE']],
    },
    designs: {
      placement: [[P]],
      layers: [[1], [4]],
      delegation: [[3], [null]],
      people: [[{ positions: '18', service: '31' }]],
      limits: [[{ agent: '1,250', head: '1,250' }]],
      overloaded: [[{ positions: [P, Q] }], [{ positions: [Q] }]],
    },
    assumptions: {
      lead: [[{ sourced: '1,250', assumed: '730', scenario: '62' }]],
    },
    method: {
      asked: [[{ done: '15', asked: '40' }]],
      days: [['4']],
      percent: [['47.3 %']],
      precisionItem: [[{ metric: 'DELAY', percent: '12' }]],
    },
    definitions: { unit: [['QQ']] },
    printed: [[{ study: 'CLAIMS?', seed: '7', version: '0.1.0' }]],
  },
  worlds: {
    titles: {
      one: (['better', 'worse', 'above', 'below'] as const).map((stands, i) => [
        { ...WORLDS, stands, worlds: 186, of: 200, share: '93 % [89, 96]', unsteady: 15 * i },
      ]),
      even: [[{ ...WORLDS, of: 200, ahead: '47 % [41, 54]', behind: '53 % [46, 59]' }]],
      none: [[WORLDS]],
      several: [
        [
          {
            a: A,
            metric: 'DELAY',
            told: [
              { b: B, share: '93 % [89, 96]', of: 200 },
              { b: C, share: '63 % [55, 71]', of: 190 },
            ],
          },
        ],
      ],
    },
    where: { scattered: [[14], [1]], found: [[{ where: 'QQ', inside: INSIDE }]] },
    bound: {
      atLeast: [['QQ', '1,250']],
      atMost: [['QQ', '1,250']],
      between: [['QQ', '1,250', '2,310']],
      among: [['QQ', ['1,250', '2,310']]],
    },
    region: [
      [{ number: 2, where: 'QQ', inside: INSIDE, all: 58, aside: { worlds: 40, against: 26 } }],
      [{ number: 3, where: 'QQ', inside: INSIDE, all: 58, aside: { worlds: 0, against: 0 } }],
    ],
    drawn: [[{ ...WORLDS, worlds: 200, assumptions: 137, replications: 4, seed: '7' }]],
    held: [[{ held: 62, notAsked: 0 }], [{ held: 62, notAsked: 14 }]],
    unsteady: [[{ worlds: 111, drawn: 200, a: A, b: B, inA: 95, inB: 102 }]],
    unobserved: [[12]],
    invalid: [[12]],
    beyond: [[{ ahead: 150, behind: 17 }]],
    clear: [[{ b: B, ahead: 120, behind: 13, rest: 67, replications: 4 }]],
    spread: [
      [{ b: B, mean: '+12.5', interval: '[11.1, 13.9]', low: '−3.4', high: '+31.2', allNoise: false }],
      [{ b: B, mean: '+12.5', interval: '[11.1, 13.9]', low: '−3.4', high: '+31.2', allNoise: true }],
    ],
    chart: {
      subtitle: [
        [{ limits: '2.5', replications: 4, beside: true }],
        [{ limits: '2.5', replications: 4, beside: false }],
      ],
    },
  },
  deck: {
    runs: [[{ replications: 20, seed: '7' }], [{ replications: 1, seed: '7' }]],
    footer: [[{ study: 'CLAIMS?', version: '0.1.0' }]],
    difference: [
      [{ difference: '47.3 %', interval: '[41.5, 58.2]', verdict: 'VERDICT' }],
      [{ difference: '47.3 %', interval: null, verdict: 'VERDICT' }],
      [{ difference: '47.3 %', interval: '[41.5, 58.2]', verdict: 'VERDICT' }],
    ],
    answerNote: [[{ first: A, intervals: true }], [{ first: A, intervals: false }]],
    elsewhere: [
      [{ told: [{ design: B, figure: 'DELAY' }], more: 13 }],
      [{ told: [{ design: B, figure: 'DELAY' }], more: 0 }],
    ],
    latencyNote: [[true], [false]],
    intervalNote: [[true], [false]],
    conflictNote: [[true], [false]],
    verdictNote: [[true], [false]],
    figuresTable: [[true], [false]],
    drawnFigures: [[{ drawn: ['DELAY'], all: 40 }]],
    logarithmic: [['DELAY']],
    differenceFrom: [[A]],
    differenceAxis: [
      ['%', A],
      ['', A],
    ],
    differenceCategory: [
      [{ design: B, verdict: 'VERDICT' }],
      [{ design: B, verdict: 'VERDICT' }],
      [{ design: B, verdict: 'VERDICT' }],
    ],
    drawn: [[{ drawn: [C, B], all: 40 }]],
    differencesTitle: [[{ first: A, better: 15, worse: 13, all: 40 }]],
    assumptionsTitle: [
      [{ unsourced: 15, all: 40, tested: true }],
      [{ unsourced: 15, all: 40, tested: false }],
    ],
    otherAssumptions: [[{ page: 13, pages: 14 }], [{ page: 13, pages: 1 }]],
    figures: [[{ page: 13, pages: 14, intervals: true }], [{ page: 13, pages: 1, intervals: false }]],
    notes: {
      figure: [[{ label: 'DELAY', id: '0.1.0', definition: 'DELAY' }]],
      value: [
        [{ design: B, value: '1,250', interval: '[41.5, 58.2]' }],
        [{ design: B, value: '1,250', interval: null }],
      ],
      run: [
        [{ replications: 20, seed: '7', version: '0.1.0', hash: '0.1.0' }],
        [{ replications: 1, seed: '7', version: '0.1.0', hash: '0.1.0' }],
      ],
      assumption: [[{ meaning: 'DELAY', id: '0.1.0', value: '1,250', mark: 'QQ', source: 'QQ' }]],
    },
  },
};
