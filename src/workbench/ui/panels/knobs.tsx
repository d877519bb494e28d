/** At most five assumptions that the room can turn; provisional figures follow while a knob is dragged. */

import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { assumptionValue } from '../../../show/assumption-value.ts';
import { meaningOf } from '../../../show/assumptions.ts';
import { own } from '../../../show/evidence.ts';
import { translator } from '../../../show/in-language.ts';
import type { Words } from '../../../show/locales/index.ts';
import { type Knob, knobsOf, turned } from '../../editing/knobs.ts';
import type { Workbench } from '../../state.ts';
import { Drawer } from './drawer.tsx';
import { notches, placeAtNotch, STEPS } from './notches.ts';
import { sayIn } from './say.ts';

export function KnobsPanel({ workbench }: { readonly workbench: Workbench }) {
  const words = workbench.words.value;
  const say = sayIn(words);
  const said = words.panels.knobs;
  const knobs = useComputed(() => {
    const { source, study, session, story } = workbench;
    const { a, b } = session.value;
    return knobsOf(source.value, study.value, [a, b], story.value?.knobs ?? null);
  });
  return (
    <Drawer workbench={workbench} title={said.heading}>
      {knobs.value.length === 0 && <p>{say(said.none)}</p>}
      {knobs.value.map((knob) => (
        <KnobRow key={knob.id} knob={knob} workbench={workbench} />
      ))}
      <p class="quiet">{say(said.provisional)}</p>
    </Drawer>
  );
}

function KnobRow({ knob, workbench }: { readonly knob: Knob; readonly workbench: Workbench }) {
  const words = workbench.words.value;
  const say = sayIn(words);
  const said = words.panels.knobs;
  const id = useId();
  /** Where the thumb is while the file has not followed yet. */
  const held = useSignal<number | null>(null);
  const gesture = useRef(0);
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  const place = held.value ?? knob.place;
  const turn = (to: number): void => {
    held.value = to;
    // One change a picture, however fast the mouse is.
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => {
      held.value = null;
      workbench.apply(turned(workbench.source.peek(), knob, to), {}, `${knob.id} ${gesture.current}`);
    });
  };
  const begin = (): void => {
    gesture.current = performance.now();
  };
  const value = knobValue(knob, place, words);
  const translate = translator(workbench.study.value.translations, words);
  return (
    <div class="knob">
      <label for={id} title={say(meaningOf(knob.id, words))}>
        <bdi>{say(own<string>(words.assumptionNames, knob.id) ?? meaningOf(knob.id, words))}</bdi>
      </label>
      <output for={id}>
        <bdi>{say(value)}</bdi>
      </output>
      <input
        id={id}
        type="range"
        dir="ltr"
        min={0}
        max={STEPS}
        step={1}
        value={notches(knob, place)}
        aria-valuetext={say(value)}
        onPointerDown={begin}
        onFocus={begin}
        onInput={(event) => turn(placeAtNotch(knob, event.currentTarget.valueAsNumber))}
      />
      {knob.notIn.length > 0 && (
        <p class="quiet">{say(said.notIn(knob.notIn.map((title) => translate(title))))}</p>
      )}
      <ResetKnob knob={knob} workbench={workbench} />
    </div>
  );
}

/** Units that a number does not carry by itself. */
const COUNTED: readonly string[] = ['a day', 'people', 'seats', 'layers', 'runs', 'times', 'hours a week'];

function knobValue(knob: Knob, place: number, words: Words): string {
  const value = assumptionValue(knob.shown(place), knob.unit, words);
  if (knob.unit === 'level 1-7') return words.delegationByDepth.level(Number(knob.shown(place)));
  if (!COUNTED.includes(knob.unit)) return value;
  return `${value} ${own<string>(words.assumptions.units, knob.unit) ?? knob.unit}`;
}

/** Back to where the file had it when it was opened. */
function ResetKnob({ knob, workbench }: { readonly knob: Knob; readonly workbench: Workbench }) {
  const words = workbench.words.value;
  const original = useComputed(() => {
    const { document, story, study, session } = workbench;
    const { name, text } = document.value;
    const { a, b } = session.value;
    const all = knobsOf({ name, text }, study.value, [a, b], story.value?.knobs ?? null);
    return all.find(({ id }) => id === knob.id);
  });
  if (original.value === undefined || original.value.place === knob.place) return null;
  const first = original.value;
  return (
    <button
      type="button"
      class="small"
      onClick={() => workbench.apply(turned(workbench.source.value, first, first.place))}
    >
      {sayIn(words)(words.panels.knobs.reset)}
    </button>
  );
}
