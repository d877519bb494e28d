/** How much of what could move the answer each of a few assumptions makes up: Sobol' indices of first order and total. */

import type { Indices } from '../../study/results.ts';
import { endsOf, nameOf, rangeOf, subjectOf } from '../global.ts';
import { globalFooter, indicesNotes, indicesSummary, indicesTitle, percentSaid } from '../global-words.ts';
import { MUTED, SERVICE } from '../palette.ts';
import { defineChart } from './chart.ts';
import { rowLayers, rowsHeight, WIDTH } from './factor-rows.ts';
import { framed } from './frame.ts';

const MOST_ROWS = 14;
const NOTHING: Indices = {
  key: '',
  a: '',
  b: '',
  metric: '',
  of: 'difference',
  replications: 0,
  worlds: 0,
  unsteady: 0,
  leftOut: [],
  samples: 1,
  samplesUsed: 0,
  invalid: 0,
  screened: null,
  mean: null,
  sd: null,
  middle90: null,
  noise: null,
  rows: [],
};

export const indices = defineChart({
  id: 'indices',
  number: 17,
  needs: [],
  applies: (results) => (results.indices?.rows.length ?? 0) > 0,

  assumptions: ['candour', 'deference', 'hours.executive', 'hours.ceo', 'preAgreed', 'contest'],
  standing: 'emergent',

  title: (results, words) => indicesTitle(results, results.indices ?? NOTHING, words),
  summary: (results, words) => indicesSummary(results, results.indices ?? NOTHING, words),

  table(results, words) {
    const found = results.indices ?? NOTHING;
    const { a, b } = subjectOf(results, found, words);
    const { assumption, design, against, inForce, low, high } = words.global.columns;
    const { alone, total, upTo } = words.global.indices;
    const bounds = [words.low95, words.high95];
    return {
      columns: [
        ...[assumption, design, against, inForce, low, high],
        ...[alone, total, upTo].flatMap((column) => [
          column,
          ...bounds.map((bound) => `${column}: ${bound}`),
        ]),
      ],
      rows: found.rows.map((row) => [
        ...[nameOf(row, words), b, a, ...endsOf(row, words)],
        ...[row.first, row.total, row.upTo].flatMap(({ estimate, interval }) => [estimate, ...interval]),
      ]),
    };
  },

  spec(results, words) {
    const found = results.indices ?? NOTHING;
    const drawn = found.rows.slice(0, MOST_ROWS);
    const said = words.global.indices;
    const { samples, worlds, unsteady, screened, rows } = found;
    return framed(results, words, {
      title: indicesTitle(results, found, words),
      subtitle: [
        said.subtitle({ samples, worlds, of: rows.length, screened }),
        ...indicesNotes(results, found, words),
        words.global.unsteady({ unsteady, worlds }),
        words.global.ranges,
      ]
        .filter((note) => note !== '')
        .join(' '),
      summary: indicesSummary(results, found, words),
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
                {
                  value: row.first.estimate,
                  interval: row.first.interval,
                  colour: SERVICE,
                  text: `${percentSaid(row.first.estimate, words)} ${said.alone}`,
                },
                {
                  value: row.total.estimate,
                  interval: row.total.interval,
                  colour: MUTED,
                  text: `${percentSaid(row.total.estimate, words)} ${said.total}`,
                },
              ],
              diamond: null,
              notes: [],
            })),
            { axis: said.axis, suffix: words.suffixes['%'], factor: 100 },
          ),
        },
      ],
    });
  },
});
