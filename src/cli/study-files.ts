import { writeFiles } from '../node/files.ts';
import type { RenderedChart } from '../show/charts/render-all.ts';
import { chartCsv, metricsCsv } from '../show/csv.ts';
import { inLanguage } from '../show/in-language.ts';
import type { Words } from '../show/locales/index.ts';
import type { Results } from '../study/results.ts';
import { systemFailure } from './failure.ts';

type File = Parameters<typeof writeFiles>[1][number];

/** Writes what a run leaves. results.json comes last: where it is, the other files belong to it. */
export async function writeStudy(folder: string, results: Results, words: Words): Promise<void> {
  const readable = inLanguage(results, words);
  const pictures = await draw(readable, words);
  await put(folder, [
    ...(await chartFiles(readable, pictures, words)),
    await report(readable, pictures, words),
    { name: 'metrics.csv', content: metricsCsv(results) },
    { name: 'results.json', content: `${toJson(results)}\n` },
  ]);
}

/** Writes the report alone. */
export async function writeReport(folder: string, results: Results, words: Words): Promise<void> {
  const readable = inLanguage(results, words);
  await put(folder, [await report(readable, await draw(readable, words), words)]);
}

export function toJson(results: Results): string {
  return JSON.stringify(results, null, 2);
}

// What draws is loaded here: commands that draw nothing need not wait for it.

async function draw(results: Results, words: Words): Promise<RenderedChart[]> {
  const { renderAll } = await import('../show/charts/render-all.ts');
  const { loadFonts } = await import('../node/fonts.ts');
  return renderAll(results, loadFonts(words.language), words);
}

async function report(results: Results, pictures: readonly RenderedChart[], words: Words): Promise<File> {
  const { reportHtml } = await import('../show/report/report.ts');
  const { webFonts } = await import('../node/web-fonts.ts');
  return { name: 'report.html', content: reportHtml(results, pictures, words, webFonts(words.language)) };
}

async function chartFiles(
  results: Results,
  pictures: readonly RenderedChart[],
  words: Words,
): Promise<File[]> {
  const { charts } = await import('../show/charts/index.ts');
  const { toPng } = await import('../node/png.ts');
  return pictures.flatMap(({ id, spec, svg }) => [
    { name: `charts/${id}.vl.json`, content: `${JSON.stringify(spec, null, 2)}\n` },
    { name: `charts/${id}.svg`, content: svg },
    { name: `charts/${id}.png`, content: toPng(svg) },
    ...charts
      .filter((chart) => chart.id === id)
      .map((chart) => ({ name: `charts/${id}.csv`, content: chartCsv(chart.table(results, words)) })),
  ]);
}

async function put(folder: string, files: readonly File[]): Promise<void> {
  try {
    await writeFiles(folder, files);
  } catch (error) {
    throw systemFailure(error, `${folder} cannot be written`);
  }
}
