/** A study of a few designs that differ in the chart alone, small enough to be run often. */

import { replicate } from '../../src/model/replicate.ts';
import type { ModelSpec } from '../../src/model/spec.ts';
import type { DesignSpec, StudySpec } from '../../src/scenario/study-spec.ts';
import type { Executor, Job } from '../../src/study/run-study.ts';
import { contactType, fault, modelSpec } from '../model/specs.ts';
import { company } from '../org/charts.ts';

const DAY = 24 * 60;

export function smallModel(under = 'east', perWeek = 200): ModelSpec {
  const spec = modelSpec({
    chart: company(under),
    types: [
      contactType(perWeek, {
        amount: { kind: 'lognormal', mean: 80, cv: 2 },
        faults: [fault('west', { mustAct: 0.5 }), fault('service', { mustAct: 0.5 })],
        justified: 0.6,
      }),
    ],
    rules: { delegation: { remedy: 1 }, preAgreed: 0.3, contest: 0.5, candour: 0.5, suppress: 0.5 },
    positions: { t0: { limit: 50 }, t1: { limit: 50 }, 'm1.0': { limit: 200 }, 'm1.1': { limit: 200 } },
  });
  return { ...spec, horizon: { warmUp: DAY, window: 2 * DAY, drain: DAY } };
}

export function smallStudy(
  designs: Readonly<Record<string, ModelSpec>>,
  more: Partial<StudySpec> = {},
): StudySpec {
  return {
    id: 'small',
    title: 'Small',
    question: '',
    source: '',
    lookAt: [],
    story: null,
    people: 20,
    seed: 'small',
    replications: 4,
    warmUp: 'written',
    indifference: 0.01,
    designs: Object.entries(designs).map(
      ([id, model]): DesignSpec => ({ id, title: id, changes: [], model }),
    ),
    assumptions: [],
    translations: {},
    ...more,
  };
}

/** Computes jobs here, one after another or in the order that `delay` makes. */
export function here(study: StudySpec, delay: (job: Job) => number = () => 0, width = 4): Executor {
  return {
    width,
    run: async (job) => {
      for (let i = 0; i < delay(job); i++) await Promise.resolve();
      return replicate((study.designs[job.design] as DesignSpec).model, study.seed, job.replication);
    },
  };
}
