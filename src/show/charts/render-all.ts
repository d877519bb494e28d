/** Every chart of a study, as specification and as picture. */

import type { TopLevelSpec } from 'vega-lite';
import type { Results } from '../../study/results.ts';
import { locales, type Words } from '../locales/index.ts';
import { createMeasure, type Fonts } from '../measure.ts';
import { renderSvg } from '../render-svg.ts';
import { charts } from './index.ts';

export interface RenderedChart {
  readonly id: string;
  readonly spec: TopLevelSpec;
  readonly svg: string;
}

export async function renderAll(
  results: Results,
  fonts: Fonts,
  words: Words = locales.en,
): Promise<RenderedChart[]> {
  const measure = await createMeasure(fonts);
  const rendered: RenderedChart[] = [];
  for (const chart of charts) {
    const spec = chart.spec(results, words);
    rendered.push({ id: chart.id, spec, svg: await renderSvg(spec, measure) });
  }
  return rendered;
}
