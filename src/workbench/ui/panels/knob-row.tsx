/** One knob: its value in words, a slider for a rough turn, a field for an exact one. */

import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { assumptionValue } from '../../../show/assumption-value.ts';
import { meaningOf } from '../../../show/assumptions.ts';
import { own } from '../../../show/evidence.ts';
import { translator } from '../../../show/in-language.ts';
import type { Words } from '../../../show/locales/index.ts';
import { type Knob, turned, turnedBack, turnedTo } from '../../editing/knobs.ts';
import type { Workbench } from '../../state.ts';
import { ExactValue } from './exact-value.tsx';
import { useGesture } from './gesture.ts';
import { notches, placeAtNotch, placeBySteps, STEPS } from './notches.ts';
import { sayIn } from './say.ts';

/** Key presses that a page is worth. */
const PAGE = 5;

interface KnobRowProps {
  readonly knob: Knob;
  /** As the file had it when it was opened; null: it had none. */
  readonly original: Knob | null;
  readonly workbench: Workbench;
}

export function KnobRow({ knob, original, workbench }: KnobRowProps) {
  const words = workbench.words.value;
  const say = sayIn(words);
  const said = words.panels.knobs;
  const id = useId();
  const { story, session, study, source } = workbench;
  const counter = session.value.counterCase ? story.value?.counterCase.set : undefined;
  const isSet = counter !== undefined && knob.id in counter;
  /** Where the thumb is while the file has not followed yet. */
  const held = useSignal<number | null>(null);
  const apply = useGesture(workbench, knob.id);
  const place = isSet ? knob.placeOf(counter[knob.id]) : (held.value ?? knob.place);
  const turn = (to: number, byMouse: boolean): void => {
    held.value = to;
    apply.soon(() => {
      held.value = null;
      return turned(source.peek(), knob, to);
    }, byMouse);
  };
  const value = knobValue(knob, place, words);
  const name = own<string>(words.assumptionNames, knob.id) ?? meaningOf(knob.id, words);
  const translate = translator(study.value.translations, words);
  const { exactly } = knob;
  return (
    <div class="knob">
      <label for={id} title={say(meaningOf(knob.id, words))}>
        <bdi>{say(name)}</bdi>
      </label>
      <output for={id}>
        <bdi>{say(value)}</bdi>
      </output>
      <span class="turn" dir="ltr">
        <input
          id={id}
          type="range"
          min={0}
          max={STEPS}
          step={1}
          disabled={isSet}
          value={notches(knob, place)}
          aria-valuetext={say(value)}
          onKeyDown={(event) => {
            const count = presses(event);
            if (count === 0) return;
            event.preventDefault();
            turn(placeBySteps(knob, place, count), false);
          }}
          onInput={(event) => turn(placeAtNotch(knob, event.currentTarget.valueAsNumber), true)}
          onChange={apply.end}
        />
        {exactly !== null && (
          <ExactValue
            knob={knob}
            place={place}
            name={name}
            words={words}
            disabled={isSet}
            onTyped={(to) => apply.now(turnedTo(source.peek(), knob.id, exactly(to)))}
          />
        )}
      </span>
      {isSet && <p class="quiet">{say(said.counterCase)}</p>}
      {knob.notIn.length > 0 && (
        <p class="quiet">{say(said.notIn(knob.notIn.map((title) => translate(title))))}</p>
      )}
      {original !== null && !isSet && JSON.stringify(original.value) !== JSON.stringify(knob.value) && (
        <button
          type="button"
          class="small"
          onClick={() => apply.now(turnedBack(source.peek(), workbench.document.value, knob))}
        >
          {say(said.reset)}
        </button>
      )}
    </div>
  );
}

/** How many steps a key turns a knob; 0: none. */
function presses({ key }: KeyboardEvent): number {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return -1;
    case 'PageUp':
      return PAGE;
    case 'PageDown':
      return -PAGE;
    default:
      return 0;
  }
}

/** Units that a number does not carry by itself. */
const COUNTED: readonly string[] = ['a day', 'people', 'seats', 'layers', 'runs', 'times', 'hours a week'];

/** The value at a place as people read it. */
function knobValue(knob: Knob, place: number, words: Words): string {
  const value = assumptionValue(knob.shown(place), knob.unit, words);
  if (knob.unit === 'level 1-7') return words.delegationByDepth.level(Number(knob.shown(place)));
  if (!COUNTED.includes(knob.unit)) return value;
  return `${value} ${own<string>(words.assumptions.units, knob.unit) ?? knob.unit}`;
}
