/** Models that are alike are one and the same, so that what is known of one is not simulated again. */

import type { ModelSpec } from '../../model/spec.ts';
import type { StudySpec } from '../../scenario/study-spec.ts';

const KEPT = 32;
const known = new Map<string, ModelSpec>();

/** The same study, with models that were seen before in the place of their likes. */
export function withKnownModels(study: StudySpec): StudySpec {
  return { ...study, designs: study.designs.map((design) => ({ ...design, model: knownAs(design.model) })) };
}

function knownAs(model: ModelSpec): ModelSpec {
  const key = JSON.stringify(model);
  const found = known.get(key) ?? model;
  known.delete(key);
  known.set(key, found);
  for (const oldest of [...known.keys()].slice(0, -KEPT)) known.delete(oldest);
  return found;
}
