import type { z } from 'zod';
import type { Fault } from './errors.ts';
import { describe, type Issue, type Path, valueAt } from './issue.ts';

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

/**
 * Reads data by a schema; on faults, reads again without the faulty parts, so that later checks see the rest.
 */
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
