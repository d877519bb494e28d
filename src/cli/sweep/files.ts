/** What a sweep leaves in its folder. */

import { writeFiles } from '../../node/files.ts';
import { parquetOf } from '../../node/parquet.ts';
import type { Words } from '../../show/locales/index.ts';
import { sweepPicture } from '../../show/sweep/picture.ts';
import { columnsCsv, sweepColumns } from '../../show/sweep/tidy.ts';
import { sweepJson } from '../../study/sweep/json.ts';
import type { SweepResults } from '../../study/sweep/results.ts';
import { systemFailure } from '../failure.ts';

export const FILES = ['sweep.csv', 'sweep.parquet', 'sweep.svg', 'sweep.png', 'sweep.vl.json', 'sweep.json'];

/** sweep.json comes last: where it is, the other files belong to it. */
export async function writeSweep(folder: string, results: SweepResults, words: Words): Promise<void> {
  const { createMeasure } = await import('../../show/measure.ts');
  const { renderSvg } = await import('../../show/render-svg.ts');
  const { loadFonts } = await import('../../node/fonts.ts');
  const { toPng } = await import('../../node/png.ts');
  const spec = sweepPicture(results, words);
  const svg = await renderSvg(spec, await createMeasure(loadFonts(words.language)));
  const columns = sweepColumns(results);
  const { version, seed, note, scenario } = results;
  try {
    await writeFiles(folder, [
      { name: 'sweep.csv', content: columnsCsv(columns) },
      { name: 'sweep.parquet', content: parquetOf(columns, { note, version, seed, scenario: scenario.id }) },
      { name: 'sweep.svg', content: svg },
      { name: 'sweep.png', content: await toPng(svg, 2) },
      { name: 'sweep.vl.json', content: `${JSON.stringify(spec, null, 2)}\n` },
      { name: 'sweep.json', content: sweepJson(results) },
    ]);
  } catch (error) {
    throw systemFailure(error, `${folder} cannot be written`);
  }
}
