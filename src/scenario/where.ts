/** Where a parameter of the ledger stands in a scenario file. */

import { set } from './schema/company.ts';
import { fullRun } from './schema/file.ts';
import { writeValue } from './values/write.ts';

/** The lines of a scenario file that set a parameter to a value. */
export function snippet(id: string, value: unknown): string[] {
  const keys = id.split('.');
  const path = Object.hasOwn(fullRun.shape, keys[0] ?? '') ? keys : ['company', ...keys];
  return path.map((key, depth) => {
    const line = `${'  '.repeat(depth)}${key}:`;
    return depth === path.length - 1 ? `${line} ${writeValue(value)}` : line;
  });
}

/** What may stand in the place of `none`: such values are written in more than one way, or in parts. */
const FORMS: Readonly<Record<string, string>> = {
  limits: '{ refund: { agent: 300 } }',
  channels: '{ complaint: { phone: { kind: live, share: .6 }, messages: { kind: written, share: .4 } } }',
  'contacts.complaint.visit': '{ by: operations-desk, share: .2 }',
  'contacts.complaint.giveUp': 'exponential 8w',
  'interruptions.every': 'exponential 8h',
  timeOut: '8h',
  payRun: 'Thu at 10',
  collect: 'exponential 40h',
};

/** Lines of a file that switch on what is `none` by default; none for any other parameter. */
export function exampleOf(id: string): string[] {
  const form = Object.hasOwn(FORMS, id) ? FORMS[id] : undefined;
  return form === undefined ? [] : snippet(id, form);
}

/** Whether a design may set it, beside the company. */
export function mayDiffer(id: string): boolean {
  let shape: object = set.shape;
  for (const key of id.split('.')) {
    if (!Object.hasOwn(shape, key)) return false;
    shape = innerShape((shape as Record<string, unknown>)[key]) ?? {};
  }
  return true;
}

/** The shape of a section, which may be left out; undefined where it is none. */
function innerShape(schema: unknown): object | undefined {
  if (typeof schema !== 'object' || schema === null) return undefined;
  if ('shape' in schema) return schema.shape as object;
  return 'unwrap' in schema && typeof schema.unwrap === 'function' ? innerShape(schema.unwrap()) : undefined;
}
