/** Candidates whose figure is drawn, not simulated: what a selection finds can be compared with what is true. */

import { normalQuantile } from '../../../src/kernel/random/math.ts';
import { stream } from '../../../src/kernel/random/streams.ts';
import { figuresOf } from '../../../src/model/replicate.ts';
import type { ModelSpec } from '../../../src/model/spec.ts';
import type { SelectionPlan } from '../../../src/study/select/selection.ts';
import { Shelf } from '../../../src/study/shelf.ts';
import { figureKey } from '../../../src/study/tally.ts';
import { smallModel } from '../small.ts';

const base = smallModel();
const FIGURE = 'resolutionTime.mean all all';
const places = figuresOf(base).map(figureKey);

/** Normal noise of a replication, `common` of its variance shared by all candidates. */
export function noisy(means: readonly number[], common: number, seed: string | number) {
  return (candidate: number, replication: number): number => {
    const shared = normalQuantile(stream('shared', seed, replication)());
    const own = normalQuantile(stream('own', seed, replication, candidate)());
    return means[candidate]! + Math.sqrt(common) * shared + Math.sqrt(1 - common) * own;
  };
}

/** @param value figure of a candidate in a replication */
export function plan(
  candidates: number,
  value: (candidate: number, replication: number) => number,
  more: Partial<SelectionPlan> = {},
  wait: (candidate: number, replication: number) => number = () => 0,
): SelectionPlan & { readonly asked: Set<string> } {
  const models = Array.from({ length: candidates }, (): ModelSpec => ({ ...base }));
  const asked = new Set<string>();
  const shelf = new Shelf([FIGURE], async (model, replication) => {
    const candidate = models.indexOf(model);
    asked.add(`${candidate} ${replication}`);
    for (let i = 0; i < wait(candidate, replication); i++) await Promise.resolve();
    const numbers = new Float64Array(places.length);
    numbers[places.indexOf(FIGURE)] = value(candidate, replication);
    return numbers;
  });
  return {
    candidates: models.map((model, i) => ({ model, label: `${i}` })),
    shelf,
    figure: FIGURE,
    direction: 'higher',
    delta: 0.5,
    confidence: 0.95,
    first: 10,
    most: 1000,
    budget: null,
    asked,
    ...more,
  };
}
