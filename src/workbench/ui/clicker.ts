/** A story's way for a presenter with two buttons: bet, play, reveal, counter-case, next story. */

import type { Frame } from './frame.ts';
import { openNeighbour } from './stories.ts';

/** The next step from wherever the story stands, also where keys have led in between. */
export function forwards({ workbench, playback }: Frame): void {
  const { panel, isRevealed, session, story, playing, t, span } = workbench;
  const hasPlayed = t.value > span.value[0];
  if (isRevealed.value) {
    panel.value = null;
    if (story.value !== null && !session.value.counterCase) workbench.toggleCounterCase();
    else openNeighbour(workbench, 1);
  } else if (panel.value === 'bet') {
    panel.value = null;
    if (!playing.value) playback.toggle();
  } else if (hasPlayed || playing.value) {
    playing.value = false;
    workbench.reveal();
  } else panel.value = 'bet';
}

/** The step before; what is revealed stays so. */
export function backwards({ workbench, playback }: Frame): void {
  const { panel, isRevealed, session, playing, t, span } = workbench;
  if (session.value.counterCase) workbench.toggleCounterCase();
  else if (isRevealed.value && panel.value !== 'bet') panel.value = 'bet';
  else if (playing.value || t.value > span.value[0]) {
    playback.seek(span.value[0]);
    panel.value = isRevealed.value ? null : 'bet';
  } else if (panel.value !== null) panel.value = null;
  else openNeighbour(workbench, -1);
}
