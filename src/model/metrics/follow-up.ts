import { CENSORED, CumulativeIncidence } from '../../kernel/stats/aalen-johansen.ts';
import { Burial } from '../cases.ts';
import { ENDED, Trace, type TraceBus } from '../trace.ts';
import type { World } from '../world.ts';
import type { Cohort } from './cohort.ts';

/**
 * How a complaint can end for good. The last word counts: one that was closed and comes back has not ended.
 * `falselyClosed` holds those closed for a conflict of interest or for the sake of a target, `yielded` those lost to the
 * power gap, all of them accepted by their customers in the end; `withdrawn` also those whose money is never collected;
 * `abandoned` is lost in the line.
 */
export const ENDINGS = [
  'resolved',
  'yielded',
  'falselyClosed',
  'notRaised',
  'withdrawn',
  'abandoned',
] as const;
export type Ending = (typeof ENDINGS)[number];

/** A kind of figure for each ending: its share of the arriving complaints by some hour. */
export type Ended = `ended.${Ending}`;

/** By `Burial`: what an accepted one ends as. */
const BURIED: Readonly<Record<number, Ending>> = {
  [Burial.falseClosure]: 'falselyClosed',
  [Burial.untreated]: 'falselyClosed',
  [Burial.notRaised]: 'notRaised',
  [Burial.yielded]: 'yielded',
};

/**
 * The complaints of the cohort from their first contact to their end, in hours; those still open when the simulation
 * ends are censored there, by slice.
 */
export class FollowUp {
  readonly #slices: readonly CumulativeIncidence[];
  readonly #open = new Set<number>();
  readonly #world: World;
  readonly #cohort: Cohort;
  #over = false;

  constructor({ world, trace, cohort }: { world: World; trace: TraceBus; cohort: Cohort }) {
    this.#world = world;
    this.#cohort = cohort;
    this.#slices = Array.from({ length: cohort.slices }, () => new CumulativeIncidence(ENDINGS.length));
    trace.on(Trace.arrived, (_t, c) => {
      if (cohort.has(c)) this.#open.add(c);
    });
    trace.on(Trace.deflected, (_t, c) => this.#open.delete(c));
    for (const code of ENDED) {
      trace.on(code, (t, c) => {
        if (this.#open.delete(c)) this.#add(t, c, ENDINGS.indexOf(endingOf(code, world.cases.burial[c]!)));
      });
    }
  }

  /** After the end of the simulation. */
  of(slice: number): CumulativeIncidence {
    if (!this.#over) for (const c of this.#open) this.#add(this.#world.end, c, CENSORED);
    this.#over = true;
    return this.#slices[slice]!;
  }

  #add(t: number, c: number, ending: number): void {
    const hours = (t - this.#world.cases.arrivedAt[c]!) / 60;
    this.#cohort.visit(c, (slice) => this.#slices[slice]!.add(hours, ending));
  }
}

function endingOf(code: (typeof ENDED)[number], burial: number): Ending {
  if (code === Trace.accepted) return BURIED[burial]!;
  if (code === Trace.withdrawn) return 'withdrawn';
  return code === Trace.abandoned ? 'abandoned' : 'resolved';
}
