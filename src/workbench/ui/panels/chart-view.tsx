/** One chart: what it says, the picture, the figures behind it. */

import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Chart } from '../../../show/charts/chart.ts';
import type { Words } from '../../../show/locales/index.ts';
import { withOwnIds } from '../../../show/own-ids.ts';
import { chartTable } from '../../../show/report/charts.ts';
import { write } from '../../../show/report/html.ts';
import type { Results } from '../../../study/results.ts';
import { drawChart } from '../../charts.ts';
import { sayIn } from './say.ts';

interface ChartViewProps {
  readonly chart: Chart;
  readonly results: Results;
  readonly words: Words;
  /** Told when the picture is there, or can never be. */
  readonly onDrawn?: (svg: string | null) => void;
  /** Begins the ids in the picture. */
  readonly prefix: string;
  readonly table?: boolean;
}

export function ChartView({ chart, results, words, onDrawn, prefix, table = true }: ChartViewProps) {
  const say = sayIn(words);
  const svg = useSignal<string | null>(null);
  const failed = useSignal(false);
  useEffect(() => {
    const wanted = new AbortController();
    failed.value = false;
    drawChart(chart, results, words, wanted.signal).then(
      (drawn) => {
        if (wanted.signal.aborted) return;
        svg.value = withOwnIds(drawn, prefix);
        onDrawn?.(drawn);
      },
      () => {
        if (wanted.signal.aborted) return;
        svg.value = null;
        failed.value = true;
        onDrawn?.(null);
      },
    );
    return () => wanted.abort();
  }, [chart, results, words, prefix]);
  const summary = say(chart.summary(results, words));
  const figures = useMemo(() => write(chartTable(chart.table(results, words)), say), [chart, results, words]);
  return (
    <article class="chart">
      <h3 class="unseen">{say(chart.title(results, words))}</h3>
      {failed.value && <p role="alert">{say(words.panels.charts.failed)}</p>}
      {svg.value === null ? (
        <p class="drawing" aria-live="polite">
          {failed.value ? '' : say(words.panels.charts.drawing)}
        </p>
      ) : (
        <div
          class="picture"
          dir="ltr"
          role="img"
          aria-label={summary}
          // Written by Vega, which escapes every text in it.
          dangerouslySetInnerHTML={{ __html: svg.value }}
        />
      )}
      <p>{summary}</p>
      {table && (
        <details>
          <summary>{say(words.report.chart.table)}</summary>
          {/* Made by `html`, which escapes what it is given. */}
          <div class="figures-table" dangerouslySetInnerHTML={{ __html: figures }} />
        </details>
      )}
    </article>
  );
}
