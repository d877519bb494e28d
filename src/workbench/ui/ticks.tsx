/** Refusals, signatures, wrong desks and returns on the line of time, told apart by form and colour. */

import { useComputed } from '@preact/signals';
import { momentText } from '../../show/moment.ts';
import { ALARM, BURIED_COLOURS, LATENCY_COLOURS, SERVICE, UNTREATED } from '../../show/palette.ts';
import { TICKS, type Tick, ticksOf } from '../../show/story/ticks.ts';
import { dailyCounts, mostADay } from '../playback/daily.ts';
import type { Scale } from '../playback/scale.ts';
import { PANES } from '../state.ts';
import type { Frame } from './frame.ts';
import { sayIn } from './panels/say.ts';
import { toldUntil } from './told-until.ts';

const DAY = 1440;
/** Half the height of the track, px. */
const HALF = 29;
/** Share of the track's width that a sign takes. */
const SIGN = 0.012;

interface Look {
  readonly colour: string;
  /** Within -5 to 5 in both directions. */
  readonly path: string;
}

const LOOKS: Readonly<Record<Tick, Look>> = {
  refusal: { colour: ALARM, path: 'M-4 -4 4 4M4 -4-4 4' },
  signature: { colour: SERVICE, path: 'M-5 0-1.5 4 5 -4' },
  untreated: { colour: UNTREATED, path: 'M-4.5 -4.5H4.5V4.5H-4.5V-4.5M-4.5 0H4.5' },
  bounce: { colour: BURIED_COLOURS[1], path: 'M-5 4 0 -4 5 4Z' },
  reopening: { colour: LATENCY_COLOURS.lead ?? SERVICE, path: 'M4 -3A5 5 0 1 0 5 1.5M5 -5V-2H2' },
};

export function Ticks({ frame: { workbench }, scale }: { readonly frame: Frame; readonly scale: Scale }) {
  return workbench.followed.value === null ? (
    <Days workbench={workbench} scale={scale} />
  ) : (
    <TicksOfOne workbench={workbench} scale={scale} />
  );
}

type Props = Pick<Frame, 'workbench'> & { readonly scale: Scale };

function TicksOfOne({ workbench, scale }: Props) {
  const { words, followed, lives, panes, horizon } = workbench;
  const say = sayIn(words.value);
  const i = followed.value;
  const until = toldUntil(workbench);
  return (
    <>
      {PANES.map((pane) => {
        const found = lives[pane].value;
        if (found === null || i === null) return null;
        const ticks = ticksOf(found, i, panes[pane].value.chart).filter(({ at }) => at <= until);
        const places = apart(ticks.map(({ at }) => scale.place(at)));
        return ticks.map(({ at, tick }, k) => (
          <span
            key={`${pane}${k}`}
            class={`tick ${pane}`}
            title={say(
              `${words.value.workbench.ticks[tick]}, ${momentText(at, horizon.value.from, words.value)}`,
            )}
            style={{ left: `${100 * (places[k] as number)}%` }}
          >
            <TickSign tick={tick} />
          </span>
        ));
      })}
    </>
  );
}

/** Ascending places, moved on where two signs would cover each other. */
function apart(places: readonly number[]): number[] {
  let free = 0;
  return places.map((place) => {
    const moved = Math.max(place, free);
    free = moved + SIGN;
    return moved;
  });
}

/** Of the whole run there are too many for a sign each: a bar a day. */
function Days({ workbench, scale }: Props) {
  const counts = useComputed(() => {
    const { lives, horizon } = workbench;
    const { from, to } = horizon.value;
    const days = Math.ceil((to - from) / DAY);
    return PANES.map((pane) => {
      const found = lives[pane].value;
      return found === null ? [] : dailyCounts(found, workbench.panes[pane].value.chart, from, days);
    });
  });
  const most = mostADay(counts.value);
  const { from } = workbench.horizon.value;
  /** Days that are over. */
  const told = Math.floor((toldUntil(workbench) - from) / DAY);
  const width = 100 * (scale.place(from + DAY) - scale.place(from));
  return (
    <svg class="days" viewBox={`0 ${-HALF} 100 ${2 * HALF}`} preserveAspectRatio="none" aria-hidden="true">
      {counts.value.map((days, pane) =>
        days.map((day, d) => {
          if (d >= told) return null;
          let filled = 0;
          return TICKS.map((tick) => {
            const height = (day[tick] / most) * (HALF - 4);
            const y = pane === 0 ? -filled - height - 2 : filled + 2;
            filled += height;
            return height === 0 ? null : (
              <rect
                key={`${pane} ${d} ${tick}`}
                x={100 * scale.place(from + d * DAY) + width * 0.15}
                y={y}
                width={width * 0.7}
                height={height}
                fill={LOOKS[tick].colour}
              />
            );
          });
        }),
      )}
    </svg>
  );
}

function TickSign({ tick }: { readonly tick: Tick }) {
  const { colour, path } = LOOKS[tick];
  return (
    <svg viewBox="-7 -7 14 14" aria-hidden="true">
      <path
        d={path}
        fill={path.endsWith('Z') ? colour : 'none'}
        stroke={colour}
        stroke-width="2.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** What the signs mean. */
export function TickLegend({ frame: { workbench } }: { readonly frame: Frame }) {
  const words = workbench.words.value;
  // A sign that cannot come up takes room from those that can.
  const onPaper = PANES.some((pane) => workbench.panes[pane].value.onPaper);
  return (
    <ul class="tick-legend">
      {TICKS.filter((tick) => onPaper || tick !== 'untreated').map((tick) => (
        <li key={tick}>
          <TickSign tick={tick} />
          {sayIn(words)(words.workbench.ticks[tick])}
        </li>
      ))}
    </ul>
  );
}
