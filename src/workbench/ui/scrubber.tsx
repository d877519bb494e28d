/** The moment, and where on the way from first to last something of note happened: A above the line, B below. */

import { useComputed } from '@preact/signals';
import type { TargetedPointerEvent } from 'preact';
import { momentText } from '../../show/moment.ts';
import { scaleOf } from '../playback/scale.ts';
import { axisOf } from '../playback/time.ts';
import type { Frame } from './frame.ts';
import { sayIn } from './panels/say.ts';
import { RibbonPicture } from './ribbon-picture.tsx';
import { Shocks } from './shocks.tsx';
import { Ticks } from './ticks.tsx';

const LABELS = 10;

export function Scrubber({ frame }: { readonly frame: Frame }) {
  const { workbench, playback } = frame;
  const { words, span, horizon, t } = workbench;
  const say = sayIn(words.value);
  const scale = scaleOf(span.value);
  const point = (event: TargetedPointerEvent<HTMLDivElement>): void => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    playback.seek(scale.at((event.clientX - left) / width));
  };
  const marks = useComputed(() => axisOf(span.value, horizon.value.from, LABELS, words.value));
  return (
    <div class="scrubber" dir="ltr">
      <div
        class="track"
        role="slider"
        tabIndex={0}
        aria-label={say(words.value.workbench.scrubber)}
        aria-orientation="horizontal"
        aria-valuemin={Math.round(span.value[0])}
        aria-valuemax={Math.round(span.value[1])}
        aria-valuenow={Math.round(t.value)}
        aria-valuetext={say(momentText(t.value, horizon.value.from, words.value))}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          point(event);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) point(event);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Home' && event.key !== 'End') return;
          event.preventDefault();
          playback.seek(span.value[event.key === 'Home' ? 0 : 1]);
        }}
      >
        <Shocks workbench={workbench} scale={scale} />
        {workbench.followed.value !== null && <RibbonPicture workbench={workbench} />}
        <div class="line" />
        <div class="passed" style={{ width: percent(scale.place(t.value)) }} />
        <Ticks frame={frame} scale={scale} />
        <div class="thumb" style={{ left: percent(scale.place(t.value)) }} />
      </div>
      <div class="axis" aria-hidden="true">
        {marks.value.map(({ at, text }) => (
          <span key={at} style={{ left: percent(scale.place(at)) }}>
            {say(text)}
          </span>
        ))}
      </div>
    </div>
  );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(3)}%`;
}
