import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileScenario } from '../scenario/compile.ts';
import { formatErrors } from '../scenario/errors.ts';
import { nearest } from '../scenario/nearest.ts';
import type { StudySpec } from '../scenario/study-spec.ts';
import { Exit, Failure, systemFailure } from './failure.ts';

/** The scenarios that ship with the program. */
export const SHIPPED = fileURLToPath(new URL('../../scenarios/', import.meta.url));

/** Scenario files of a folder, by name; none where there is no such folder. */
export function scenariosIn(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => ['.yaml', '.yml'].includes(extname(name)))
    .sort()
    .map((name) => join(folder, name));
}

/** A path to a scenario file, or the name of a shipped one. */
function findScenario(given: string): string {
  const isFolder = existsSync(given) && statSync(given).isDirectory();
  if (existsSync(given) && !isFolder) return given;
  const shipped = scenariosIn(SHIPPED);
  const names = shipped.map((path) => basename(path, extname(path)));
  const byName = shipped[names.indexOf(given)];
  if (byName) return byName;
  if (isFolder) throw new Failure(`${given}  is a folder\n    name a scenario file in it`);
  const near = nearest(basename(given, extname(given)), names);
  const hint = near
    ? `did you mean the shipped scenario "${near}"?`
    : `shipped scenarios: ${names.join(', ')}`;
  throw new Failure(`${given}  there is no such file\n    ${hint}`);
}

/** Reads and compiles a scenario; every error of the file at once. */
export function loadStudy(given: string): { study: StudySpec; path: string } {
  const path = findScenario(given);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new Failure(systemFailure(error, `${path}  cannot be read`).message, Exit.badInput);
  }
  const compiled = compileScenario(bytes, basename(path));
  if (!compiled.ok) throw new Failure(formatErrors(path, compiled.errors));
  return { study: compiled.study, path };
}
