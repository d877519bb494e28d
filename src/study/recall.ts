import type { StudySpec } from '../scenario/study-spec.ts';
import { scenarioOf, studyHash } from './build-results.ts';
import type { Results } from './results.ts';
import { withWarmUp } from './settle-warm-up.ts';

/**
 * The figures of an earlier run, told in the words that the study has now; null where the run was not complete, or
 * what decides figures and verdicts is no longer the same.
 */
export function recalled(earlier: Results, study: StudySpec): Results | null {
  const asItRan = asSettled(earlier, study);
  const isComplete = earlier.replications === earlier.replicationsAsked;
  const isSame = earlier.scenario.hash === studyHash(asItRan) && earlier.indifference === study.indifference;
  if (!isComplete || !isSame || !study.designs.every(({ id }) => Object.hasOwn(earlier.designs, id))) {
    return null;
  }
  return {
    ...earlier,
    scenario: scenarioOf(asItRan),
    designs: Object.fromEntries(
      study.designs.map(({ id, title, changes }) => [id, { ...earlier.designs[id]!, title, changes }]),
    ),
    assumptions: asItRan.assumptions,
    translations: study.translations,
  };
}

/** The study with the warm-up that the earlier run found, if it was one to be found. */
function asSettled({ warmUp, horizon }: Results, study: StudySpec): StudySpec {
  const isFound = warmUp?.origin === 'found' && study.warmUp !== 'written';
  return isFound ? withWarmUp(study, horizon.warmUpDays * 24 * 60) : study;
}
