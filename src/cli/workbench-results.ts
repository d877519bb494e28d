/** Results for a workbench file: those of an earlier run where they still hold, else of a run made now. */

import { join } from 'node:path';
import { studyMoves } from '../scenario/moves/study-moves.ts';
import type { Results } from '../study/results.ts';
import { simulate } from './commands/run.ts';
import { earlierResults, earlierSensitivity, knownResults } from './earlier-results.ts';
import { Exit, Failure } from './failure.ts';
import type { Entry } from './workbench-files.ts';

type Work = Parameters<typeof simulate>[1];

/** What was found before a run was stopped is of no use: a file holds whole answers. */
export function unlessStopped(signal: AbortSignal): void {
  if (signal.aborted) throw new Failure('interrupted; nothing was written', Exit.interrupted);
}

/** Runs the scenario unless its folder in `output` holds the results already. */
export async function resultsOf(entry: Entry, work: Work): Promise<Results> {
  const folder = join('output', entry.study.id);
  const found = knownResults(folder, entry.study) ?? (await simulate(entry.study, work)).results;
  unlessStopped(work.signal);
  return withSensitivity(found, folder, entry, work.quiet);
}

/** The results that the run in `folder` left of this very scenario. */
export function resultsIn(folder: string, entry: Entry, quiet: boolean): Results {
  const found = knownResults(folder, entry.study);
  if (found === null) {
    throw new Failure(
      `--run ${folder}  holds no complete results of ${entry.path} as it is now` +
        `\n    run it again: reportline run ${entry.path} --out ${folder}`,
    );
  }
  return withSensitivity(found, folder, entry, quiet);
}

function withSensitivity(
  found: Results,
  folder: string,
  { study, text, name }: Entry,
  quiet: boolean,
): Results {
  const moves = () => studyMoves(new TextEncoder().encode(text), name, study);
  return { ...found, sensitivity: earlierSensitivity(earlierResults(folder), { study, moves, quiet }) };
}
