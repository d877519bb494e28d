import type { StudySpec } from '../scenario/study-spec.ts';
import { scenarioOf, studyHash } from './build-results.ts';
import type { Results } from './results.ts';

/**
 * The figures of an earlier run, told in the words that the study has now; null where the run was not complete, or
 * what decides figures and verdicts is no longer the same.
 */
export function recalled(earlier: Results, study: StudySpec): Results | null {
  const isComplete = earlier.replications === earlier.replicationsAsked;
  const isSame = earlier.scenario.hash === studyHash(study) && earlier.indifference === study.indifference;
  if (!isComplete || !isSame || !study.designs.every(({ id }) => Object.hasOwn(earlier.designs, id))) {
    return null;
  }
  return {
    ...earlier,
    scenario: scenarioOf(study),
    designs: Object.fromEntries(
      study.designs.map(({ id, title, changes }) => [id, { ...earlier.designs[id]!, title, changes }]),
    ),
    assumptions: study.assumptions,
    translations: study.translations,
  };
}
