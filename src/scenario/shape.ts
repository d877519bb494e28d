import type { z } from 'zod';
import type { Fault } from './errors.ts';
import { suggest } from './nearest.ts';
import { shown } from './values/wrong-value.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly string[];

/** Data of the right shape, what could be read of it, and everything that is wrong with the rest. */
export interface Shaped<T> {
  /** Undefined where nothing can be made of the data. */
  readonly value: T | undefined;
  readonly faults: readonly Fault[];
  /** Paths of what was left out to make the rest readable. */
  readonly dropped: readonly Path[];
}

/** How often the data are read again without what was wrong in them. */
const ATTEMPTS = 4;
/** Errors that are listed; nobody reads more. */
const MOST_ERRORS = 500;
/** Unknown keys of one map that are listed; nobody reads more. */
const MOST_FAULTS = 50;

/** Reads data by a schema; on faults, reads again without the faulty parts, so that later checks see the rest. */
export function shape<T>(schema: z.ZodType<T>, data: unknown): Shaped<T> {
  const faults: Fault[] = [];
  const dropped: Path[] = [];
  let rest = data;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const result = schema.safeParse(rest);
    if (result.success) return { value: result.data, faults, dropped };
    const found = result.error.issues.flatMap((issue) => flatten(issue, []));
    const paths = found.flatMap((issue) => faultyPaths(issue, data));
    // A part left out may be missed on the next attempt: that is not another fault.
    const news = found.filter((issue) => !dropped.some((path) => concerns(issue, path)));
    faults.push(...news.slice(0, MOST_ERRORS).flatMap((issue) => describe(issue, data)));
    if (paths.length === 0 || paths.some((path) => path.length === 0)) break;
    rest = without(rest, paths);
    dropped.push(...paths);
  }
  return { value: undefined, faults, dropped };
}

/** An issue with its whole path; of a union, those of the alternative that was meant. */
function flatten(issue: Issue, above: Path): Issue[] {
  const path = [...above, ...issue.path.map(String)];
  if (issue.code !== 'invalid_union') return [{ ...issue, path }];
  const meant = issue.errors.filter((errors) => errors.every((error) => !isWrongKind(error)));
  const [errors] =
    meant.length > 0 ? meant : issue.errors.filter((list) => list.some((e) => e.code === 'custom'));
  if (errors === undefined) return [{ ...issue, path }];
  return errors.flatMap((error) => flatten(error as Issue, path));
}

/** The alternative is not of this kind at all, so another was meant. */
function isWrongKind({ code, path }: Issue): boolean {
  return path.length === 0 && code !== 'unrecognized_keys';
}

/** What to leave out; where a key is missing, the map that lacks it. */
function faultyPaths(issue: Issue, data: unknown): Path[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...path, key]);
  return [valueAt(data, path) === undefined ? path.slice(0, -1) : path];
}

function concerns(issue: Issue, dropped: Path): boolean {
  return issue.path.length === dropped.length && dropped.every((key, i) => key === issue.path[i]);
}

/** What an issue says, in our words. */
function describe(issue: Issue, data: unknown): Fault[] {
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

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** A copy of the data without the values at these paths. */
function without(data: unknown, paths: readonly Path[]): unknown {
  if (typeof data !== 'object' || data === null) return data;
  const below = new Map<string, Path[]>();
  for (const [key = '', ...rest] of paths) {
    const others = below.get(key);
    if (others === undefined) below.set(key, [rest]);
    else others.push(rest);
  }
  const kept = Object.entries(data).flatMap(([key, value]): [string, unknown][] => {
    const inner = below.get(key);
    if (inner === undefined) return [[key, value]];
    return inner.some((path) => path.length === 0) ? [] : [[key, without(value, inner)]];
  });
  return Array.isArray(data) ? kept.map(([, value]) => value) : Object.fromEntries(kept);
}
