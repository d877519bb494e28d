import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileScenario } from '../scenario/compile.ts';
import { formatErrors } from '../scenario/errors.ts';
import { editDistance, nearest } from '../scenario/nearest.ts';
import type { StudySpec } from '../scenario/study-spec.ts';
import { Exit, Failure, systemFailure } from './failure.ts';

/** The argument that `loadStudy` takes, for the commands that read a scenario. */
export const FILE = {
  type: 'string',
  demandOption: true,
  describe: 'scenario file, or a shipped name',
} as const;

/** The scenarios that ship with the program. */
export const SHIPPED = fileURLToPath(new URL('../../scenarios/', import.meta.url));

/** Folder, in one of scenarios, of those that are stories for a workshop. */
export const STORIES = 'stories';

/** Folder, in one of scenarios, of the small ones that show single mechanisms. */
export const MECHANISMS = 'mechanisms';

/** Scenario files of a folder, by name; none where there is no such folder. */
export function scenariosIn(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => ['.yaml', '.yml'].includes(extname(name)))
    .sort()
    .map((name) => join(folder, name));
}

/** A path to a scenario file, or the name of a shipped one. */
export function findScenario(given: string): string {
  const isFolder = existsSync(given) && statSync(given).isDirectory();
  if (existsSync(given) && !isFolder) return given;
  const shipped = ['', STORIES, MECHANISMS].flatMap((folder) => scenariosIn(join(SHIPPED, folder)));
  const names = shipped.map((path) => basename(path, extname(path)));
  const byName = shipped[names.indexOf(given)];
  if (byName) return byName;
  if (isFolder) throw new Failure(`${given}  is a folder\n    name a scenario file in it`);
  throw new Failure(`${given}  there is no such file\n    ${fileHint(given, names)}`);
}

/** The file beside it whose name is nearest; a shipped scenario only where a name is meant, without an ending. */
function fileHint(given: string, names: readonly string[]): string {
  const beside = nearest(
    basename(given),
    scenariosIn(dirname(given)).map((path) => basename(path)),
  );
  if (beside !== undefined) return `did you mean ${join(dirname(given), beside)}?`;
  const isPath = extname(given) !== '' || basename(given) !== given;
  const near = nearest(basename(given, extname(given)), names);
  const isClose = near !== undefined && editDistance(near, basename(given, extname(given))) <= 2;
  if (near !== undefined && (!isPath || isClose)) return `did you mean the shipped scenario "${near}"?`;
  return isPath
    ? 'there is none like it in that folder; "reportline list" names the shipped scenarios'
    : `there are ${names.join(', ')}`;
}

/** More than any scenario may have: what is larger, or has no end, is not read to it. */
const MOST_BYTES = 2 * 1024 * 1024;

/** At most `most` bytes of a file, which may be a pipe. */
function readStart(path: string, most: number): Uint8Array {
  const bytes = Buffer.alloc(most);
  const file = openSync(path, 'r');
  try {
    let length = 0;
    for (let read = -1; read !== 0 && length < most; length += read) {
      read = readSync(file, bytes, length, most - length, null);
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

/** What a file that somebody wrote holds. */
export function readInput(path: string): Uint8Array {
  try {
    return readStart(path, MOST_BYTES);
  } catch (error) {
    throw new Failure(systemFailure(error, `${path}  cannot be read`).message, Exit.badInput);
  }
}

/** Reads and compiles a scenario; every error of the file at once. Warnings go to stderr unless `quiet`. */
export function loadStudy(
  given: string,
  quiet = false,
): { study: StudySpec; path: string; bytes: Uint8Array } {
  const path = findScenario(given);
  const bytes = readInput(path);
  const compiled = compileScenario(bytes, basename(path));
  if (!compiled.ok) throw new Failure(formatErrors(path, compiled.errors));
  if (!quiet && compiled.warnings.length > 0) {
    process.stderr.write(`${formatErrors(path, compiled.warnings)}\n\n`);
  }
  return { study: compiled.study, path, bytes };
}
