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
export function samplesOf({ exact, replications, simulate }: TheoryCase): ReadonlyMap<string, number[]> {
  const samples = new Map(Object.keys(exact).map((quantity) => [quantity, [] as number[]]));
  for (let replication = 0; replication < replications; replication++) {
    const values = simulate(replication);
    for (const [quantity, sample] of samples) {
      const value = values[quantity];
      if (value === undefined || Number.isNaN(value)) throw new Error(`no value for "${quantity}"`);
      sample.push(value);
    }
  }
  return samples;
}
