import type { Workbench } from '../../state.ts';

/** The metric that is bet on: the story's, or the share resolved within the first target. */
export function betMetric({ story, pair }: Workbench): string {
  const target = pair.value.designs[0]?.model.targets[0];
  const first = target === undefined ? 'resolutionTime.mean' : `resolvedWithin.${target.label}`;
  return story.value?.bet.metric ?? first;
}
