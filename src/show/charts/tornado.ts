/** Chart 7: how far each assumption moves the difference of two designs, and which could reverse it. */

import { reach } from '../../study/sensitivity.ts';
import { figureOf, own } from '../evidence.ts';
import { decimal } from '../format.ts';
import { metricTitle } from '../labels.ts';
import { foremost, type Reversal, reversalOf } from '../reversal.ts';
import {
  assumptionName,
  differenceFormat,
  inForce,
  noteOf,
  reversalTitle,
  saidAt,
  turnOf,
  valueAt,
} from '../reversal-words.ts';
import { defineChart } from './chart.ts';
import { framed } from './frame.ts';
import { MOST_ROWS, tornadoHeight, tornadoLayers, WIDTH } from './tornado-drawing.ts';

/** Assumptions that the summary names. */
const NAMED = 3;
const NOTHING: Reversal = {
  a: '',
  b: '',
  metric: '',
  base: { difference: null, interval: null, verdict: 'no clear difference' },
  clear: false,
  moved: [],
  notMoved: { waiting: 0, noRange: 0, otherForm: 0 },
};

export const tornado = defineChart({
  id: 'tornado',
  number: 7,
  needs: [],
  applies: (results) => reversalOf(results) !== null,

  assumptions: ['candour', 'deference', 'hours.executive', 'hours.ceo', 'preAgreed', 'contest'],
  standing: 'emergent',

  title(results, words) {
    return reversalTitle(results, reversalOf(results) ?? NOTHING, words);
  },

  summary(results, words) {
    const reversal = reversalOf(results) ?? NOTHING;
    const format = differenceFormat(results, reversal, words);
    return words.sensitivity.summary({
      title: reversalTitle(results, reversal, words),
      base: format.single(reversal.base.difference),
      notMoved: words.sensitivity.notMoved(reversal.notMoved),
      foremost: foremost(reversal, NAMED).map((one) => {
        const [low, high] = [one.low, one.high].map((end) => saidAt(results, reversal, one, end, words));
        return {
          name: assumptionName(one, words),
          low: low!.value,
          lowDifference: low!.difference,
          high: high!.value,
          highDifference: high!.difference,
        };
      }),
    });
  },

  table(results, words) {
    const { assumption, against, inForce: now, value, difference, verdict, turn } = words.sensitivity.columns;
    const bounds = [words.low95, words.high95];
    const columns = [assumption, words.design, against, now, value, difference, ...bounds, verdict, turn];
    const { a, b, moved } = reversalOf(results) ?? NOTHING;
    const rows = moved.flatMap((one) =>
      [one.low, one.high].map((end) => [
        assumptionName(one, words),
        b,
        a,
        inForce(one, words),
        valueAt(end, one, words),
        end.point.difference,
        ...(end.point.interval ?? [null, null]),
        end.point.verdict ? words.verdicts[end.point.verdict] : words.sensitivity.effects.invalid,
        turnOf(end, one, words),
      ]),
    );
    return { columns, rows };
  },

  spec(results, words) {
    const reversal = reversalOf(results) ?? NOTHING;
    const drawn = foremost(reversal, MOST_ROWS);
    const { a, b, metric, base } = reversal;
    const rest = reversal.moved.filter((one) => !drawn.includes(one));
    const format = differenceFormat(results, reversal, words);
    const { sensitivity, designs, indifference } = results;
    const baseline = own(designs, sensitivity?.a ?? '');
    const direction = own(results.metrics, metric)?.direction ?? 'neither';
    const replications = sensitivity?.replications ?? results.replications;
    // What is cited below the picture is how its own figures were made.
    return framed({ ...results, replications }, words, {
      title: this.title(results, words),
      subtitle: words.tornado.subtitle({
        replications,
        rest: rest.length,
        most: rest.every(({ effect }) => effect === 'holds')
          ? format.size(Math.max(0, ...rest.map(({ row }) => reach(row, base.difference))))
          : null,
        limits: decimal(100 * indifference, indifference < 0.01 ? 1 : 0),
        notMoved: words.sensitivity.notMoved(reversal.notMoved),
      }),
      summary: this.summary(results, words),
      width: WIDTH,
      views: [
        {
          width: WIDTH,
          height: tornadoHeight(drawn.length),
          layer: tornadoLayers(drawn, {
            base,
            zone: indifference * Math.abs((baseline && figureOf(baseline, metric).mean) ?? 0),
            baseLabel: words.tornado.asAssumed({
              difference: format.single(base.difference),
              interval: base.interval && format.interval(base.interval),
            }),
            axisLabel: words.tornado.axis({ metric: metricTitle(results, metric, words), a, b }),
            betterLabel: words.tornado.better[direction],
            name: (one) => assumptionName(one, words),
            inForce: (one) =>
              words.sensitivity.asAssumed({
                value: inForce(one, words),
                design: one.row.onlyIn && (own(designs, one.row.onlyIn)?.title ?? one.row.onlyIn),
              }),
            value: (end, one) => valueAt(end, one, words),
            note: (end, one) => noteOf(end, one, words),
          }),
        },
      ],
    });
  },
});
