import type { z } from 'zod';
import type { Fault } from './errors.ts';
import { suggest } from './nearest.ts';
import { shown } from './values/wrong-value.ts';

export type Issue = z.core.$ZodIssue;
export type Path = readonly string[];

/** Unknown keys of one map that are listed; nobody reads more. */
const MOST_FAULTS = 50;

/** What an issue says, in our words. */
export function describe(issue: Issue, data: unknown): Fault[] {
  const path = issue.path as Path;
  const found = valueAt(data, path);
  const key = path.at(-1) ?? '';
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MOST_FAULTS).map((unknown) => ({
        path: [...path, unknown],
        atKey: true,
        message: `unknown key ${shown(unknown)}`,
        hint: suggest(unknown, issue.message.split(' ')),
      }));
    case 'invalid_key':
      return [
        {
          path,
          atKey: true,
          message: `${shown(key)} is not a name`,
          hint: 'a name starts with a letter; then come letters, digits, _ or -, 64 at most',
        },
      ];
    case 'custom':
      return [{ path, message: issue.message, hint: String(issue.params?.hint ?? '') }];
    case 'invalid_value': {
      const names = issue.values.map(String);
      const hint = typeof found === 'string' ? suggest(found, names) : `write one of ${names.join(', ')}`;
      return [{ path, message: `${shown(found)} is not one of ${names.join(', ')}`, hint }];
    }
    case 'invalid_format':
      return [
        {
          path,
          message: `${shown(found)} is not a name`,
          hint: 'a name starts with a letter; then come letters, digits, _ or -, 64 at most',
        },
      ];
    case 'too_small':
    case 'too_big': {
      const few = issue.code === 'too_small';
      const of = issue.origin === 'string' ? 'characters' : 'entries';
      const bound = few ? issue.minimum : issue.maximum;
      return [
        {
          path,
          message: `${shown(found)} has too ${few ? 'few' : 'many'} ${of}`,
          hint: `at ${few ? 'least' : 'most'} ${bound}`,
        },
      ];
    }
    case 'invalid_type':
      if (found === undefined && path.length > 0) {
        return [
          {
            path,
            message: `${shown(key)} is missing`,
            hint: `add ${key}: ${KINDS.get(issue.expected) ?? 'a value'}`,
          },
        ];
      }
      return [
        {
          path,
          message: `expected ${KINDS.get(issue.expected) ?? issue.expected}, found ${shown(found)}`,
          hint: HINTS.get(issue.expected) ?? '',
        },
      ];
    default:
      return [
        {
          path,
          message: `${shown(found)} does not fit here`,
          hint: 'see the scenario language in the README',
        },
      ];
  }
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['object', 'a map'],
  ['record', 'a map'],
  ['array', 'a list'],
  ['string', 'text'],
  ['number', 'a number'],
]);

const HINTS: ReadonlyMap<string, string> = new Map([
  ['object', 'write key: value pairs, indented, or {key: value}; {} where there is nothing to say'],
  ['record', 'write name: value pairs, indented, or {name: value}'],
  ['array', 'write [one, two] or one line for each, starting with -'],
  ['string', 'put it in quotes if it is meant as text'],
]);

/** The value at a path, or undefined. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
