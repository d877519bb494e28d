/** Charts as the files people take them away in. What draws is loaded here, when it is needed. */

import type { Chart } from '../show/charts/chart.ts';
import type { Words } from '../show/locales/index.ts';
import type { Results } from '../study/results.ts';
import type { LoadedTheme } from './theme-file.ts';

export const FORMATS = ['svg', 'png', 'pdf', 'vl.json', 'csv', 'txt'] as const;
export type Format = (typeof FORMATS)[number];

export interface ChartFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** A file for each chart and format, named by the chart's id. `results` are in the language of `words`. */
export async function chartFiles(
  results: Results,
  words: Words,
  only: readonly Chart[],
  formats: readonly Format[],
  themed: LoadedTheme | null,
): Promise<ChartFile[]> {
  const { renderAll } = await import('../show/charts/render-all.ts');
  const { loadFonts } = await import('../node/fonts.ts');
  const { inTheme } = await import('../show/theme.ts');
  const { toPng } = await import('../node/png.ts');
  const { toPdf } = await import('../node/pdf.ts');
  const { chartCsv } = await import('../show/csv.ts');
  const { chartText } = await import('../show/charts/chart-text.ts');
  const fonts = Object.values(themed?.fonts ?? {});
  const pictures = await renderAll(results, loadFonts(words.language, themed?.fonts), words, {
    only,
    ...(themed === null ? {} : { restyle: (spec) => inTheme(spec, themed.theme) }),
  });
  const contentOf = async (chart: Chart, format: Format): Promise<ChartFile['content']> => {
    const { svg, spec } = pictures.find(({ id }) => id === chart.id)!;
    switch (format) {
      case 'svg':
        return svg;
      case 'png':
        return toPng(svg, 2, fonts);
      case 'pdf': {
        const title = chart.title(results, words);
        const subject = `${chart.summary(results, words)} ${words.table.notes.simulated}`;
        return toPdf(svg, { title, subject, language: words.language }, fonts);
      }
      case 'vl.json':
        return `${JSON.stringify(spec, null, 2)}\n`;
      case 'csv':
        return chartCsv(chart.table(results, words));
      case 'txt':
        return chartText(chart, results, words);
    }
  };
  const files: ChartFile[] = [];
  for (const chart of only.filter(({ id }) => pictures.some((picture) => picture.id === id))) {
    for (const format of formats) {
      files.push({ name: `${chart.id}.${format}`, content: await contentOf(chart, format) });
    }
  }
  return files;
}
