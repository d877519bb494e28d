import { type Distribution, Sampler } from '../kernel/random/distribution.ts';
import type { ModelSpec, WorkSpec } from './spec.ts';

/** Every distribution of a spec, ready to sample. */
export interface Samplers {
  readonly work: Readonly<Record<keyof WorkSpec, Sampler>>;
  readonly intake: readonly Sampler[];
  readonly visit: readonly (Sampler | null)[];
  readonly patience: readonly (Sampler | null)[];
  readonly giveUp: readonly (Sampler | null)[];
  /** By type and fault. */
  readonly action: readonly (readonly Sampler[])[];
  readonly lead: readonly (readonly Sampler[])[];
  readonly redialDelay: Sampler;
  readonly returnDelay: Sampler;
  readonly chaserGap: Sampler | null;
  readonly stall: Sampler;
  readonly timeOut: Sampler | null;
  readonly collect: Sampler | null;
  readonly siteDelay: Sampler;
  readonly analysisTime: Sampler;
}

export function samplers({ rules, types }: Pick<ModelSpec, 'rules' | 'types'>): Samplers {
  const optional = (d: Distribution | null): Sampler | null => (d ? new Sampler(d) : null);
  const work = Object.fromEntries(
    Object.entries(rules.work).map(([task, d]: [string, Distribution]) => [task, new Sampler(d)]),
  ) as Record<keyof WorkSpec, Sampler>;
  return {
    work,
    intake: types.map((t) => new Sampler(t.intake)),
    visit: types.map((t) => optional(t.visit?.work ?? null)),
    patience: types.map((t) => optional(t.patience)),
    giveUp: types.map((t) => optional(t.giveUp)),
    action: types.map((t) => t.faults.map((f) => new Sampler(f.work))),
    lead: types.map((t) => t.faults.map((f) => new Sampler(f.lead))),
    redialDelay: new Sampler(rules.redialDelay),
    returnDelay: new Sampler(rules.returnDelay),
    chaserGap: optional(rules.chaserGap),
    stall: new Sampler(rules.stall),
    timeOut: optional(rules.timeOut),
    collect: optional(rules.collect),
    siteDelay: new Sampler(rules.siteDelay),
    analysisTime: new Sampler(rules.analysisTime),
  };
}
