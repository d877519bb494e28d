/** Words of the workbench's panels: figures, bet, knobs, editor, notes, charts, files. */

import type { Verdict } from '../../../study/results.ts';
import { list, quote } from './phrases.ts';

const hands = (n: number): string => (n === 1 ? '1 hand' : `${n} hands`);
const minutes = (n: number): string => (n === 1 ? '1 minute' : `${n} minutes`);

export interface Hands {
  readonly a: number;
  readonly b: number;
  readonly none: number;
}

export const panels = {
  close: 'Close',

  /** What figures are worth. */
  marks: {
    waiting: 'Simulating…',
    stale: 'Before the change: new figures are on their way',
    provisional: 'Provisional: one short run, no interval yet',
    refining: ({ done, of }: { done: number; of: number }) =>
      `${done} of ${of} runs: the intervals are still shrinking`,
    final: (runs: number) =>
      runs === 1 ? '1 run: no intervals' : `${runs} runs, the same customers in both`,
  },

  figures: {
    heading: 'Key figures from all runs',
    honest: 'Simulated, not measured. Intervals cover simulation noise only.',
    covered: 'The figures stay out of sight until the room has made its bet.',
    predict: 'Bet',
    reveal: 'Reveal',
    behind: 'What is behind this figure',
    notCompared: 'not compared yet',
    noInterval: 'no interval yet',
    undecided: 'no verdict yet',
    /** What the room has bet on B, beside what B comes to. */
    guessed: (guess: string) => `bet: ${guess}`,
    difference: 'B − A',
    /** Behind a difference of percentages, as short as it may be. */
    points: ' points',
    tooSmall: 'Interval beyond zero, but too small to matter',
    tooMany: 'Not certain enough once all comparisons are counted',
    verdicts: {
      better: 'B is better',
      worse: 'A is better',
      'no clear difference': 'no clear difference',
      'no steady state': 'no steady state',
      differs: 'A and B differ',
    } satisfies Record<Verdict, string> as Readonly<Record<Verdict, string>>,
  },

  assumptions: {
    weighing: 'Assumptions that weigh most on it',
    others: 'All other assumptions in force',
  },

  bet: {
    heading: 'The bet',
    question: (metric: string) => `Which design is better on ${quote(metric)}, and what will B come to?`,
    hands: 'Raised hands',
    oneMore: (title: string) => `One hand more: ${title}`,
    oneFewer: (title: string) => `One hand fewer: ${title}`,
    guess: 'The room’s number for B',
    unit: 'Unit of the number',
    hours: 'hours',
    days: 'days',
    clear: 'Clear',
    again: 'Bet again',
    notYet: 'Nobody is right or wrong before the last run.',
    nobodyRight: 'The figures let nobody be right.',
    aboutOther: 'The bet was about another company or other designs: nobody is right or wrong here.',
    right: ({ choice, hands: right, of }: { choice: 'a' | 'b' | 'none'; hands: number; of: number }) =>
      `${{ a: 'Those who bet on A were right', b: 'Those who bet on B were right', none: 'Those who saw no clear difference coming were right' }[choice]}: ${hands(right)} of ${of}.`,
    guessed: ({
      guess,
      value,
      interval,
      place,
    }: {
      guess: string;
      value: string;
      interval: string | null;
      place: 'below' | 'inside' | 'above' | null;
    }) =>
      `The room said ${guess}; the simulation says ${value}${interval === null ? '' : ` ${interval}`}.` +
      (place === null
        ? ''
        : ` ${{ below: 'The room’s number lies below the interval.', inside: 'The room’s number lies inside the interval.', above: 'The room’s number lies above the interval.' }[place]}`),
  },

  knobs: {
    heading: 'Turn an assumption',
    none: 'No assumption that these two designs share can be turned.',
    provisional:
      'The figures follow at once from one short run, marked so, and then from all runs. Z takes a turn back.',
    notIn: (titles: readonly string[]) =>
      `Does not follow, because it sets its own: ${list(titles.map(quote))}`,
    reset: 'As in the file',
    /** Of the field where a value is typed. */
    exact: (name: string) => `Exact value of ${quote(name)}`,
    between: ({ low, high }: { low: string; high: string }) => `A value from ${low} to ${high}, please.`,
    counterCase: 'Set by the counter-case that is in force.',
  },

  editor: {
    heading: 'Build a design',
    pane: 'Design to change',
    wholeDesign: 'The whole design',
    layers: 'Layers of management in customer service',
    fewerLayers: 'One layer fewer',
    moreLayers: 'One layer more',
    /** What a layer more or fewer leaves as it is. */
    layersMeaning: 'The front line stays; the teams follow from how many people a boss can lead.',
    delegation: 'Level of delegation',
    mixedDelegation: 'differs by kind of remedy',
    box: 'Position',
    boss: 'Reports to (M)',
    nobody: 'nobody',
    limit: 'May grant alone, up to',
    anyAmount: 'any amount',
    removeBox: 'This position',
    remove: 'Remove',
    addBox: (boss: string) => `New position under ${quote(boss)}`,
    titleOfBox: 'Title',
    add: 'Add',
    name: 'Name of the design',
    rename: 'Rename',
    thisDesign: 'This design',
    copy: 'Copy',
    removeDesign: 'Remove',
  },

  counterCase: {
    heading: 'Counter-case',
    inRange: 'Every value lies inside the plausible range of its assumption.',
    varying: ({ average, variation }: { average: string; variation: string }) =>
      `${average} on average, coefficient of variation ${variation}`,
    end: 'Back to the story',
  },

  story: {
    heading: 'One complaint, told in both designs',
    nobody: 'No complaint is followed. F follows the next one.',
    illustration: 'One complaint of one run: an illustration, no evidence.',
    goesOn: 'It goes on from here.',
  },

  charts: {
    heading: 'Charts',
    drawing: 'Drawing…',
    withLastRun: 'Charts come with the last run.',
    failed: 'This chart cannot be drawn.',
    none: 'These figures fill no chart.',
    previous: 'Previous chart',
    next: 'Next chart',
    of: ({ number, of }: { number: number; of: number }) => `Chart ${number} of ${of}`,
    save: (kind: string) => `Save as ${kind}`,
  },

  file: {
    heading: 'Files',
    open: 'Open a scenario',
    import: 'Open a file…',
    reset: 'Take all changes back',
    take: 'Take away',
    scenario: 'Scenario file',
    results: 'Results (results.json)',
    snapshot: 'Picture of this moment (PNG)',
    snapshotSvg: 'Picture of this moment (SVG)',
    print: 'Print the charts',
    notRevealed: 'Figures and charts can be taken away after the reveal.',
    notFinal: 'Results can be taken away after the last run.',
    afresh: 'For another room',
    afreshMeans:
      'All bets are forgotten, all figures out of sight, and every file is as it came. This cannot be undone.',
    startAfresh: 'New workshop',
  },

  notes: {
    heading: 'Facilitator’s notes',
    noStory: 'This scenario has no story; it can be played, bet on and changed all the same.',
    minutes,
    elapsed: ({ clock, of }: { clock: string; of: number | null }) =>
      of === null ? `Time: ${clock}` : `Time: ${clock} of ${minutes(of)}`,
    guess: (guess: string) => `The room’s number for B: ${guess}.`,
    hands: ({
      a,
      b,
      hands: { a: forA, b: forB, none },
      revealed,
    }: {
      a: string;
      b: string;
      hands: Hands;
      revealed: boolean;
    }) =>
      `A, ${quote(a)}: ${forA}. B, ${quote(b)}: ${forB}. No clear difference: ${none}. ` +
      (revealed ? 'The figures are revealed.' : 'The figures are still hidden.'),
    keys: 'Keys, here and in the workbench',
  },
};
