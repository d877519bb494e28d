import type { ModelSpec } from '../spec.ts';
import { ENDINGS } from './follow-up.ts';
import { defineMetric } from './metric.ts';

const RESOLVED = ENDINGS.indexOf('resolved');

/** The longest target: as far as a complaint's time is looked at. */
function longestOf({ targets }: ModelSpec): ModelSpec['targets'][number] | undefined {
  return targets.reduce<ModelSpec['targets'][number] | undefined>(
    (longest, one) => (longest === undefined || one.minutes > longest.minutes ? one : longest),
    undefined,
  );
}

/**
 * The time without a resolution, of all complaints and not of those alone that are done: a shorter run does not make
 * it look better. Where the drain is as long as the longest target every complaint is followed that far, and it is a
 * plain mean. Else it rests on those censored being like those followed longer, which in overload they are not.
 */
export const timeUnresolved = defineMetric({
  infos: (spec) => {
    const longest = longestOf(spec);
    if (longest === undefined) return [];
    return [
      {
        id: `timeUnresolved.${longest.label}`,
        unit: 'h',
        definition:
          `Mean time within ${longest.label} of first contact in which an arriving complaint is not truly resolved ` +
          '(restricted mean). Those that end otherwise count with all of it; those still open at the end of the run as ' +
          'censored (Aalen-Johansen).',
        direction: 'lower' as const,
        sliced: true,
      },
    ];
  },
  observe: ({ spec, followUp }) => {
    const longest = longestOf(spec);
    if (longest === undefined) return [];
    const hours = longest.minutes / 60;
    return [(slice) => hours - followUp.of(slice).lost(RESOLVED, hours)];
  },
});
