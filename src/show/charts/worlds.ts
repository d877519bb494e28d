/** In how many plausible worlds the answer holds: every world by its difference, and where the answer fails. */

import { own } from '../evidence.ts';
import { percentOf } from '../format.ts';
import { metricTitle } from '../labels.ts';
import { toldPairs, worldsTitle } from '../worlds-told.ts';
import { defineChart } from './chart.ts';
import { framed } from './frame.ts';
import { WIDTH, worldsHeight, worldsLayers } from './worlds-drawing.ts';

export const worlds = defineChart({
  id: 'worlds',
  number: 15,
  needs: [],
  applies: (results) => (results.robustness?.pairs ?? []).some(({ sorted }) => sorted.length > 0),

  assumptions: ['candour', 'deference', 'hours.executive', 'hours.ceo', 'preAgreed', 'contest'],
  standing: 'emergent',

  title: (results, words) => worldsTitle(toldPairs(results, words), words),

  summary(results, words) {
    return toldPairs(results, words)
      .flatMap(({ title, where, behind }) => [`${title}.`, where, ...behind.slice(0, 2)])
      .filter((text) => text !== '')
      .join(' ');
  },

  table(results, words) {
    const said = words.worlds;
    const direction = own(results.metrics, results.robustness?.metric ?? '')?.direction ?? 'neither';
    const sides =
      direction === 'neither'
        ? { better: said.sides.above, worse: said.sides.below, same: said.sides.same }
        : said.sides;
    const { world, difference, side, clear, region } = said.columns;
    return {
      columns: [
        words.design,
        words.sensitivity.columns.against,
        world,
        difference,
        words.low95,
        words.high95,
        side,
        clear,
        region,
      ],
      rows: toldPairs(results, words).flatMap(({ a, b, pair }) =>
        pair.sorted.map((one) => [
          ...[b, a, one.world, one.difference],
          ...(one.interval ?? [null, null]),
          ...[sides[one.side], one.clear ? said.yes : said.no, one.region],
        ]),
      ),
    };
  },

  spec(results, words) {
    const pairs = toldPairs(results, words);
    const metric = results.robustness?.metric ?? '';
    const direction = own(results.metrics, metric)?.direction ?? 'neither';
    const replications = results.robustness?.replications ?? results.replications;
    const several = pairs.length > 1;
    // What is cited below the picture is how its own figures were made.
    return framed({ ...results, replications }, words, {
      title: this.title(results, words),
      subtitle: words.worlds.chart.subtitle({
        limits: percentOf(results.indifference),
        replications,
        beside: pairs.some(({ where }) => where !== ''),
      }),
      summary: this.summary(results, words),
      width: WIDTH,
      views: pairs
        .filter(({ pair }) => pair.sorted.length > 0)
        .map(({ pair, a, b, title, where }) => ({
          width: WIDTH,
          height: worldsHeight(several),
          layer: worldsLayers(
            pair,
            {
              heading: several ? title : null,
              axis: words.tornado.axis({ metric: metricTitle(results, metric, words), a, b }),
              better: words.tornado.better[direction],
              share: words.worlds.chart.share,
              where,
            },
            words,
          ),
        })),
    });
  },
});
