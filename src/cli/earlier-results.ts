import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StudyMoves } from '../scenario/moves/study-moves.ts';
import type { StudySpec } from '../scenario/study-spec.ts';
import { readResults } from '../study/read-results.ts';
import { recalled } from '../study/recall.ts';
import type { Results, Sensitivity } from '../study/results.ts';
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
