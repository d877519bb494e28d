/** Chart 2: where conflicts of interest arise, surface and stay buried, by the unit at fault. */

import type { Results } from '../../study/results.ts';
import { type Design, designsOf, findingOf } from '../evidence.ts';
import type { Words } from '../locales/index.ts';
import { fit, shorten } from '../text.ts';
import { defineChart } from './chart.ts';
import {
  BAR_WIDTH,
  GAP,
  HEAD,
  NAME_WIDTH,
  NUMBER_WIDTH,
  names,
  scaleAbove,
  stageBars,
  stageHead,
  unitRules,
} from './conflict-drawing.ts';
import {
  ARISES,
  BURIED,
  partsOf,
  rateOf,
  reach,
  STAGES,
  type Stage,
  SURFACES,
  stageTotal,
  unitsOf,
  writeRate,
} from './conflict-stages.ts';
import { framed, type View } from './frame.ts';

const WIDTH = NAME_WIDTH + 3 * (BAR_WIDTH + NUMBER_WIDTH) + 2 * GAP;
const UNIT_HEAD = 30;
const PITCH = 21;
/** With more designs than this the rows stand closer. */
const MANY = 8;
const CLOSE_PITCH = 17;
const UNIT_GAP = 10;
/** Ends of scales, times a power of ten. */
const ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

export const conflict = defineChart({
  id: 'conflict',
  number: 2,
  needs: [...new Set(STAGES.flatMap((stage) => [...stage.parts.map((part) => part.metric), stage.total]))],

  assumptions: ['candour', 'voice', 'suppress', 'deference', 'persist'],
  standing: 'assumed',

  title(results, words) {
    const finding = findingOf(results, 'buried.total');
    if (finding === undefined) return words.conflict.nothing;
    const buried = (design: Design): string => writeRate(stageTotal(design, BURIED).mean);
    const first = finding.first.title;
    if (finding.kind === 'best') {
      const { best } = finding;
      return words.conflict.best({
        best: best.title,
        bestBuried: buried(best),
        first,
        firstBuried: buried(finding.first),
      });
    }
    return words.conflict[finding.kind]({ first, firstBuried: buried(finding.first) });
  },

  summary(results, words) {
    return words.conflict.summary(
      designsOf(results).map((design) => ({
        design: design.title,
        arises: writeRate(stageTotal(design, ARISES).mean),
        surfaces: writeRate(stageTotal(design, SURFACES).mean),
        buried: writeRate(stageTotal(design, BURIED).mean),
      })),
    );
  },

  table(results, words) {
    const columns = STAGES.flatMap((stage) => {
      const name = words.conflict.columns[stage.id];
      const parts = partsOf(stage).map(({ metric }) => `${name}: ${words.conflict.keys[metric]}`);
      return [...parts, name, words.low95, words.high95];
    });
    const rows = blocksOf(results, words).flatMap(({ unit, title }) =>
      designsOf(results).map((design) => {
        const figures = STAGES.flatMap((stage) => {
          const { mean, interval } = stageTotal(design, stage, unit);
          const parts = partsOf(stage).map(({ metric }) => rateOf(design, metric, unit).mean);
          return [...parts, mean, ...(interval ?? [null, null])];
        });
        return [title, design.title, ...figures];
      }),
    );
    return { columns: [words.unitAtFault, words.design, ...columns], rows };
  },

  spec(results, words) {
    const designs = designsOf(results);
    const blocks = blocksOf(results, words);
    const pitch = designs.length > MANY ? CLOSE_PITCH : PITCH;
    const block = UNIT_HEAD + designs.length * pitch + UNIT_GAP;
    const height = HEAD + blocks.length * block;
    const rows = blocks.flatMap(({ unit }, u) =>
      designs.map((design, d) => {
        return { unit, design, y: HEAD + u * block + UNIT_HEAD + d * pitch + pitch / 2 };
      }),
    );
    const heads = blocks.map(({ title }, u) => {
      const top = HEAD + u * block;
      return { title: fit(title, NAME_WIDTH + BAR_WIDTH + NUMBER_WIDTH, 14)[0]!, top, y: top + 16 };
    });
    const most = (stages: readonly Stage[]): number =>
      roundUp(Math.max(...stages.flatMap((s) => rows.map((r) => reach(r.design, s, r.unit)))));
    // Surfacing and burial are compared with each other, so they share a scale; arising is far more frequent.
    const domains = [most([ARISES]), most([SURFACES, BURIED]), most([SURFACES, BURIED])];
    const views = STAGES.map((stage, s): View => {
      const left = s === 0 ? NAME_WIDTH : 0;
      const width = left + BAR_WIDTH + NUMBER_WIDTH;
      return {
        width,
        height,
        layer: [
          ...unitRules(heads, width, s === 0),
          ...(s === 0 ? names(rows, designs) : []),
          ...stageHead(stage, words, left, s),
          ...scaleAbove(left, domains[s]!),
          ...stageBars(stage, rows, domains[s]!, left),
        ],
      };
    });
    return framed(results, words, {
      title: this.title(results, words),
      subtitle: words.conflict.subtitle,
      summary: this.summary(results, words),
      width: WIDTH,
      views: [{ hconcat: views, spacing: GAP, bounds: 'flush' }],
    });
  },
});

interface Block {
  /** Id of the unit at fault; undefined: complaints about all of them. */
  readonly unit: string | undefined;
  readonly title: string;
}

/** All complaints first, then those about each unit where there are several. */
function blocksOf(results: Results, words: Words): Block[] {
  const units = unitsOf(results).map(({ id, title, service }) => {
    return { unit: id, title: words.conflict.unit(shorten(title, 60), service) };
  });
  return [{ unit: undefined, title: words.conflict.allUnits }, ...units];
}

/** The end of a scale: a round number from `most` up. */
function roundUp(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(most, 1)));
  return power * (ROUND.find((step) => step * power >= most) ?? 10);
}
