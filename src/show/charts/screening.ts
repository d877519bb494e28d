/** Which assumptions matter at all: Morris screening, mean size of the effect of each and how much it varies. */

import type { Screening } from '../../study/results.ts';
import { own } from '../evidence.ts';
import { endsOf, kindOf, leftOutSaid, nameOf, rangeOf, subjectOf } from '../global.ts';
import { globalFooter, screeningNoise, screeningSummary, screeningTitle, sizesOf } from '../global-words.ts';
import type { Words } from '../locales/index.ts';
import { SERVICE } from '../palette.ts';
import { defineChart } from './chart.ts';
import { rowLayers, rowsHeight, WIDTH } from './factor-rows.ts';
import { framed } from './frame.ts';

const MOST_ROWS = 14;
const NOTHING: Screening = {
  key: '',
  a: '',
  b: '',
  metric: '',
  of: 'difference',
  replications: 0,
  worlds: 0,
  unsteady: 0,
  leftOut: [],
  trajectories: 0,
  redrawn: 0,
  rows: [],
};

export const screening = defineChart({
  id: 'screening',
  number: 16,
  needs: [],
  applies: (results) => (results.screening?.rows.length ?? 0) > 0,

  assumptions: ['candour', 'deference', 'hours.executive', 'hours.ceo', 'preAgreed', 'contest'],
  standing: 'emergent',

  title: (results, words) => screeningTitle(results, results.screening ?? NOTHING, words),
  summary: (results, words) => screeningSummary(results, results.screening ?? NOTHING, words),

  table(results, words) {
    const found = results.screening ?? NOTHING;
    const { a, b } = subjectOf(results, found, words);
    const { assumption, design, against, inForce, low, high } = words.global.columns;
    const { muStar, mu, sigma, noise, effects, unsteady } = words.global.screening.columns;
    return {
      columns: [
        ...[assumption, design, against, inForce, low, high],
        ...[muStar, words.low95, words.high95, noise, mu, sigma, effects, unsteady],
      ],
      rows: found.rows.map((row) => [
        ...[nameOf(row, words), b, a, ...endsOf(row, words)],
        ...[row.muStar, ...(row.interval ?? [null, null]), row.noise],
        ...[row.mu, row.sigma, row.effects, row.unsteady],
      ]),
    };
  },

  spec(results, words) {
    const found = results.screening ?? NOTHING;
    const drawn = found.rows.slice(0, MOST_ROWS);
    const said = words.global.screening;
    const { size } = sizesOf(results, found, words);
    const { trajectories, worlds, unsteady } = found;
    const { unit = '' } = own(results.metrics, found.metric) ?? {};
    return framed(results, words, {
      title: screeningTitle(results, found, words),
      subtitle: [
        said.subtitle({ trajectories, worlds, rest: found.rows.length - drawn.length }),
        screeningNoise(found, words),
        words.global.unsteady({ unsteady, worlds }),
        leftOutSaid(found, words),
      ]
        .filter((note) => note !== '')
        .join(' '),
      summary: screeningSummary(results, found, words),
      width: WIDTH,
      footer: globalFooter(results, found, words),
      views: [
        {
          width: WIDTH,
          height: rowsHeight(drawn.length),
          layer: rowLayers(
            drawn.map((row) => ({
              name: nameOf(row, words),
              range: rangeOf(row, words),
              bars: [
                { value: row.muStar ?? 0, interval: row.interval, colour: SERVICE, text: size(row.muStar) },
              ],
              diamond: row.sigma,
              notes: notesOf(row, words),
            })),
            unit === '%'
              ? { axis: said.axis(words.sentences.points.trim()), suffix: '', factor: 1 }
              : { axis: said.axis(''), suffix: own<string>(words.suffixes, unit) ?? '', factor: 1 },
          ),
        },
      ],
    });
  },
});

/** Which way it goes, and moves that hang on the length of the run. */
function notesOf(row: Screening['rows'][number], words: Words): string[] {
  const { kinds, unsteadyMoves } = words.global.screening;
  const { unsteady, effects } = row;
  return [kinds[kindOf(row)], ...(unsteady === 0 ? [] : [unsteadyMoves({ unsteady, of: effects })])];
}
