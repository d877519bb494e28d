/** A picture of the moment that the room looks at, to keep. */

import { translator } from '../../show/in-language.ts';
import { momentText } from '../../show/moment.ts';
import { verdictSentences } from '../../show/sentences.ts';
import { download } from '../files.ts';
import { pngOf } from '../png.ts';
import { type Snapshot, snapshotSvg } from '../snapshot.ts';
import type { Workbench } from '../state.ts';
import { PANES } from '../state.ts';
import { pairShown } from './panels/figures.tsx';
import { markOf } from './panels/mark.tsx';
import { toldUntil } from './told-until.ts';

export type PictureFormat = 'png' | 'svg';

/** Saves it under the name of the scenario and the minute. */
export function saveMoment(workbench: Workbench, format: PictureFormat): void {
  savePicture(
    workbench,
    momentSvg(workbench),
    `${workbench.study.value.id}-${Math.round(workbench.t.value)}`,
    format,
  );
}

/** Saves a picture, or says in a notice that it cannot be drawn. */
export function savePicture(workbench: Workbench, svg: string, name: string, format: PictureFormat): void {
  if (format === 'svg') {
    download(`${name}.svg`, svg, 'image/svg+xml');
    return;
  }
  pngOf(svg).then(
    (png) => download(`${name}.png`, png, 'image/png'),
    () => {
      workbench.notice.value = { kind: 'error', text: workbench.words.value.panels.charts.failed };
    },
  );
}

/** What the room looks at, as an SVG file. */
export function momentSvg(workbench: Workbench): string {
  return snapshotSvg(snapshotOf(workbench));
}

/** Figures come with it only where they are the last word and nobody is betting any more. */
function snapshotOf(workbench: Workbench): Snapshot {
  const { words, study, panes, lives, t, followed, span, horizon, run } = workbench;
  const results = markOf(workbench) === 'final' ? pairShown(workbench) : null;
  const life = followed.value;
  return {
    words: words.value,
    title: translator(study.value.translations, words.value)(study.value.title),
    time: momentText(t.value, horizon.value.from, words.value),
    panes: PANES.map((pane) => {
      const { title, chart, becomes, onPaper } = panes[pane].value;
      const staged = { chart, lives: lives[pane].value, words: words.value };
      return { title, onPaper, staged: becomes === undefined ? staged : { ...staged, becomes } };
    }),
    t: t.value,
    until: toldUntil(workbench),
    followed: life === null ? null : { life, span: span.value },
    figures: results === null ? [] : verdictSentences(results, words.value),
    seed: study.value.seed,
    run: run.value + 1,
    replications: results?.replications ?? null,
  };
}
