/**
 * Charts as the files people take them away in. What draws is loaded here, when it is needed: commands that draw
 * nothing need not wait for it.
 */

import type { Chart } from '../show/charts/chart.ts';
import type { RenderedChart } from '../show/charts/render-all.ts';
import type { Words } from '../show/locales/index.ts';
import type { Results } from '../study/results.ts';
import type { LoadedTheme } from './theme-file.ts';

export const FORMATS = ['svg', 'png', 'pdf', 'vl.json', 'csv', 'txt'] as const;
export type Format = (typeof FORMATS)[number];

/** What is drawn otherwise than in the house's way. */
export interface DrawOptions {
  /** All that can be drawn where it is left out. */
  readonly only?: readonly Chart[];
  readonly theme?: LoadedTheme;
}

/** Pictures of results that are in the language of `words`. */
export async function draw(
  results: Results,
  words: Words,
  { only, theme }: DrawOptions = {},
): Promise<RenderedChart[]> {
  const { renderAll } = await import('../show/charts/render-all.ts');
  const { loadFonts } = await import('../node/fonts.ts');
  const { inTheme } = await import('../show/theme.ts');
  return renderAll(results, loadFonts(words.language, theme?.fonts), words, {
    ...(only && { only }),
    ...(theme && { restyle: (spec) => inTheme(spec, theme.theme) }),
  });
}

/** A file for each picture and format, named by the chart's id. */
export async function chartFiles(
  results: Results,
  words: Words,
  pictures: readonly RenderedChart[],
  formats: readonly Format[],
  theme?: LoadedTheme,
): Promise<{ readonly name: string; readonly content: string | Uint8Array }[]> {
  const { charts } = await import('../show/charts/index.ts');
  const { toPng } = await import('../node/png.ts');
  const { toPdf } = await import('../node/pdf.ts');
  const { chartCsv } = await import('../show/csv.ts');
  const { chartText } = await import('../show/charts/chart-text.ts');
  const fonts = Object.values(theme?.fonts ?? {});
  const contentOf = (chart: Chart, { svg, spec }: RenderedChart, format: Format) => {
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
  const files = pictures.flatMap((picture) =>
    charts
      .filter(({ id }) => id === picture.id)
      .flatMap((chart) =>
        formats.map(async (format) => ({
          name: `${chart.id}.${format}`,
          content: await contentOf(chart, picture, format),
        })),
      ),
  );
  return Promise.all(files);
}
