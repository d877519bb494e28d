/**
 * A system with a closed form, and a way to have the simulator answer the same questions.
 */
export interface TheoryCase {
  /** What is claimed, as a test's title. */
  readonly claim: string;
  /** Closed forms by quantity, named with their unit. */
  readonly exact: Readonly<Record<string, number>>;
  /** Independent replications; their results are taken as a sample of Student t. */
  readonly replications: number;
  /** Simulated values of one replication, by the same names. */
  readonly simulate: (replication: number) => Readonly<Record<string, number>>;
  /** Largest half-width of the 99.9 % interval, relative to the closed form; 0.02 unless said. */
  readonly width?: Readonly<Record<string, number>>;
}

/** Half-width allowed where a case says nothing. */
export const WIDTH = 0.02;

/** Simulated values of all replications, by quantity. */
export type Samples = Readonly<Record<string, readonly number[]>>;

/** @throws {Error} where a replication yields no value for a quantity */
export function samplesOf({ exact, replications, simulate }: TheoryCase): Samples {
  const runs = Array.from({ length: replications }, (_, replication) => simulate(replication));
  const sample = (quantity: string): number[] =>
    runs.map((values) => {
      const value = values[quantity];
      if (value === undefined || Number.isNaN(value)) throw new Error(`no value for "${quantity}"`);
      return value;
    });
  return Object.fromEntries(Object.keys(exact).map((quantity) => [quantity, sample(quantity)]));
}
