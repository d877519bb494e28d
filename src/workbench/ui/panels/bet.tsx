/** The bet: hands and a number before the reveal, beside the result after it. */

import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { translator } from '../../../show/in-language.ts';
import { metricLabel } from '../../../show/labels.ts';
import type { Choice } from '../../../show/workbench/bet-outcome.ts';
import { NO_BET, type Workbench } from '../../state.ts';
import { PANE_NAMES } from '../frame.ts';
import { infoOf } from './assumptions.tsx';
import { betMetric } from './bet-metric.ts';
import { BetOutcome } from './bet-outcome.tsx';
import { Drawer } from './drawer.tsx';
import { sayIn } from './say.ts';

const CHOICES: readonly Choice[] = ['a', 'b', 'none'];
const HOURS_PER_DAY = 24;

export function BetPanel({ workbench }: { readonly workbench: Workbench }) {
  const words = workbench.words.value;
  const say = sayIn(words);
  const said = words.panels.bet;
  const { bet, isRevealed, story, study, panes } = workbench;
  const translate = translator(study.value.translations, words);
  const metric = betMetric(workbench);
  const question =
    story.value === null
      ? said.question(metricLabel(metric, words, { metrics: {}, designs: {} }))
      : translate(story.value.bet.question);
  const titles: Readonly<Record<Choice, string>> = {
    a: panes.a.value.title,
    b: panes.b.value.title,
    none: words.verdicts['no clear difference'],
  };
  return (
    <Drawer workbench={workbench} title={said.heading}>
      <p class="bet-question">
        <bdi>{say(question)}</bdi>
      </p>
      {isRevealed.value && <BetOutcome workbench={workbench} metric={metric} />}
      <fieldset disabled={isRevealed.value}>
        <legend>{say(said.hands)}</legend>
        {CHOICES.map((choice) => (
          <Hands
            key={choice}
            pane={choice === 'none' ? '' : `${PANE_NAMES[choice]} · `}
            label={say(titles[choice])}
            more={say(said.oneMore(titles[choice]))}
            fewer={say(said.oneFewer(titles[choice]))}
            value={bet.value.hands[choice]}
            onChange={(count) =>
              workbench.setBet({ ...bet.value, hands: { ...bet.value.hands, [choice]: count } })
            }
          />
        ))}
      </fieldset>
      <Guess workbench={workbench} metric={metric} />
      {isRevealed.value ? (
        <button type="button" onClick={() => workbench.predict()}>
          {say(said.again)}
        </button>
      ) : (
        <p class="actions">
          <button type="button" class="main" onClick={() => workbench.reveal()}>
            {say(words.panels.figures.reveal)} <kbd>R</kbd>
          </button>
          <button type="button" onClick={() => workbench.setBet(NO_BET)}>
            {say(said.clear)}
          </button>
        </p>
      )}
    </Drawer>
  );
}

interface HandsProps {
  /** Before the label; '' where no design is meant. */
  readonly pane: string;
  readonly label: string;
  readonly more: string;
  readonly fewer: string;
  readonly value: number;
  readonly onChange: (count: number) => void;
}

/** A number of raised hands: buttons for the mouse, up and down for the keyboard. */
function Hands({ pane, label, more, fewer, value, onChange }: HandsProps) {
  const id = useId();
  const set = (count: number): void => onChange(Math.max(0, Math.min(9999, Math.round(count) || 0)));
  return (
    <div class="hands">
      <label for={id}>
        {pane}
        <bdi>{label}</bdi>
      </label>
      <button type="button" aria-label={fewer} onClick={() => set(value - 1)}>
        −
      </button>
      <input
        id={id}
        type="number"
        min={0}
        max={9999}
        step={1}
        value={value}
        onInput={(event) => set(event.currentTarget.valueAsNumber)}
      />
      <button type="button" aria-label={more} onClick={() => set(value + 1)}>
        +
      </button>
    </div>
  );
}

interface GuessProps {
  readonly workbench: Workbench;
  readonly metric: string;
}

/** The number that the room expects of design B; times in hours or days, as the room likes. */
function Guess({ workbench, metric }: GuessProps) {
  const words = workbench.words.value;
  const say = sayIn(words);
  const id = useId();
  const isTime = infoOf(workbench, metric)?.unit === 'h';
  const unit = useSignal<'h' | 'd'>('d');
  const { guess } = workbench.bet.value;
  const factor = isTime && unit.value === 'd' ? HOURS_PER_DAY : 1;
  const own = infoOf(workbench, metric)?.unit ?? '';
  const suffixes: Readonly<Record<string, string>> = { ...words.units, ...words.suffixes };
  const set = (value: number): void =>
    workbench.setBet({ ...workbench.bet.value, guess: Number.isFinite(value) ? value * factor : null });
  return (
    <fieldset class="guess" disabled={workbench.isRevealed.value}>
      <legend>{say(words.panels.bet.guess)}</legend>
      <label for={id}>
        B · <bdi>{say(workbench.panes.b.value.title)}</bdi>
      </label>
      <input
        id={id}
        type="number"
        step="any"
        min={0}
        value={guess === null ? '' : Number((guess / factor).toFixed(3))}
        onInput={(event) => set(event.currentTarget.valueAsNumber)}
      />
      {isTime ? (
        <select
          aria-label={say(words.panels.bet.unit)}
          value={unit.value}
          onChange={(event) => {
            unit.value = event.currentTarget.value === 'h' ? 'h' : 'd';
          }}
        >
          <option value="h">{say(words.panels.bet.hours)}</option>
          <option value="d">{say(words.panels.bet.days)}</option>
        </select>
      ) : (
        <span>{say((suffixes[own] ?? own).trim())}</span>
      )}
    </fieldset>
  );
}
