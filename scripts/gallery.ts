/**
 * Draws every chart once, from the first shipped scenario whose results can fill it, for docs/gallery.md and its
 * pictures. Results that `output/` holds already are used; what is missing is run first.
 */

import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { simulate } from '../src/cli/commands/run.ts';
import { knownResults } from '../src/cli/earlier-results.ts';
import { loadStudy, SHIPPED, scenariosIn } from '../src/cli/scenario-files.ts';
import { writeStudy } from '../src/cli/study-files.ts';
import { writeFiles } from '../src/node/files.ts';
import { loadFonts } from '../src/node/fonts.ts';
import { toPng } from '../src/node/png.ts';
import { type Chart, isDrawable } from '../src/show/charts/chart.ts';
import { charts } from '../src/show/charts/index.ts';
import { renderAll } from '../src/show/charts/render-all.ts';
import { locales } from '../src/show/locales/index.ts';
import type { Results } from '../src/study/results.ts';

const DOCS = fileURLToPath(new URL('../docs/', import.meta.url));
/** The main scenario is asked first. */
const MAIN = 'placement.yaml';
/** Charts that are drawn from any results, but made for some. */
const MADE_FOR: Readonly<Record<string, (results: Results) => boolean>> = {
  backlog: ({ shocks }) => shocks.length > 0,
};
/** A picture is drawn as large as it may be with no more bytes than this. */
const MOST_BYTES = 200_000;
const ZOOMS = [1.5, 1.25, 1, 0.85, 0.7];

interface Shown {
  readonly chart: Chart;
  readonly results: Results;
}

const words = locales.en;

async function resultsOf(path: string): Promise<Results> {
  const { study } = loadStudy(path);
  const folder = join('output', study.id);
  const known = knownResults(folder, study);
  if (known !== null) return known;
  const work = { jobs: undefined, quiet: false, signal: new AbortController().signal };
  const { results } = await simulate(study, work);
  await writeStudy(folder, results, words);
  return results;
}

function pictureOf(svg: string): Uint8Array {
  const smallest = ZOOMS.at(-1) as number;
  for (const zoom of ZOOMS) {
    const png = toPng(svg, zoom);
    if (png.length <= MOST_BYTES) return png;
  }
  return toPng(svg, smallest);
}

function entry({ chart, results }: Shown): string {
  const { scenario, replications, seed } = results;
  const title = chart.title(results, words);
  return `## ${chart.number} ${title}

![${title.replaceAll(/[[\]]/g, '')}](pictures/${chart.id}.png)

${chart.summary(results, words)}

From \`scenarios/${scenario.id}.yaml\`: ${replications} replications, seed ${seed}. ${
    words.report.chart.standingMeans[chart.standing]
  }
`;
}

const paths = scenariosIn(SHIPPED).toSorted(
  (a, b) => Number(basename(b) === MAIN) - Number(basename(a) === MAIN),
);
const shown: Shown[] = [];
const pictures: { name: string; content: Uint8Array }[] = [];
for (const path of paths) {
  const missing = charts.filter((chart) => !shown.some((one) => one.chart.id === chart.id));
  if (missing.length === 0) break;
  const results = await resultsOf(path);
  const only = missing.filter(
    (chart) => isDrawable(chart, results) && (MADE_FOR[chart.id]?.(results) ?? true),
  );
  for (const { id, svg } of await renderAll(results, loadFonts(), words, { only })) {
    shown.push({ chart: charts.find((one) => one.id === id) as Chart, results });
    pictures.push({ name: `${id}.png`, content: pictureOf(svg) });
  }
}
shown.sort((a, b) => a.chart.number - b.chart.number);
await writeFiles(join(DOCS, 'pictures'), pictures);
writeFileSync(
  join(DOCS, 'gallery.md'),
  `# Gallery

Every chart once, as the program draws it, from the scenarios that ship with it. Made by \`npm run gallery\`.
Simulated, not measured.

${shown.map(entry).join('\n')}`,
);
const undrawn = charts.filter((chart) => !shown.some((one) => one.chart.id === chart.id));
for (const { id } of undrawn) process.stderr.write(`no shipped scenario has what the chart ${id} needs\n`);
for (const { name, content } of pictures) {
  if (content.length > MOST_BYTES) process.stderr.write(`${name} has ${content.length} bytes\n`);
}
