/** Chart 14: how the company fills up before the counting begins (Welch's picture), and where MSER-5 would begin. */

import { welch } from '../../kernel/stats/welch.ts';
import type { DesignWarmUp, Figure, Results } from '../../study/results.ts';
import { designsOf } from '../evidence.ts';
import type { Words } from '../locales/index.ts';
import { inState, named, warmUpLength, warmUpRemark } from '../warm-up.ts';
import { defineChart } from './chart.ts';
import { framed } from './frame.ts';
import { type StartPanel, startPanels, WIDTH } from './warm-up-panels.ts';

/** Weeks on either side of the moving average. */
const SIDE = 2;

export const warmUp = defineChart({
  id: 'warm-up',
  number: 14,
  needs: ['backlog.mean', 'resolutionTime.mean'],
  applies: ({ types, designs }) =>
    types.some(({ kind }) => kind === 'complaint') &&
    Object.values(designs).every(({ warmUp: one }) => (one?.series.backlog.length ?? 0) > 1),
  assumptions: ['horizon.warmUp'],
  standing: 'emergent',

  title(results, words) {
    const { title } = words.warmUp;
    const runShort = inState(results, 'run too short');
    if (runShort.length > 0) return title.runShort(named(runShort));
    const short = inState(results, 'too short');
    if (short.length > 0) return title.short(named(short));
    const overloaded = inState(results, 'overloaded');
    if (overloaded.length > 0) return title.overloaded(named(overloaded));
    const isOpen = (['not judged', 'cannot tell'] as const).some(
      (state) => inState(results, state).length > 0,
    );
    return isOpen ? title.nothing : title.enough;
  },

  summary(results, words) {
    return words.warmUp.summary({
      warmUp: warmUpLength(results, words),
      rows: designsOf(results).map(({ title, result }) => ({
        design: title,
        remark: warmUpRemark(result.warmUp as DesignWarmUp, words),
      })),
    });
  },

  table(results, words) {
    const { columns } = words.warmUp;
    const { low95, high95 } = words;
    const three = ({ mean, interval }: Figure) => [mean, interval?.[0] ?? null, interval?.[1] ?? null];
    return {
      columns: [
        ...[words.design, columns.week],
        ...[columns.open, low95, high95, columns.openAverage],
        ...[columns.hours, low95, high95, columns.hoursAverage],
      ],
      rows: panelsOf(results, words).flatMap(({ design, backlog, hours }) =>
        backlog.figures.map((figure, i) => [
          ...[design.title, i + 1],
          ...[...three(figure), backlog.average[i] ?? null],
          ...[...three(hours.figures[i] as Figure), hours.average[i] ?? null],
        ]),
      ),
    };
  },

  spec(results, words) {
    return framed(results, words, {
      title: this.title(results, words),
      subtitle: words.warmUp.subtitle({ runs: results.replications < 2 ? 'one' : 'several' }),
      summary: this.summary(results, words),
      width: WIDTH,
      views: [startPanels(words, panelsOf(results, words))],
    });
  },
});

function panelsOf(results: Results, words: Words): StartPanel[] {
  return designsOf(results).map((design) => {
    const one = design.result.warmUp as DesignWarmUp;
    return {
      design,
      remark: warmUpRemark(one, words),
      backlog: { figures: one.series.backlog, average: averageOf(one.series.backlog) },
      hours: { figures: one.series.hours, average: averageOf(one.series.hours) },
      begins: results.horizon.warmUpDays / 7,
      wouldBegin: one.foundWeeks,
    };
  });
}

/** Moving average; nothing where some week has no figure. */
function averageOf(figures: readonly Figure[]): number[] {
  const means = figures.flatMap(({ mean }) => mean ?? []);
  return means.length < figures.length ? [] : welch(means, Math.min(SIDE, Math.floor(means.length / 4)));
}
