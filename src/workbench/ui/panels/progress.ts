/**
 * How far the room is with a story: the time since it was opened, and the step of its notes. Both outlive the window
 * in which the notes are read.
 */

import { computed, effect, signal, untracked } from '@preact/signals';
import type { Words } from '../../../show/locales/index.ts';
import type { Workbench } from '../../state.ts';

type KeyName = keyof Words['workbench']['keys'];

/** When the document was opened, on the page's own clock, in milliseconds. */
export const openedAt = signal(0);
/** Index of the step that the facilitator is at. */
export const step = signal(0);

/** What brings a story to the step whose text names a key, whether by that key, a button or a clicker. */
const SIGNS: readonly (readonly [KeyName, (workbench: Workbench) => boolean])[] = [
  ['bet', ({ panel, isRevealed }) => panel.value === 'bet' && !isRevealed.value],
  ['toggle', ({ playing, isRevealed }) => playing.value && !isRevealed.value],
  ['reveal', ({ isRevealed }) => isRevealed.value],
  ['knobs', ({ panel }) => panel.value === 'knobs'],
  ['counterCase', ({ session }) => session.value.counterCase],
];

/**
 * Keeps time and step up with what happens in the page.
 *
 * @param capOf what is printed on a key, as notes name it
 * @returns what ends it
 */
export function followProgress(workbench: Workbench, capOf: (key: KeyName) => string): () => void {
  const restart = effect(() => {
    workbench.entered.value;
    openedAt.value = performance.now();
    step.value = 0;
  });
  const signs = SIGNS.map(([key, isGiven]) => {
    // Only what begins leads on: a drawer that is closed leads nobody back.
    const given = computed(() => isGiven(workbench));
    return effect(() => {
      if (!given.value) return;
      const found = untracked(() => stepNaming(workbench, capOf(key)));
      if (found !== null) step.value = found;
    });
  });
  return () => {
    for (const end of [restart, ...signs]) end();
  };
}

/** Index of the first step whose text names a key as it is printed; null where none does. */
function stepNaming({ story }: Workbench, cap: string): number | null {
  const named = new RegExp(`(?<![\\p{L}\\p{N}])${cap}(?![\\p{L}\\p{N}])`, 'u');
  const found = story.value?.notes.findIndex(({ text }) => named.test(text)) ?? -1;
  return found < 0 ? null : found;
}
