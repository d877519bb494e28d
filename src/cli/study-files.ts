import { writeFiles } from '../node/files.ts';
import type { RenderedChart } from '../show/charts/render-all.ts';
import { metricsCsv } from '../show/csv.ts';
import { inLanguage } from '../show/in-language.ts';
import type { Words } from '../show/locales/index.ts';
import type { Results } from '../study/results.ts';
import { resultsJson } from '../study/results-json.ts';
import { chartFiles, draw, FORMATS, type Format } from './chart-files.ts';
import { earlierResults } from './earlier-results.ts';
import { systemFailure } from './failure.ts';

type File = Parameters<typeof writeFiles>[1][number];

/** The other formats are for `reportline chart`. */
const LEFT_BY_A_RUN: readonly Format[] = ['vl.json', 'svg', 'png', 'csv'];

/** Writes what a run leaves, and `more` beside it. results.json comes last: where it is, the other files belong to it. */
export async function writeStudy(
  folder: string,
  results: Results,
  words: Words,
  more: readonly File[] = [],
): Promise<void> {
  const readable = inLanguage(results, words);
  const pictures = await draw(readable, words);
  const files = await chartFiles(readable, words, pictures, LEFT_BY_A_RUN);
  const { charts } = await import('../show/charts/index.ts');
  // Of an earlier run in the same folder: pictures of charts that this one has not, and slides of another study.
  const drawn = charts.flatMap(({ id }) => FORMATS.map((format) => `charts/${id}.${format}`));
  const possible = results.robustness === null ? [...drawn, 'worlds.csv'] : drawn;
  const same = earlierResults(folder)?.scenario.hash === results.scenario.hash;
  const written = [
    ...files.map(({ name, content }) => ({ name: `charts/${name}`, content })),
    await report(readable, pictures, words),
    { name: 'metrics.csv', content: metricsCsv(results) },
    ...more,
    { name: 'results.json', content: resultsJson(results) },
  ];
  await put(folder, written, same ? possible : [...possible, 'deck.pptx']);
}

/** Writes the report alone. */
export async function writeReport(folder: string, results: Results, words: Words): Promise<void> {
  const readable = inLanguage(results, words);
  await put(folder, [await report(readable, await draw(readable, words), words)]);
}

async function report(results: Results, pictures: readonly RenderedChart[], words: Words): Promise<File> {
  const { reportHtml } = await import('../show/report/report.ts');
  const { webFonts } = await import('../node/web-fonts.ts');
  return { name: 'report.html', content: reportHtml(results, pictures, words, webFonts(words.language)) };
}

async function put(folder: string, files: readonly File[], obsolete: readonly string[] = []): Promise<void> {
  try {
    await writeFiles(folder, files, obsolete);
  } catch (error) {
    throw systemFailure(error, `${folder} cannot be written`);
  }
}
