/** Claims files and what is kept of judged claims. */

import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { writeFiles } from '../node/files.ts';
import { compileClaims } from '../scenario/claims/compile.ts';
import type { Opener } from '../scenario/claims/resolve.ts';
import type { ClaimsSpec } from '../scenario/claims/spec.ts';
import { formatErrors } from '../scenario/errors.ts';
import { suggest } from '../scenario/nearest.ts';
import { claimsCsv } from '../show/claims/csv.ts';
import { claimsMarkdown } from '../show/claims/markdown.ts';
import type { Words } from '../show/locales/index.ts';
import type { ClaimsResults } from '../study/claims/results.ts';
import { Failure, systemFailure } from './failure.ts';
import { findScenario, readInput, SHIPPED, scenariosIn } from './scenario-files.ts';

/** Folder, in that of the shipped scenarios, of the claims files. */
const CLAIMS = join(SHIPPED, 'claims');
/** What is judged where no file is named. */
const USUAL = 'practitioners';

/** Reads a claims file, or the shipped one of that name, and its scenarios; every error of the file at once. */
export function loadClaims(given: string = USUAL): ClaimsSpec {
  const path = findClaims(given);
  const compiled = compileClaims(readInput(path), basename(path), openerFrom(dirname(path)));
  if (compiled.ok) return compiled.claims;
  throw new Failure(formatErrors(path, compiled.errors));
}

/** Where the results go that nobody wants elsewhere. */
export function usualFolder(given: string | undefined, { id }: ClaimsSpec): string {
  return join('output', given === undefined ? 'claims' : id);
}

function findClaims(given: string): string {
  if (existsSync(given) && !statSync(given).isDirectory()) return given;
  const shipped = scenariosIn(CLAIMS);
  const names = shipped.map((path) => basename(path, extname(path)));
  const byName = shipped[names.indexOf(given)];
  if (byName) return byName;
  throw new Failure(`${given}  there is no such file\n    ${suggest(given, names)}`);
}

/** Scenarios relative to the claims file, or shipped ones by name. */
function openerFrom(folder: string): Opener {
  return (scenario) => {
    try {
      const beside = join(folder, scenario);
      const path = existsSync(beside) && statSync(beside).isFile() ? beside : findScenario(scenario);
      return { ok: true, name: basename(path), bytes: readInput(path) };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const [message = '', hint = ''] = error.message.split('\n    ');
      return { ok: false, message, hint };
    }
  };
}

/** What an earlier run left in a folder; null where there is nothing that can be read. */
export function earlierClaims(folder: string): ClaimsResults | null {
  try {
    const read: unknown = JSON.parse(readFileSync(join(folder, 'claims.json'), 'utf8'));
    return isClaims(read) ? read : null;
  } catch {
    return null;
  }
}

/** What is in a row is told by its key: it is taken over only where the key is that of this program. */
function isClaims(read: unknown): read is ClaimsResults {
  if (typeof read !== 'object' || read === null || !('format' in read) || !('claims' in read)) return false;
  return read.format === 'reportline-claims 1' && Array.isArray(read.claims);
}

export function claimsJson(results: ClaimsResults): string {
  return `${JSON.stringify(results, null, 2)}\n`;
}

/** claims.json comes last: where it is, the other files belong to it. */
export async function writeClaims(
  folder: string,
  results: ClaimsResults,
  of: number,
  words: Words,
): Promise<void> {
  try {
    await writeFiles(folder, [
      { name: 'claims.md', content: claimsMarkdown(results, of, words) },
      { name: 'claims.csv', content: claimsCsv(results) },
      { name: 'claims.json', content: claimsJson(results) },
    ]);
  } catch (error) {
    throw systemFailure(error, `${folder} cannot be written`);
  }
}
