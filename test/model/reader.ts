/** Figures of one replication, by name. */
import { figuresOf, replicate } from '../../src/model/replicate.ts';
import type { ModelSpec } from '../../src/model/spec.ts';
import { type AloneParts, alone } from './alone.ts';

/** A figure of one replication by metric id and slice. */
export function reader(spec: ModelSpec): (id: string, slice?: string) => number {
  const numbers = replicate(spec, 'metrics', 0);
  const at = new Map(
    figuresOf(spec).flatMap((f, i): [string, number][] =>
      f.kind === 'metric' ? [[`${f.info.id} ${f.slice.key}`, i]] : [],
    ),
  );
  return (id, slice = 'all') => {
    const place = at.get(`${id} ${slice}`);
    if (place === undefined) throw new Error(`there is no figure ${id} of ${slice}`);
    return numbers[place] as number;
  };
}

/** The same for complaints that never wait for each other. */
export function of(parts: AloneParts): ReturnType<typeof reader> {
  return reader(alone(parts));
}
