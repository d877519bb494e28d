/** On paper: one chart a page, each with its title, sentence, figures and how it was made; else the stages. */

import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { withOwnIds } from '../../../show/own-ids.ts';
import type { Results } from '../../../study/results.ts';
import { drawableCharts, drawChart } from '../../charts.ts';
import type { Workbench } from '../../state.ts';
import { momentSvg } from '../picture.ts';
import { pairShown } from './figures.tsx';
import { markOf, markText } from './mark.tsx';
import { sayIn } from './say.ts';

/** Whether the charts are being drawn for paper: asked again meanwhile, they are printed once. */
let isPrinting = false;

/** Puts on paper what may be seen, then opens the browser's print dialogue. */
export async function print(workbench: Workbench): Promise<void> {
  if (isPrinting) return;
  isPrinting = true;
  try {
    if (!(await drawCharts(workbench))) drawMoment(workbench);
    window.print();
  } catch {
    workbench.notice.value = { kind: 'error', text: workbench.words.value.panels.charts.failed };
  } finally {
    isPrinting = false;
  }
}

/** Keeps the browser from printing before the charts are drawn, and never lets it print an empty page. */
export function usePrint(workbench: Workbench): void {
  useLayoutEffect(() => {
    const key = (event: KeyboardEvent): void => {
      if (event.code !== 'KeyP' || event.altKey || event.shiftKey || !(event.ctrlKey || event.metaKey))
        return;
      event.preventDefault();
      if (!event.repeat) void print(workbench);
    };
    // From the browser's menu there is no time to draw charts.
    const begin = (): void => {
      if (document.querySelector('.print-page') === null) drawMoment(workbench);
    };
    document.addEventListener('keydown', key);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', clear);
    return () => {
      document.removeEventListener('keydown', key);
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', clear);
    };
  }, [workbench]);
}

/** Puts the charts on paper; false where none may be seen, or they are not the last word. */
async function drawCharts(workbench: Workbench): Promise<boolean> {
  const results = finalPair(workbench);
  const all = results === null ? [] : drawableCharts(results);
  if (results === null || all.length === 0) return false;
  const words = workbench.words.value;
  const drawn = await Promise.all(all.map((chart) => drawChart(chart, results, words)));
  // Somebody may have hidden or changed the figures meanwhile.
  if (finalPair(workbench)?.scenario.hash !== results.scenario.hash) return false;
  const say = sayIn(words);
  const foot = say(`${markText(workbench)} · ${words.footer(results)}`);
  put(
    workbench,
    all.map((chart, i) => (
      <section class="print-page" key={chart.id}>
        <article class="chart">
          {/* Written by Vega, which escapes every text in it. */}
          <div
            class="picture"
            dir="ltr"
            dangerouslySetInnerHTML={{ __html: withOwnIds(drawn[i] ?? '', `print-${chart.id}`) }}
          />
          <p>{say(chart.summary(results, words))}</p>
        </article>
        <p class="print-foot">{foot}</p>
      </section>
    )),
  );
  return true;
}

function finalPair(workbench: Workbench): Results | null {
  return markOf(workbench) === 'final' ? pairShown(workbench) : null;
}

/** The stages at this moment. */
function drawMoment(workbench: Workbench): void {
  put(
    workbench,
    <section class="print-page">
      {/* Made by `html`, which escapes what it is given. */}
      <div class="picture" dir="ltr" dangerouslySetInnerHTML={{ __html: momentSvg(workbench) }} />
    </section>,
  );
}

function put({ words }: Workbench, pages: ComponentChildren): void {
  clear();
  const paper = document.createElement('div');
  paper.className = 'print-charts';
  paper.dir = words.value.direction;
  paper.lang = words.value.language;
  document.body.append(paper);
  render(pages, paper);
}

function clear(): void {
  for (const paper of document.querySelectorAll('.print-charts')) {
    render(null, paper);
    paper.remove();
  }
}
