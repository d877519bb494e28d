import { addressedUniform } from '../kernel/random/addressed.ts';
import { Sampler } from '../kernel/random/distribution.ts';
import { streamKey } from '../kernel/random/streams.ts';
import type { ModelSpec } from './spec.ts';

/** What a person's draws are for: the k-th of a person. */
const LENIENCY = 0;
const PACE = 1;
const FITNESS = 2;

/** Leniency is uniform from 0 to 1. */
export const MEAN_LENIENCY = 0.5;

/**
 * Who people are: every seat of the front line is a person, and so is the holder of every other position. Each
 * is the same in every design of a replication, whatever else differs.
 */
export class Persons {
  private readonly seats: readonly [number, number];
  private readonly holders: readonly [number, number];
  private readonly numbers: Int32Array;
  private readonly factors = new Map<number, Sampler>();

  constructor({ chart }: ModelSpec, seed: string, replication: number) {
    this.seats = streamKey(seed, replication, 'persons', 'seat');
    this.holders = streamKey(seed, replication, 'persons', 'position');
    this.numbers = Int32Array.from(chart.positions, ({ person }) => person);
  }

  /** Probability that this person grants what it decides by its own view; seat -1: who holds the position. */
  leniency(position: number, seat: number): number {
    const [key, person] = seat >= 0 ? [this.seats, seat] : [this.holders, this.numbers[position] as number];
    return addressedUniform(key[0], key[1], person, LENIENCY);
  }

  /** Factor on the time that work takes the agent at a seat, of mean 1 and this cv. */
  pace(seat: number, cv: number): number {
    return this.factor(seat, cv, PACE);
  }

  /** Factor on its probability of error. */
  fitness(seat: number, cv: number): number {
    return this.factor(seat, cv, FITNESS);
  }

  private factor(seat: number, cv: number, use: number): number {
    if (cv === 0) return 1;
    let factor = this.factors.get(cv);
    if (!factor) {
      factor = new Sampler({ kind: 'lognormal', mean: 1, cv });
      this.factors.set(cv, factor);
    }
    return factor.at(this.seats[0], this.seats[1], seat, use);
  }
}
