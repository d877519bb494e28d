/** Takes the chart on screen away as a picture. */

import type { Workbench } from '../../state.ts';
import { type PictureFormat, savePicture } from '../picture.ts';
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
  const save = (format: PictureFormat): void => {
    if (svg !== null) savePicture(workbench, svg, name, format);
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
