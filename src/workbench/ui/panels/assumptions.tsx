/** What stands behind a figure: its definition, how it comes about, and the assumptions in force. */

import { metrics } from '../../../model/metrics/index.ts';
import { type AssumptionRow, assumptionsOf, inOrder } from '../../../show/assumptions.ts';
import { behindMetric, changesBehind, covers } from '../../../show/behind.ts';
import { charts } from '../../../show/charts/index.ts';
import { assumptionsIn, translator } from '../../../show/in-language.ts';
import { metricDefinition, metricLabel } from '../../../show/labels.ts';
import { assumptionText } from '../../../show/workbench/assumption-text.ts';
import type { Workbench } from '../../state.ts';
import { Drawer } from './drawer.tsx';
import { sayIn } from './say.ts';

/** Definition, standing and assumptions hold before any figure is known, so they need no reveal. */
export function AssumptionsPanel({ workbench }: { readonly workbench: Workbench }) {
  const words = workbench.words.value;
  const say = sayIn(words);
  const said = words.panels.assumptions;
  const metric = workbench.inspected.value;
  const info = metric === null ? undefined : infoOf(workbench, metric);
  const drawn = charts.filter(({ needs }) => metric !== null && needs.some((need) => covers(need, metric)));
  const all = assumptionRows(workbench);
  const results = workbench.shown.value?.results;
  if (metric === null || info === undefined || results === undefined) {
    return (
      <Drawer workbench={workbench} title={words.report.assumptions.heading} wide>
        <AssumptionTable rows={all} workbench={workbench} />
      </Drawer>
    );
  }
  const { standing, assumptions } = behindMetric(metric, results);
  const weighing = inOrder(all, assumptions);
  const rest = all.filter((row) => !weighing.includes(row));
  const changes = changesBehind(results, words);
  return (
    <Drawer workbench={workbench} title={metricLabel(metric, words, results)} wide>
      <p>
        {say(metricDefinition(metric, words, results))}{' '}
        {say(words.report.definitions.directions[info.direction])}
      </p>
      {drawn.length > 0 && (
        <p>
          <span class={`standing-mark ${standing}`}>{say(words.report.chart.standing[standing])}</span>{' '}
          {say(words.report.chart.standingMeans[standing])}
        </p>
      )}
      {weighing.length > 0 && (
        <>
          <h3>{say(said.weighing)}</h3>
          {changes.map((change) => (
            <p key={change}>
              <bdi>{say(change)}</bdi>
            </p>
          ))}
          <AssumptionTable rows={weighing} workbench={workbench} />
        </>
      )}
      <details open={weighing.length === 0}>
        <summary>{say(weighing.length > 0 ? said.others : words.report.assumptions.all)}</summary>
        <AssumptionTable rows={rest} workbench={workbench} />
      </details>
    </Drawer>
  );
}

/** What the model says of a metric, whether anything has been simulated or not. */
export function infoOf({ pair }: Workbench, metric: string) {
  const model = pair.value.designs[0]?.model;
  if (model === undefined) return undefined;
  return metrics.flatMap((one) => one.infos(model)).find(({ id }) => id === metric);
}

function assumptionRows({ study, words }: Workbench): AssumptionRow[] {
  const translate = translator(study.value.translations, words.value);
  const assumptions = assumptionsIn(study.value.assumptions, translate);
  return assumptionsOf({ assumptions }, words.value).map((row, i) => {
    const { value, unit, week, designs } = assumptions[i] as (typeof assumptions)[number];
    // Hours that a week moves, and values of single designs, are told as scenario files write them.
    if (week !== null || designs.length > 0) return row;
    const text = assumptionText(value, unit, words.value);
    return text === value ? row : { ...row, value: text, unit: '' };
  });
}

interface TableProps {
  readonly workbench: Workbench;
  readonly rows: readonly AssumptionRow[];
}

function AssumptionTable({ workbench, rows }: TableProps) {
  const words = workbench.words.value;
  const say = sayIn(words);
  const said = words.report.assumptions;
  return (
    <table class="assumptions">
      <thead>
        <tr>
          {[said.meaning, said.value, said.status, said.source].map((column) => (
            <th scope="col" key={column}>
              {say(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, meaning, value, unit, status, mark, source }) => (
          <tr key={id}>
            <th scope="row">
              <bdi>{say(meaning)}</bdi>
            </th>
            <td>
              <bdi>{say([value, unit].filter((part) => part !== '').join(' '))}</bdi>
            </td>
            <td>
              <span class={`standing-mark ${status}`}>{say(mark)}</span>
            </td>
            <td>
              <bdi>{say(source)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
