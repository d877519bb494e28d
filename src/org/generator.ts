import { pow } from '../kernel/random/math.ts';

/** A management position of the service unit; layer 1 is just above the front line, the last is the head. */
export interface GeneratedManager {
  readonly layer: number;
  /** From 0 within the layer. */
  readonly ordinal: number;
  /** Ordinal of its boss in the layer above; null for the head. */
  readonly parent: number | null;
}

/** A team of the front line. */
export interface GeneratedTeam {
  readonly ordinal: number;
  /** Ordinal of its boss in layer 1. */
  readonly parent: number;
  readonly seats: number;
}

export interface ServiceUnitShape {
  /** From layer 1 up to the head. */
  readonly managers: readonly GeneratedManager[];
  /** One for each manager of layer 1. */
  readonly teams: readonly GeneratedTeam[];
}

/** What the division's rounding may add to an exact number of managers without making one more of it. */
const ROUNDING = 1e-9;

/**
 * A service unit of n seats under L layers of management: with s = n^(1/L), layer l has ceil(n / s^l - 1e-9)
 * managers, and people are spread over the layer above as evenly as possible. So depth varies with the front
 * line held constant: 40 seats under 5 layers have 20, 10, 5, 3 and 1 managers.
 *
 * @throws {RangeError} when seats or layers is not a positive integer.
 */
export function generateServiceUnit(options: { seats: number; layers: number }): ServiceUnitShape {
  const { seats, layers } = options;
  for (const [name, value] of Object.entries({ seats, layers })) {
    if (!Number.isInteger(value) || value < 1) {
      throw new RangeError(`A service unit needs a positive whole number of ${name}, not ${value}.`);
    }
  }
  const sizes = Array.from({ length: layers }, (_, i) =>
    Math.ceil(seats / pow(seats, (i + 1) / layers) - ROUNDING),
  );
  const managers = sizes.flatMap((size, i) =>
    range(size).map((ordinal) => {
      const above = sizes[i + 1];
      return { layer: i + 1, ordinal, parent: above === undefined ? null : place(ordinal, size, above) };
    }),
  );
  const teams = range(sizes[0]!).map((ordinal) => ({
    ordinal,
    parent: ordinal,
    seats: place(ordinal + 1, sizes[0]!, seats) - place(ordinal, sizes[0]!, seats),
  }));
  return { managers, teams };
}

/** Where the k-th of n falls on m: consecutive, and no two of the m get counts that differ by more than 1. */
function place(k: number, n: number, m: number): number {
  return Math.floor((k * m) / n);
}

function range(length: number): number[] {
  return Array.from({ length }, (_, i) => i);
}
