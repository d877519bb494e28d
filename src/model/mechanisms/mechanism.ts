import type { ModelSpec, PositionSpec, RulesSpec } from '../spec.ts';

/** A rule of the model that can be switched off: one file in this folder and one line in its index. */
export interface Mechanism {
  readonly id: string;
  /** What it does to a complaint, in one sentence. */
  readonly does: string;
  /** Section of docs/model.md. */
  readonly section: string;
  /** Ledger ids of its parameters. */
  readonly parameters: readonly string[];
  /** The spec with this mechanism at its neutral value. */
  readonly neutral: (spec: ModelSpec) => ModelSpec;
}

export function defineMechanism(mechanism: Mechanism): Mechanism {
  return Object.freeze(mechanism);
}

export function withRules(rules: Partial<RulesSpec>): (spec: ModelSpec) => ModelSpec {
  return (spec) => ({ ...spec, rules: { ...spec.rules, ...rules } });
}

export function withPositions(change: Partial<PositionSpec>): (spec: ModelSpec) => ModelSpec {
  return (spec) => ({
    ...spec,
    chart: { ...spec.chart, positions: spec.chart.positions.map((p) => ({ ...p, ...change })) },
  });
}

export function withTypes(change: Partial<ModelSpec['types'][number]>): (spec: ModelSpec) => ModelSpec {
  return (spec) => ({ ...spec, types: spec.types.map((t) => ({ ...t, ...change })) });
}
