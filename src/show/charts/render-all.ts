/** Every chart that a study’s results can fill, as specification and as picture. */

import type { TopLevelSpec } from 'vega-lite';
import type { Results } from '../../study/results.ts';
import { locales, type Words } from '../locales/index.ts';
import { createMeasure, type Fonts } from '../measure.ts';
import { renderSvg } from '../render-svg.ts';
import { type Chart, isDrawable } from './chart.ts';
import { charts } from './index.ts';

export interface RenderedChart {
  readonly id: string;
  readonly spec: TopLevelSpec;
  readonly svg: string;
}

export interface RenderOptions {
  /** Which charts, of those that can be drawn; all where it is left out. */
  readonly only?: readonly Chart[];
  /** A last change to each finished specification. */
  readonly restyle?: (spec: TopLevelSpec) => TopLevelSpec;
}

export async function renderAll(
  results: Results,
  fonts: Fonts,
  words: Words = locales.en,
  { only = charts, restyle = (spec) => spec }: RenderOptions = {},
): Promise<RenderedChart[]> {
  const measure = await createMeasure(fonts);
  const rendered: RenderedChart[] = [];
  for (const chart of only.filter((one) => isDrawable(one, results))) {
    const spec = restyle(chart.spec(results, words));
    rendered.push({ id: chart.id, spec, svg: await renderSvg(spec, measure) });
  }
  return rendered;
}
