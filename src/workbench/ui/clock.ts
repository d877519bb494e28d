/** Lets simulated time pass with the room's. */

import { useSignalEffect } from '@preact/signals';
import { STEP_SECONDS } from '../playback/playback.ts';
import type { Frame } from './frame.ts';

/** After a longer pause, as while the page was hidden, time goes on from where it was. */
const LONGEST_FRAME = 0.1;

const still = matchMedia('(prefers-reduced-motion: reduce)');

/** Whether nothing may move: then playing goes from event to event. */
export const prefersStill = (): boolean => still.matches;

export function useClock({ workbench, playback }: Frame): void {
  useSignalEffect(() => {
    if (!workbench.playing.value) return;
    if (prefersStill()) {
      const timer = setInterval(playback.tickByStep, 1000 * STEP_SECONDS);
      return () => clearInterval(timer);
    }
    let before = performance.now();
    let request = requestAnimationFrame(function frame(now: number) {
      playback.tick(Math.min(LONGEST_FRAME, Math.max(0, (now - before) / 1000)));
      before = now;
      request = requestAnimationFrame(frame);
    });
    return () => cancelAnimationFrame(request);
  });
}
