import { useEffect, useRef } from 'preact/hooks';
import type { Edited } from '../../editing/edit.ts';
import type { Workbench } from '../../state.ts';

/** Milliseconds without a turn after which the next one is another step back. */
const REST = 1000;

/** What is turned without a rest, or without letting go, is one step back. */
export function useGesture(workbench: Workbench, id: string) {
  const began = useRef(0);
  const latest = useRef(0);
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  const end = (): void => {
    latest.current = 0;
  };
  return {
    end,
    /** One change a picture, however fast the mouse is; who holds on to it may rest, until `end`. */
    soon(edit: () => Edited, holds: boolean): void {
      const now = performance.now();
      if (latest.current === 0 || (!holds && now - latest.current > REST)) began.current = now;
      latest.current = now;
      const gesture = `${id} ${began.current}`;
      cancelAnimationFrame(frame.current);
      frame.current = requestAnimationFrame(() => workbench.apply(edit(), {}, gesture));
    },
    now(edited: Edited): void {
      end();
      workbench.apply(edited);
    },
  };
}
