/** On paper: one chart a page, each with its title, sentence, figures and how it was made. */

import { render } from 'preact';
import { drawableCharts } from '../../charts.ts';
import type { Workbench } from '../../state.ts';
import { ChartView } from './chart-view.tsx';
import { pairShown } from './figures.tsx';
import { markText } from './mark.tsx';
import { sayIn } from './say.ts';

/** Draws the charts for print. Resolves when all of them are there; false where there is nothing to print. */
async function preparePrint(workbench: Workbench): Promise<boolean> {
  const results = pairShown(workbench);
  clearPrint();
  if (results === null) return false;
  const words = workbench.words.value;
  const say = sayIn(words);
  const all = drawableCharts(results);
  const paper = document.createElement('div');
  paper.className = 'print-charts';
  paper.dir = words.direction;
  paper.lang = words.language;
  document.body.append(paper);
  const worth = markText(workbench);
  await new Promise<void>((resolve) => {
    let left = all.length;
    const onDrawn = (): void => {
      left -= 1;
      if (left === 0) resolve();
    };
    if (left === 0) resolve();
    render(
      all.map((chart) => (
        <section class="print-page" key={chart.id}>
          <ChartView
            chart={chart}
            results={results}
            words={words}
            prefix={`print-${chart.id}`}
            onDrawn={onDrawn}
            table={false}
          />
          <p class="print-foot">{say(`${worth} · ${words.footer(results)}`)}</p>
        </section>
      )),
      paper,
    );
  });
  return all.length > 0;
}

function clearPrint(): void {
  for (const paper of document.querySelectorAll('.print-charts')) {
    render(null, paper);
    paper.remove();
  }
}

/** Draws every chart of what is shown, then opens the browser's print dialogue. */
export async function printCharts(workbench: Workbench): Promise<void> {
  if (!(await preparePrint(workbench))) {
    const { panels } = workbench.words.value;
    workbench.notice.value = { kind: 'info', text: panels.figures.covered };
    return;
  }
  window.addEventListener('afterprint', clearPrint, { once: true });
  window.print();
}
