import { entry } from '../../model/ledger/index.ts';
import { withSettings } from '../company/settings.ts';
import { set as schema } from '../schema/company.ts';
import { writeValue } from '../values/write.ts';
import { defineChange } from './change.ts';

/** Limits, delegation, hours and rules of the whole company. */
export const set = defineChange({
  schema: schema.describe('Limits, delegation, hours and rules to set, by the names of the assumptions'),
  apply: (company, { hours, ...given }) => ({
    ...company,
    settings: withSettings(company.settings, hours === undefined ? given : { ...given, hours }),
  }),
  notes: (_value, _company, written) =>
    writtenSettings(written).map(({ id, value }) => ({ kind: 'setting', id, value: writeValue(value) })),
  names: () => [],
});

/** A setting as a file writes it, by the id of its ledger entry. */
export interface WrittenSetting {
  readonly id: string;
  readonly value: unknown;
}

/** The settings in a map as written; a delegation level for each kind of remedy is one setting. */
export function writtenSettings(written: unknown, above = ''): WrittenSetting[] {
  if (typeof written !== 'object' || written === null) return [];
  return Object.entries(written).flatMap(([key, value]) => {
    const id = `${above}${key}`;
    if (entry(id) !== undefined) return [{ id, value }];
    // A desk may be written as its seats alone.
    if (typeof value === 'number' && entry(`${id}.seats`) !== undefined)
      return [{ id: `${id}.seats`, value }];
    return writtenSettings(value, `${id}.`);
  });
}
