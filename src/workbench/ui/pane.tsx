/** One design's stage: the picture on a canvas, and over it a button for every box. */

import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { copyDesign } from '../editing/edit.ts';
import { layOutStage, paint, type StageLayout, sceneOf } from '../stage/stage.ts';
import type { Pane } from '../state.ts';
import { Boxes } from './boxes.tsx';
import { type Frame, PANE_NAMES } from './frame.ts';
import { sayIn } from './panels/say.ts';

const NO_SIZE = { width: 0, height: 0 };

export function StagePane({ frame, pane }: { readonly frame: Frame; readonly pane: Pane }) {
  const { workbench } = frame;
  const { words, panes, lives, session, isOld } = workbench;
  const host = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = useSignal(NO_SIZE);
  /** Index of the box that a dragged one would move under. */
  const target = useSignal(-1);
  const layout = useComputed(() => {
    const { width, height } = size.value;
    const { chart, becomes, onPaper } = panes[pane].value;
    const parts = { head: becomes !== undefined, onPaper };
    return width > 0 && height > 0 ? layOutStage(chart, { width, height, ...parts }) : null;
  });
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element;
      size.value = { width, height };
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [size]);
  usePicture(frame, pane, canvas, layout, target);

  const say = sayIn(words.value);
  const said = words.value.workbench;
  const title = panes[pane].value.title;
  const found = lives[pane].value;
  const isAlone = pane === 'b' && session.value.a === session.value.b && !workbench.isComparingChange.value;
  return (
    <section
      class={isOld[pane].value ? `pane ${pane} old` : `pane ${pane}`}
      aria-label={say(said.orgChart({ pane: PANE_NAMES[pane], title }))}
      aria-busy={found === null}
      ref={host}
    >
      <canvas ref={canvas} />
      {layout.value !== null && <Boxes frame={frame} pane={pane} layout={layout.value} target={target} />}
      {isOld[pane].value && <p class="old-mark">{say(said.old)}</p>}
      {isAlone ? (
        <div class="over">
          <p>{say(said.oneDesign)}</p>
          <button
            type="button"
            class="action strong"
            onClick={() =>
              workbench.apply(copyDesign(workbench.source.value, session.value.a, said.copyTitle(title)))
            }
          >
            {say(said.copyDesign)}
          </button>
        </div>
      ) : (
        <p class="state">
          {found === null ? say(said.loading) : found.count === 0 ? say(said.noComplaints) : ''}
        </p>
      )}
    </section>
  );
}

/** Draws the moment whenever anything about it changes, once a frame of the screen. */
function usePicture(
  { workbench, playback }: Frame,
  pane: Pane,
  canvas: { readonly current: HTMLCanvasElement | null },
  layout: { readonly value: StageLayout | null },
  target: { readonly value: number },
): void {
  const waiting = useRef<number | null>(null);
  const fonts = useSignal(0);
  useEffect(() => {
    const again = (): void => {
      fonts.value += 1;
    };
    document.fonts.addEventListener('loadingdone', again);
    return () => document.fonts.removeEventListener('loadingdone', again);
  }, [fonts]);
  useSignalEffect(() => {
    const { words, panes, lives, t, followed, selected, focus } = workbench;
    void fonts.value;
    const laidOut = layout.value;
    if (laidOut === null) return;
    const { chart, becomes } = panes[pane].value;
    const staged = {
      chart,
      lives: lives[pane].value,
      words: words.value,
      ...(becomes === undefined ? {} : { becomes }),
    };
    const id = focus.value === pane ? selected.value : null;
    const moment = {
      t: t.value,
      followed: followed.value,
      travel: playback.travel.value,
      selected: id === null ? -1 : laidOut.boxes.findIndex(({ members }) => members.includes(id)),
      target: target.value,
    };
    if (waiting.current !== null) cancelAnimationFrame(waiting.current);
    waiting.current = requestAnimationFrame(() => {
      waiting.current = null;
      const context = canvas.current && scaled(canvas.current, laidOut);
      if (context) paint(context, sceneOf(staged, laidOut, moment), staged.words);
    });
  });
}

/** A canvas as sharp as the screen, with CSS pixels as its unit. */
export function scaled(
  canvas: HTMLCanvasElement,
  { width, height }: { readonly width: number; readonly height: number },
): CanvasRenderingContext2D | null {
  const ratio = devicePixelRatio;
  const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== w || canvas.height !== h) {
    canvas.width = w;
    canvas.height = h;
  }
  const context = canvas.getContext('2d');
  context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
}
