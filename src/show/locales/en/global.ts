/** Assumptions moved many at once: which matter at all (screening), and how much each of the few makes up (indices). */

import { list, lowerFirst, quote } from './phrases.ts';

/** What is looked at: titles of designs; `a` null where it is the figure of one of them. */
export interface Subject {
  readonly a: string | null;
  readonly b: string;
  readonly metric: string;
}

export interface LeftOut {
  readonly noPart: number;
  readonly noRange: number;
  readonly notPossible: number;
  /** Facts of the company, and what is switched off. */
  readonly held: number;
  readonly notAsked: number;
}

const assumptions = (count: number): string => (count === 1 ? '1 assumption' : `${count} assumptions`);
const subject = ({ a, b, metric }: Subject): string =>
  a === null
    ? `${quote(b)} (${lowerFirst(metric)})`
    : `the gap between ${quote(a)} and ${quote(b)} (${lowerFirst(metric)})`;
const replicationsOf = (count: number): string => (count === 1 ? '1 replication' : `${count} replications`);

export const global = {
  subject,
  /** From one end of a range to the other. */
  span: ({ low, high }: { low: string; high: string }) => `${low} to ${high}`,
  /** Beside the name of an assumption. */
  range: ({ value, span }: { value: string; span: string }) => `as assumed ${value}, range ${span}`,
  /** '' where every assumption in force was moved. */
  leftOut: ({ noPart, noRange, notPossible, held, notAsked }: LeftOut) => {
    const parts = [
      ...(noPart > 0 ? [`${noPart} that change nothing here`] : []),
      ...(noRange > 0 ? [`${noRange} without a range that fits`] : []),
      ...(notPossible > 0 ? [`${notPossible} not possible over their range`] : []),
      ...(held > 0 ? [`${held} that are facts of the company or switched off`] : []),
      ...(notAsked > 0 ? [`${notAsked} not asked for`] : []),
    ];
    return parts.length === 0 ? '' : `Left as they are: ${list(parts)}.`;
  },
  /** '' where all worlds are steady. */
  unsteady: ({ unsteady, worlds }: { unsteady: number; worlds: number }) =>
    unsteady === 0
      ? ''
      : `In ${unsteady} of ${worlds} worlds work piles up without end: figures there hang on the length of the run.`,
  customers: ({ replications, seed }: { replications: number; seed: string }) =>
    `The same customers in every world, ${replicationsOf(replications)} (seed ${seed}): intervals (95 %) tell what other worlds might ` +
    'have shown, not other customers',
  ranges: 'The ranges are those of the ledger, plausible and not more: other ranges give other figures.',
  /** Where noise cannot be told from the assumptions. */
  oneReplication:
    'One replication does not tell what is noise: some of this may be chance; take two --replications or more.',
  columns: {
    assumption: 'Assumption',
    design: 'Design',
    against: 'Against',
    inForce: 'As assumed',
    low: 'From',
    high: 'To',
  },

  screening: {
    title: ({
      foremost,
      by,
      few,
      of,
      ...said
    }: Subject & {
      /** More than one where none is clearly the foremost. */
      foremost: readonly string[];
      by: string;
      few: number;
      of: number;
    }) =>
      (foremost.length === 1
        ? `${list(foremost.map(quote))} moves ${subject(said)} most, by ${by}; `
        : `None clearly moves ${subject(said)} most, ${list(foremost.map(quote))} seem foremost; `) +
      (of === 1
        ? 'it was moved alone'
        : few === of
          ? `all ${of} assumptions are needed to make up 80 % of all movement`
          : `${few} of ${assumptions(of)} ${few === 1 ? 'makes' : 'make'} up 80 % of all movement`),
    nothing: ({ of, ...said }: Subject & { of: number }) =>
      of === 0
        ? `There is no assumption to move that could change ${subject(said)}`
        : `None of ${assumptions(of)} moves ${subject(said)}`,
    /** Where no effect can be told from noise. */
    noisy: ({ of, ...said }: Subject & { of: number }) =>
      `${of === 1 ? 'The one assumption moved does not move' : `None of ${assumptions(of)} moves`} ${subject(said)} clearly beyond ` +
      'the noise of the replications',
    /** What noise hides; '' where it hides nothing. */
    noise: ({ within, of }: { within: number; of: number }) =>
      within === 0
        ? ''
        : `Of ${assumptions(of)}, ${within} ${within === 1 ? 'has an effect' : 'have effects'} that cannot be told from the noise of ` +
          'the replications: nothing is said of them; more --replications tell more.',
    subtitle: ({ trajectories, worlds, rest }: { trajectories: number; worlds: number; rest: number }) =>
      `Morris screening: every assumption moved from ${trajectories} starting points all over the ranges, ${worlds} worlds. ` +
      'Bar: mean size of its effect, for a move over its whole range, with its 95 % interval. Diamond: how much the effect ' +
      'differs from one starting point to the next; beyond the bar it depends mostly on other assumptions.' +
      (rest === 0 ? '' : ` Not drawn: ${rest} more, which move less.`),
    axis: (unit: string) => `Mean size of the effect, over the whole range${unit === '' ? '' : `, ${unit}`}`,
    kinds: {
      raises: 'raises it',
      lowers: 'lowers it',
      either: 'now raises, now lowers it',
      noise: 'no more than noise',
      nothing: 'moves nothing',
    },
    unsteadyMoves: ({ unsteady, of }: { unsteady: number; of: number }) =>
      `no steady state in ${unsteady} of ${of} moves`,
    heading: ({ trajectories, worlds }: { trajectories: number; worlds: number }) =>
      `Morris screening: ${trajectories} trajectories, ${worlds} worlds; effects over the whole range.`,
    columns: {
      muStar: 'Mean size (μ*)',
      mu: 'Mean (μ)',
      sigma: 'Spread (σ)',
      noise: 'Noise alone',
      effects: 'Moves',
      unsteady: 'Without steady state',
    },
    rest: (count: number) => `${assumptions(count)} more: all figures are in results.json.`,
    note:
      'Screening sorts what matters from what does not; it does not say how likely any value is. The sizes of small ' +
      'effects are rather too large: chance alone has a size.',
    summary: ({
      title,
      foremost,
    }: {
      title: string;
      foremost: readonly { name: string; size: string; kind: string }[];
    }) =>
      `${title}.` +
      (foremost.length === 0
        ? ''
        : ` Foremost: ${list(foremost.map(({ name, size, kind }) => `${quote(name)} (${size}, ${kind})`))}.`),
  },

  indices: {
    title: ({
      names,
      few,
      share,
      of,
      ...said
    }: Subject & {
      /** Empty where they are more than a line takes. */
      names: readonly string[];
      few: number;
      /** With its interval. */
      share: string;
      of: number;
    }) =>
      `Of what ${assumptions(of)} could change in ${subject(said)}, ${share} comes of ` +
      `${names.length === 0 ? `${few} of them` : list(names.map(quote))}`,
    together: ({ share, of, ...said }: Subject & { share: string; of: number }) =>
      `Of what ${assumptions(of)} could change in ${subject(said)}, ${share} comes of each by itself, the rest of ` +
      'several together',
    nothing: ({ of, ...said }: Subject & { of: number }) =>
      `None of ${assumptions(of)} moves ${subject(said)}: it is the same in every world`,
    /** Where noise is too much for any assumption to be named. */
    noisy: ({ share, of, ...said }: Subject & { share: string; of: number }) =>
      `Too noisy to say which of ${assumptions(of)} moves ${subject(said)}: ${share} of its variance over the worlds is noise of the ` +
      'replications; more --replications are needed',
    noise: (share: string) =>
      `Noise of the replications: ${share} of the variance as it was observed, taken off all shares.`,
    subtitle: ({
      samples,
      worlds,
      of,
      screened,
    }: {
      samples: number;
      worlds: number;
      of: number;
      screened: number | null;
    }) =>
      `Sobol’ indices over ${worlds} worlds (${samples} samples), ${assumptions(of)} moved at once` +
      (screened === null ? '' : `, the foremost of ${screened} screened`) +
      '; all others stay as assumed. Upper bar: the share of the variance that it makes up by itself; lower bar: with ' +
      'whatever it does together with others. Whiskers: 95 % intervals.',
    axis: 'Share of the variance',
    alone: 'by itself',
    total: 'with others',
    upTo: 'with those above',
    heading: ({ samples, worlds }: { samples: number; worlds: number }) =>
      `Sobol’ indices: ${samples} samples, ${worlds} worlds; shares of the variance.`,
    spread: ({ mean, low, high }: { mean: string; low: string; high: string }) =>
      `Over these worlds it is ${mean} on average, and between ${low} and ${high} in 90 % of them.`,
    interplay: (share: string) =>
      `What comes of several together: ${share} % of the variance, as far as can be told.`,
    /** '' where all samples are of use. */
    unused: ({ unused, samples, invalid }: { unused: number; samples: number; invalid: number }) =>
      unused === 0
        ? ''
        : `Left out: ${unused} of ${samples} samples, with ${invalid} worlds in which the scenario is not valid, with ` +
          'too little observed, or with a figure without bound.',
    summary: ({
      title,
      rows,
    }: {
      title: string;
      rows: readonly { name: string; alone: string; total: string }[];
    }) =>
      `${title}.` +
      (rows.length === 0
        ? ''
        : ` By itself and with others: ${list(rows.map(({ name, alone, total }) => `${quote(name)} ${alone} and ${total}`))}.`),
  },
};
