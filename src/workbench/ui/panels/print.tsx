/** On paper: one chart a page, each with its title, sentence, figures and how it was made; else the stages. */

import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { drawableCharts } from '../../charts.ts';
import type { Workbench } from '../../state.ts';
import { momentSvg } from '../picture.ts';
import { ChartView } from './chart-view.tsx';
import { pairShown } from './figures.tsx';
import { markText } from './mark.tsx';
import { sayIn } from './say.ts';

/** Puts on paper what may be seen, then opens the browser's print dialogue. */
export async function print(workbench: Workbench): Promise<void> {
  if (!(await drawCharts(workbench))) drawMoment(workbench);
  window.print();
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

/** Draws the charts. Resolves when all of them are there; false where none may be seen. */
async function drawCharts(workbench: Workbench): Promise<boolean> {
  const results = pairShown(workbench);
  const all = results === null ? [] : drawableCharts(results);
  if (results === null || all.length === 0) return false;
  const words = workbench.words.value;
  const foot = sayIn(words)(`${markText(workbench)} · ${words.footer(results)}`);
  await new Promise<void>((resolve) => {
    let left = all.length;
    const onDrawn = (): void => {
      left -= 1;
      if (left === 0) resolve();
    };
    put(
      workbench,
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
          <p class="print-foot">{foot}</p>
        </section>
      )),
    );
  });
  return true;
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
