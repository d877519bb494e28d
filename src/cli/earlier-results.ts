import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOTHING_MOVED } from '../scenario/moves/moved.ts';
import { type StudyMoves, studyMoves } from '../scenario/moves/study-moves.ts';
import { worldsOf } from '../scenario/moves/worlds.ts';
import type { StudySpec } from '../scenario/study-spec.ts';
import { keptIndices, keptScreening, withGlobal } from '../study/global/kept.ts';
import { readResults } from '../study/read-results.ts';
import { recalled } from '../study/recall.ts';
import type { Results, Sensitivity } from '../study/results.ts';
import { keptRobustness } from '../study/robustness/run.ts';
import { keptSensitivity } from '../study/sensitivity.ts';

/**
 * What an earlier run left in a folder, with its keys in the order in which they were written, so that it can be
 * written again to the same bytes; null where there is nothing that can be read.
 */
export function earlierResults(folder: string): Results | null {
  let text: string;
  try {
    text = readFileSync(join(folder, 'results.json'), 'utf8');
  } catch {
    return null;
  }
  return readResults(text).ok ? (JSON.parse(text) as Results) : null;
}

/** The figures of a study that an earlier run left in a folder; null where they are others, or not all of them. */
export function knownResults(folder: string, study: StudySpec): Results | null {
  const earlier = earlierResults(folder);
  const known = earlier && recalled(earlier, study);
  return known?.replications === study.replications ? known : null;
}

/**
 * What was asked of an earlier run, as far as it still holds; of the rest a line on stderr unless `quiet`. `moves` is
 * called only where something was asked.
 */
export function earlierSensitivity(
  earlier: Results | null,
  {
    study,
    moves,
    quiet,
  }: { readonly study: StudySpec; readonly moves: () => StudyMoves; readonly quiet: boolean },
): Sensitivity | null {
  const known = earlier?.sensitivity ?? null;
  if (known === null) return null;
  const kept = keptSensitivity(known, study, moves());
  const lost = known.rows.length - (kept?.rows.length ?? 0);
  if (lost > 0 && !quiet) {
    process.stderr.write(
      `the earlier sensitivity no longer holds for ${lost} of ${known.rows.length} assumptions, which are dropped` +
        '\n    "reportline sensitivity" moves them again\n',
    );
  }
  return kept;
}

/** A study as it is now, and the file that it is from. */
export interface StudyNow {
  readonly study: StudySpec;
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly quiet: boolean;
}

/**
 * Results with all that was asked of an earlier run in the same folder, as far as it still holds; of the rest a line on
 * stderr unless `quiet`.
 */
export function withEarlier(results: Results, earlier: Results | null, now: StudyNow): Results {
  const { study, bytes, name, quiet } = now;
  const moves = (): StudyMoves => studyMoves(bytes, name, study);
  const sensitivity = earlierSensitivity(earlier, { study, moves, quiet });
  return withEarlierWorlds({ ...results, sensitivity }, earlier, now);
}

/** The same without the assumptions that were moved one at a time, which stay those of `results`. */
export function withEarlierWorlds(results: Results, earlier: Results | null, now: StudyNow): Results {
  return withEarlierGlobal(withEarlierRobustness(results, earlier, now), earlier, now);
}

/** The screening and the indices of an earlier run, where they would be found again; else a line on stderr unless `quiet`. */
function withEarlierGlobal(
  results: Results,
  earlier: Results | null,
  { bytes, name, quiet }: StudyNow,
): Results {
  const { screening, indices } = earlier ?? {};
  if (screening === undefined && indices === undefined) return withGlobal(results, {});
  const opened = worldsOf(bytes, name, NOTHING_MOVED);
  // Designs left out of the run are not in its results.
  const isThere = ({ a, b }: { a: string; b: string }): boolean =>
    Object.hasOwn(results.designs, a) && Object.hasOwn(results.designs, b);
  const now = opened.ok ? { worlds: opened.worlds, seed: results.seed } : null;
  const kept = {
    screening: now && screening && isThere(screening) ? keptScreening(screening, now) : null,
    indices: now && indices && isThere(indices) ? keptIndices(indices, now) : null,
  };
  const lost = [
    ...(screening && kept.screening === null ? ['morris'] : []),
    ...(indices && kept.indices === null ? ['sobol'] : []),
  ];
  if (lost.length > 0 && !quiet) {
    const again = lost.map((method) => `"reportline sensitivity --method ${method}"`).join(' and ');
    process.stderr.write(`what ${again} found earlier no longer holds, and is dropped\n`);
  }
  return withGlobal(results, kept);
}

/** The plausible worlds of an earlier run, where they would be found again; else a line on stderr unless `quiet`. */
function withEarlierRobustness(
  results: Results,
  earlier: Results | null,
  { study, bytes, name, quiet }: StudyNow,
): Results {
  const known = earlier?.robustness ?? null;
  if (known === null) return { ...results, robustness: null };
  const robustness = keptRobustness(known, study, bytes, () => {
    const opened = worldsOf(bytes, name, NOTHING_MOVED);
    return opened.ok ? opened.worlds : null;
  });
  if (robustness === null && !quiet) {
    process.stderr.write(
      'the plausible worlds found earlier no longer hold, and are dropped\n' +
        '    "reportline sensitivity --method worlds" draws them again\n',
    );
  }
  return { ...results, robustness };
}
