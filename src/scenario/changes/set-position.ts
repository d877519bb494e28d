import { changedPosition } from '../schema/position.ts';
import { named } from '../schema/written.ts';
import { writeValue } from '../values/write.ts';
import { called, defineChange } from './change.ts';

/** What a property is called in a sentence. */
const WORDS: Readonly<Record<keyof typeof changedPosition.shape, string>> = {
  title: 'title',
  neutral: 'neutral',
  skipLevel: 'skip level',
  hours: 'hours',
  attention: 'attention',
  cadence: 'cadence',
  inTray: 'in-tray',
  absence: 'absence',
  deputy: 'deputy',
  limit: 'limit',
  competence: 'competence',
  location: 'site',
  cost: 'cost',
};

/**
 * Positions, generated ones too, get other hours, limits, attention, deputies and the like; never other
 * seats.
 */
export const setPosition = defineChange({
  schema: named(changedPosition).describe('What changes in positions, by name'),
  apply: (company, changes) => {
    const changed = new Map(company.changed);
    for (const [id, change] of Object.entries(changes)) changed.set(id, { ...changed.get(id), ...change });
    return { ...company, changed };
  },
  says: (changes, company, written) =>
    Object.keys(changes).map((id) => {
      const properties = Object.entries((written as typeof changes)[id] ?? {});
      const words = properties.map(
        ([key, value]) => `${WORDS[key as keyof typeof WORDS]} ${writeValue(value)}`,
      );
      return `${called(company, id)}: ${words.join(', ')}.`;
    }),
  names: (changes) =>
    Object.entries(changes).flatMap(([id, { deputy }]) => [
      { path: [id], name: id },
      ...(deputy === undefined ? [] : [{ path: [id, 'deputy'], name: deputy }]),
    ]),
});
