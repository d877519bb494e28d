/** The boxes of a stage for hands and keyboards: one button each, which the editor's box is chosen and moved with. */

import { type ReadonlySignal, type Signal, useComputed, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { limitText } from '../../show/charts/limit-text.ts';
import { decimal } from '../../show/format.ts';
import type { Words } from '../../show/locales/index.ts';
import { moveSelected } from '../moving.ts';
import { tokensAt } from '../stage/places.ts';
import { boxAt, type StageBox, type StageLayout } from '../stage/stage.ts';
import type { Pane } from '../state.ts';
import type { Frame } from './frame.ts';
import { sayIn } from './panels/say.ts';

/** From here on a press is a drag, px. */
const DRAG = 6;

interface BoxesProps {
  readonly frame: Frame;
  readonly pane: Pane;
  readonly layout: StageLayout;
  readonly target: Signal<number>;
}

export function Boxes({ frame, pane, layout, target }: BoxesProps) {
  const { workbench } = frame;
  const { words, panel, selected, focus } = workbench;
  const say = sayIn(words.value);
  const said = words.value.workbench;
  const isRtl = words.value.direction === 'rtl';
  const waiting = useWaiting(frame, pane, layout);
  const press = useRef<{
    readonly box: number;
    readonly x: number;
    readonly y: number;
    moved: boolean;
  } | null>(null);
  const isEditing = panel.value === 'editor';
  /** Index of the box that is moved by the keyboard, -1 none. */
  const carried = useSignal(-1);

  const choose = (box: StageBox): void => {
    focus.value = pane;
    selected.value = box.members[0] ?? null;
  };
  const over = (event: PointerEvent): number => {
    const overlay = (event.currentTarget as HTMLElement).parentElement as HTMLElement;
    const { left, top } = overlay.getBoundingClientRect();
    return boxAt(layout, event.clientX - left, event.clientY - top);
  };
  const drag = (event: PointerEvent): void => {
    const at = press.current;
    if (at === null || !isEditing) return;
    at.moved ||= Math.hypot(event.clientX - at.x, event.clientY - at.y) > DRAG;
    if (!at.moved) return;
    const under = over(event);
    target.value = under === at.box ? -1 : under;
  };
  const drop = (): void => {
    const at = press.current;
    const boss = layout.boxes[target.value]?.members[0];
    const box = at === null ? undefined : layout.boxes[at.box];
    press.current = null;
    target.value = -1;
    if (at?.moved !== true || boss === undefined || box === undefined) return;
    choose(box);
    moveSelected(workbench, boss);
  };
  /** M takes a box up, arrows lead to its new boss, Enter puts it there. */
  const steer = (event: KeyboardEvent, i: number): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // The key goes on to open the editor.
    if (!isEditing && event.code === 'KeyM') choose(layout.boxes[i] as StageBox);
    if (!isEditing) return;
    const isCarried = carried.value === i;
    if (event.code === 'KeyM') {
      const box = layout.boxes[i] as StageBox;
      choose(box);
      carried.value = i;
      target.value = box.boss;
    } else if (isCarried && event.code.startsWith('Arrow')) {
      const back = event.code === 'ArrowUp' || event.code === (isRtl ? 'ArrowRight' : 'ArrowLeft');
      target.value = nextBoss(layout, i, target.value, back ? -1 : 1);
    } else if (isCarried && (event.code === 'Enter' || event.code === 'Escape')) {
      const boss = event.code === 'Enter' ? layout.boxes[target.value]?.members[0] : undefined;
      leave();
      if (boss !== undefined) moveSelected(workbench, boss);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const leave = (): void => {
    if (carried.value < 0) return;
    carried.value = -1;
    target.value = -1;
  };
  const moving = layout.boxes[carried.value];
  const boss = layout.boxes[target.value];

  return (
    <div class="boxes">
      {layout.boxes.map((box, i) => {
        const limit = limitOf(box, words.value);
        const isSelected =
          focus.value === pane && selected.value !== null && box.members.includes(selected.value);
        return (
          <button
            type="button"
            key={box.members[0]}
            class={isEditing ? 'box movable' : 'box'}
            aria-pressed={isSelected}
            aria-label={say(
              said.box({ title: box.title, limit, waiting: said.waiting(waiting.value[i] ?? 0) }),
            )}
            style={{
              left: px(box.x),
              top: px(box.y),
              width: px(box.width),
              height: px(box.height),
            }}
            onClick={() => choose(box)}
            onDblClick={() => {
              panel.value = 'editor';
            }}
            onKeyDown={(event) => steer(event, i)}
            onBlur={leave}
            onPointerDown={(event) => {
              press.current = { box: i, x: event.clientX, y: event.clientY, moved: false };
              if (isEditing) event.currentTarget.setPointerCapture(event.pointerId);
            }}
            onPointerMove={drag}
            onPointerUp={drop}
            onPointerCancel={() => {
              press.current = null;
              target.value = -1;
            }}
          />
        );
      })}
      <p class="moving" role="status">
        {moving !== undefined &&
          boss !== undefined &&
          say(said.moving({ title: moving.title, boss: boss.title, put: 'Enter', leave: 'Esc' }))}
      </p>
    </div>
  );
}

const px = (length: number): string => `${length}px`;

/** The box before or after one, from the top down; never the one that is carried. */
function nextBoss({ boxes }: StageLayout, carried: number, from: number, direction: 1 | -1): number {
  const others = boxes.map((_, i) => i).filter((i) => i !== carried);
  const at = others.indexOf(from);
  return others[(at + direction + others.length) % others.length] ?? -1;
}

/** What a box may grant alone, in words; desks grant nothing. */
function limitOf(box: StageBox, words: Words): string | null {
  const { workbench: said } = words;
  const { rank, limit, limits } = box;
  if (rank === 'desk') return null;
  if (limits !== undefined) return said.limit(limitText(box, words) ?? '');
  return limit === null ? said.noLimit : said.limit(decimal(limit, 0));
}

/** Complaints that wait at each box; while it plays, looked at once a second of the room's. */
function useWaiting(
  { workbench }: Frame,
  pane: Pane,
  layout: StageLayout,
): ReadonlySignal<readonly number[]> {
  const { t, playing, speed, lives } = workbench;
  const looked = useComputed(() =>
    playing.value ? Math.floor(t.value / speed.value) * speed.value : t.value,
  );
  return useComputed(() => {
    const counts = layout.boxes.map(() => 0);
    const found = lives[pane].value;
    if (found === null) return counts;
    for (const { holder, working } of tokensAt(found, looked.value)) {
      const box = layout.boxOf[holder];
      if (!working && box !== undefined) counts[box] = (counts[box] ?? 0) + 1;
    }
    return counts;
  });
}
