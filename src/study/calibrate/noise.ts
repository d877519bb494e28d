import { normalQuantile } from '../../kernel/random/math.ts';
import { type Stream, stream } from '../../kernel/random/streams.ts';

/** Standard normal numbers, one after another. */
export type Normals = () => number;

export function normals(...address: readonly (string | number)[]): Normals {
  const next: Stream = stream(...address);
  return () => {
    let u = next();
    // The normal quantile has no end at 0.
    while (u === 0) u = next();
    return normalQuantile(u);
  };
}

/**
 * Replications of systems with these means and a variance of 1, of which `common` is shared by all of them, as with
 * common random numbers: any two are correlated by that much.
 */
export function systems(means: readonly number[], common: number, next: Normals): () => Float64Array {
  const [shared, own] = [Math.sqrt(common), Math.sqrt(1 - common)];
  return () => {
    const all = shared * next();
    return Float64Array.from(means, (mean) => mean + all + own * next());
  };
}
