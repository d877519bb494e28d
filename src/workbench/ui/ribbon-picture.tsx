/** The life of the complaint that is followed along the line of time: under A above it, under B below. */

import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { ribbonShapes } from '../stage/ribbon-shapes.ts';
import { paint } from '../stage/stage.ts';
import type { Workbench } from '../state.ts';
import { scaled } from './pane.tsx';
import { toldUntil } from './told-until.ts';

export function RibbonPicture({ workbench }: { readonly workbench: Workbench }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useSignal({ width: 0, height: 0 });
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      size.value = { width: element.clientWidth, height: element.clientHeight };
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [size]);
  useSignalEffect(() => {
    const { lives, followed, span, words } = workbench;
    const [a, b, life] = [lives.a.value, lives.b.value, followed.value];
    const { width, height } = size.value;
    const context = canvas.current && width > 0 ? scaled(canvas.current, { width, height }) : null;
    if (context === null || a === null || b === null || life === null) return;
    paint(
      context,
      {
        width,
        height,
        shapes: ribbonShapes([a, b], life, span.value, { width, height }, toldUntil(workbench)),
      },
      words.value,
    );
  });
  return <canvas class="ribbon-picture" ref={canvas} />;
}
