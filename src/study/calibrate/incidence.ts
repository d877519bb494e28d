import { exp, log } from '../../kernel/random/math.ts';
import { type Stream, stream } from '../../kernel/random/streams.ts';
import { CENSORED, CumulativeIncidence } from '../../kernel/stats/aalen-johansen.ts';
import { Moments } from '../../kernel/stats/moments.ts';

export interface IncidenceSizes {
  readonly experiments: number;
  readonly cases: number;
}

/** Rates of two outcomes that compete, and of being cut off. */
const [FIRST, SECOND, CUT] = [1, 0.5, 1];
const AT = 1;

/** Errors, less what is true: closed forms of exponential causes. */
export interface IncidenceErrors {
  /** Of the incidence of the first outcome at time 1, by Aalen and Johansen. */
  readonly incidence: Moments;
  /** Of the mean time lost to it up to then. */
  readonly lost: Moments;
  /** Of the share of those who were not cut off: what is found where censored cases are dropped. */
  readonly naive: Moments;
}

/** Cases with two competing outcomes, of which four in ten are cut off before one of them. */
export function incidence({ experiments, cases }: IncidenceSizes, seed: string): IncidenceErrors {
  const both = FIRST + SECOND;
  const reached = (1 - exp(-both * AT)) / both;
  const truth = FIRST * reached;
  const lostTruth = (FIRST / both) * (AT - reached);
  const [found, lost, naive] = [new Moments(), new Moments(), new Moments()];
  for (let experiment = 0; experiment < experiments; experiment++) {
    const next = stream(seed, experiment);
    const curves = new CumulativeIncidence(2);
    let [hits, whole] = [0, 0];
    for (let c = 0; c < cases; c++) {
      const [first, second, cut] = [FIRST, SECOND, CUT].map((rate) => exponential(rate, next)) as [
        number,
        number,
        number,
      ];
      const end = Math.min(first, second, cut);
      const outcome = end === cut ? CENSORED : end === first ? 0 : 1;
      curves.add(end, outcome);
      if (outcome !== CENSORED) whole++;
      if (outcome === 0 && end <= AT) hits++;
    }
    found.add(curves.at(0, [AT])[0]! - truth);
    lost.add(curves.lost(0, AT) - lostTruth);
    naive.add(hits / whole - truth);
  }
  return { incidence: found, lost, naive };
}

function exponential(rate: number, next: Stream): number {
  return -log(1 - next()) / rate;
}
