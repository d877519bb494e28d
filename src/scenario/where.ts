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
