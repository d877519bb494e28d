/** Takes the chart on screen away as a picture. */

import { download } from '../../files.ts';
import { pngOf } from '../../png.ts';
import type { Workbench } from '../../state.ts';
import { sayIn } from './say.ts';

interface SaveChartProps {
  /** Null while it is being drawn. */
  readonly svg: string | null;
  readonly name: string;
  readonly workbench: Workbench;
}

export function SaveChart({ svg, name, workbench }: SaveChartProps) {
  const words = workbench.words.value;
  const say = sayIn(words);
  const save = (kind: 'svg' | 'png'): void => {
    if (svg === null) return;
    if (kind === 'svg') download(`${name}.svg`, svg, 'image/svg+xml');
    else
      void pngOf(svg, document.getElementById('fonts')?.textContent ?? '').then(
        (png) => download(`${name}.png`, png, 'image/png'),
        () => {
          workbench.notice.value = { kind: 'error', text: words.panels.charts.failed };
        },
      );
  };
  return (
    <>
      <button type="button" disabled={svg === null} onClick={() => save('svg')}>
        {say(words.panels.charts.save('SVG'))}
      </button>
      <button type="button" disabled={svg === null} onClick={() => save('png')}>
        {say(words.panels.charts.save('PNG'))}
      </button>
    </>
  );
}
