/** A sweep as a picture: a map, a line, or the effect of each factor, whichever its shape allows. */

import type { TopLevelSpec } from 'vega-lite';
import type { SweepResults } from '../../study/sweep/results.ts';
import { framed } from '../charts/frame.ts';
import { percentOf } from '../format.ts';
import { translator } from '../in-language.ts';
import type { Words } from '../locales/index.ts';
import { effectsOf } from './effects.ts';
import { heatMap, isMap } from './heat-map.ts';
import { lineOf } from './line.ts';
import { sweepNames, sweepTitle } from './names.ts';
import { WIDTH } from './plane.ts';

export function sweepPicture(results: SweepResults, words: Words): TopLevelSpec {
  const names = sweepNames(results, words);
  const { goal, factors, method, indifference, translations, scenario, selection } = results;
  const unit = names.format(goal.metric).suffix.trim();
  const metric = names.title(goal.metric) + (unit === '' ? '' : ` (${unit})`);
  const said = { metric, indifference: percentOf(indifference) };
  const { subtitles, notes } = words.sweep;
  const isLine = factors.length === 1 && method === 'grid';
  const [view, subtitle] = isMap(results)
    ? ([heatMap(results, words, names), (selection ? subtitles.mapChosen : subtitles.map)(said)] as const)
    : isLine
      ? ([lineOf(results, words, names), (selection ? subtitles.lineChosen : subtitles.line)(said)] as const)
      : ([effectsOf(results, words, names), subtitles.scatter(said)] as const);
  const title = sweepTitle(results, words, names);
  const cited = {
    ...results,
    scenario: { ...scenario, title: translator(translations, words)(scenario.title) },
  };
  const moves = (['people', 'customers'] as const).filter((what) =>
    factors.some((factor) => factor.moves === what),
  );
  return framed(cited, words, {
    title,
    subtitle: [subtitle, ...moves.map((what) => notes[what])].join(' '),
    summary: `${title}. ${subtitle}`,
    width: WIDTH,
    views: [view],
  });
}
