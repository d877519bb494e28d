import { quantiles } from '../../src/kernel/stats/quantile.ts';
import { Sample } from '../../src/kernel/stats/sample.ts';
import { figuresOf, replicate } from '../../src/model/replicate.ts';
import type { ModelSpec } from '../../src/model/spec.ts';
import { Trace, TraceBus } from '../../src/model/trace.ts';
import { World } from '../../src/model/world.ts';
import { model } from '../scenario/compiled.ts';

const HOUR = 60;

/** A company with every mechanism switched off: one boss, and a front line of `seats`. */
export interface Plain {
  readonly seats: number;
  /** Weeks that are counted; a twentieth of them, a day at least, comes before to warm up. */
  readonly weeks: number;
  /** Lines of the scenario under `contacts:`, and under `company:` beside. */
  readonly contacts: string;
  readonly company?: string;
  /** Lines under the design. */
  readonly design?: string;
  readonly file?: string;
}

/** The scenario's text: what a user would write. */
export function scenario({ seats, weeks, contacts, company = '', design = '{}', file = '' }: Plain): string {
  return `
title: A system with a closed form
horizon: { warmUp: ${Math.ceil((7 * weeks) / 20)}d, window: ${weeks}w, drain: 2d }
${file}
company:
  base: neutral
${company.includes('positions:') ? '' : '  positions: { boss: { role: ceo } }'}
${company.includes('service:') ? '' : `  service: { seats: ${seats}, layers: 1 }`}
${company}
  contacts: ${contacts}
designs: { only: ${design} }
`;
}

/** Compiles once, when first asked. */
function lazily(text: string): () => ModelSpec {
  let spec: ModelSpec | undefined;
  return () => {
    spec ??= model(text);
    return spec;
  };
}

/**
 * A scenario through the whole simulator, its text being the seed, so that no two share their draws: the figures of one replication by metric id, with `@type` for the
 * slice of a contact type.
 */
export function figures(text: string): (replication: number) => (id: string) => number {
  const spec = lazily(text);
  return (replication) => {
    const values = replicate(spec(), text, replication);
    const byId = new Map<string, number>();
    figuresOf(spec()).forEach((figure, i) => {
      if (figure.kind !== 'metric') return;
      const { by, key } = figure.slice;
      if (by === 'all') byId.set(figure.info.id, values[i] as number);
      if (by === 'type') byId.set(`${figure.info.id}@${key}`, values[i] as number);
    });
    return (id) => {
      const value = byId.get(id);
      if (value === undefined) throw new RangeError(`no metric ${id}`);
      return value;
    };
  };
}

export interface Watched {
  readonly world: World;
  readonly trace: TraceBus;
  /** Whether t lies in the window. */
  readonly counts: (t: number) => boolean;
  readonly from: number;
  readonly to: number;
}

/** A scenario run under a listener of one's own, for what no metric tells; its text is the seed. */
export function watched<T>(text: string, listen: (watched: Watched) => () => T): (replication: number) => T {
  const spec = lazily(text);
  return (replication) => {
    const trace = new TraceBus();
    const world = new World(spec(), text, replication, trace);
    const { warmUp: from, window } = spec().horizon;
    const to = from + window;
    const read = listen({ world, trace, from, to, counts: (t) => t >= from && t < to });
    world.run();
    return read();
  };
}

/** Waits of callers who were answered in the window. */
export function waits(text: string): (replication: number) => Times {
  return watched(text, ({ trace, counts }) => {
    const sample = new Sample();
    trace.on(Trace.answered, (t, _c, wait) => {
      if (counts(t)) sample.add(wait);
    });
    return () => timesOf(sample);
  });
}

/** Times in hours: mean, share above 0, nearest-rank quantiles. */
export interface Times {
  readonly mean: number;
  readonly positive: number;
  readonly quantile: (p: number) => number;
}

/** @param sample minutes */
export function timesOf(sample: Sample): Times {
  let positive = 0;
  for (let i = 0; i < sample.length; i++) if ((sample.values[i] as number) > 0) positive++;
  return {
    mean: sample.mean() / HOUR,
    positive: positive / sample.length,
    quantile: (p) => (quantiles(sample.values, sample.length, [p])[0] as number) / HOUR,
  };
}
