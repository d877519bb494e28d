/** The charts of what is shown, one at a time; after the reveal only. */

import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { drawableCharts } from '../../charts.ts';
import type { Workbench } from '../../state.ts';
import { ChartView } from './chart-view.tsx';
import { Drawer } from './drawer.tsx';
import { pairShown } from './figures.tsx';
import { markOf } from './mark.tsx';
import { print } from './print.tsx';
import { SaveChart } from './save-chart.tsx';
import { sayIn } from './say.ts';

export function ChartsPanel({ workbench }: { readonly workbench: Workbench }) {
  const words = workbench.words.value;
  const say = sayIn(words);
  const said = words.panels.charts;
  const at = useSignal(0);
  const svg = useSignal<string | null>(null);
  const { figures, pair, isRevealed } = workbench;
  // The same figures are drawn once.
  const known = useMemo(() => pairShown(workbench), [figures.value, pair.value]);
  // A picture outlives its mark: only the last word is drawn.
  const results = markOf(workbench) === 'final' ? known : null;
  if (results === null) {
    return (
      <Drawer workbench={workbench} title={said.heading} wide>
        <p>{say(isRevealed.value ? said.withLastRun : words.panels.figures.covered)}</p>
      </Drawer>
    );
  }
  const all = drawableCharts(results);
  const index = Math.min(at.value, all.length - 1);
  const chart = all[index];
  const turn = (by: number): void => {
    at.value = (index + by + all.length) % all.length;
  };
  return (
    <Drawer workbench={workbench} title={said.heading} wide>
      <div class="chart-bar">
        <button type="button" onClick={() => turn(-1)}>
          {say(said.previous)}
        </button>
        <span>{say(said.of({ number: index + 1, of: all.length }))}</span>
        <button type="button" onClick={() => turn(1)}>
          {say(said.next)}
        </button>
        {chart !== undefined && <SaveChart svg={svg.value} name={chart.id} workbench={workbench} />}
        <button type="button" onClick={() => void print(workbench)}>
          {say(words.panels.file.print)}
        </button>
      </div>
      {chart === undefined ? (
        <p>{say(said.none)}</p>
      ) : (
        <ChartView
          key={chart.id}
          chart={chart}
          results={results}
          words={words}
          prefix={`panel-${chart.id}`}
          onDrawn={(drawn) => {
            svg.value = drawn;
          }}
        />
      )}
    </Drawer>
  );
}
