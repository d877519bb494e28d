/** A field for the exact value of a knob, as a scenario file writes it, percentages as such. */

import { useEffect, useRef } from 'preact/hooks';
import { assumptionValue } from '../../../show/assumption-value.ts';
import type { Words } from '../../../show/locales/index.ts';
import type { Knob } from '../../editing/knobs.ts';
import { typedForm, typedPlace } from '../../editing/typed.ts';
import { sayIn } from './say.ts';

interface ExactValueProps {
  readonly knob: Knob;
  readonly place: number;
  readonly name: string;
  readonly words: Words;
  readonly disabled: boolean;
  readonly onTyped: (place: number) => void;
}

export function ExactValue({ knob, place, name, words, disabled, onTyped }: ExactValueProps) {
  const say = sayIn(words);
  const said = words.panels.knobs;
  const field = useRef<HTMLInputElement>(null);
  const written = typedForm(knob, place);
  const [low, high] = [knob.low, knob.high].map((end) => assumptionValue(knob.shown(end), knob.unit, words));
  // The knob has moved: what was typed before it does not count any more.
  useEffect(() => field.current?.setCustomValidity(''), [written]);
  return (
    <input
      class="exact"
      type="text"
      inputMode="decimal"
      ref={field}
      aria-label={say(said.exact(name))}
      disabled={disabled}
      value={written}
      onInput={(event) => event.currentTarget.setCustomValidity('')}
      onBlur={(event) => {
        event.currentTarget.setCustomValidity('');
        event.currentTarget.value = written;
      }}
      onChange={(event) => {
        const input = event.currentTarget;
        const found = typedPlace(knob, input.value);
        if (found !== null) onTyped(found);
        else {
          input.setCustomValidity(say(said.between({ low: low ?? '', high: high ?? '' })));
          input.reportValidity();
        }
      }}
    />
  );
}
