/** What the facilitator reads: the time, the bet, the story's notes step by step, the counter-case, the keys. */

import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { StoryNote } from '../../../scenario/story.ts';
import { numberFormat } from '../../../show/format.ts';
import { translator } from '../../../show/in-language.ts';
import type { Workbench } from '../../state.ts';
import { KeyList } from '../key-list.tsx';
import { infoOf } from './assumptions.tsx';
import { betMetric } from './bet-metric.ts';
import { openedAt, step } from './progress.ts';
import { directionOf, sayIn } from './say.ts';

export function NotesText({ workbench }: { readonly workbench: Workbench }) {
  const words = workbench.words.value;
  const say = sayIn(words);
  const said = words.panels.notes;
  const { story, study } = workbench;
  const translate = translator(study.value.translations, words);
  return (
    <>
      <h2>
        <bdi>{say(translate(study.value.title))}</bdi>
      </h2>
      <header class="now">
        <Elapsed workbench={workbench} />
        <Bet workbench={workbench} />
      </header>
      {story.value === null ? (
        <>
          <p>{say(said.noStory)}</p>
          <p>
            <bdi>{say(translate(study.value.question))}</bdi>
          </p>
          <ul>
            {study.value.lookAt.map((text) => (
              <li key={text}>
                <bdi>{say(translate(text))}</bdi>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <ol class="steps" data-digits={words.digits}>
            {story.value.notes.map((note, index) => (
              <Step key={note.title} workbench={workbench} note={note} index={index} />
            ))}
          </ol>
          <h3>{say(words.panels.counterCase.heading)}</h3>
          <p>
            <bdi>{say(translate(story.value.counterCase.title))}</bdi>
          </p>
          <p dir={directionOf(translate(story.value.counterCase.text), words)}>
            {say(translate(story.value.counterCase.text))}
          </p>
        </>
      )}
      <h3>{say(said.keys)}</h3>
      <KeyList words={words} />
    </>
  );
}

interface StepProps {
  readonly workbench: Workbench;
  readonly note: StoryNote;
  readonly index: number;
}

/** A step of the way; its heading makes it the one that the facilitator is at. */
function Step({ workbench, note: { minutes, title, text }, index }: StepProps) {
  const words = workbench.words.value;
  const say = sayIn(words);
  const translate = translator(workbench.study.value.translations, words);
  const isCurrent = step.value === index;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li ref={item} aria-current={isCurrent ? 'step' : undefined}>
      <h3>
        <button
          type="button"
          class="step"
          onClick={() => {
            step.value = index;
          }}
        >
          <bdi>{say(translate(title))}</bdi>{' '}
          <span class="quiet">{say(words.panels.notes.minutes(minutes))}</span>
        </button>
      </h3>
      {paragraphs(translate(text)).map((part) => (
        <p key={part} dir={directionOf(part, words)}>
          {say(part)}
        </p>
      ))}
    </li>
  );
}

function paragraphs(text: string): string[] {
  return text.split(/\n+/).filter((part) => part.trim() !== '');
}

/** Hands and number as they stand. */
function Bet({ workbench }: { readonly workbench: Workbench }) {
  const words = workbench.words.value;
  const say = sayIn(words);
  const said = words.panels.notes;
  const { bet, panes, isRevealed } = workbench;
  const { hands, guess } = bet.value;
  const unit = infoOf(workbench, betMetric(workbench))?.unit ?? '';
  return (
    <>
      <p>
        {say(
          said.hands({ a: panes.a.value.title, b: panes.b.value.title, hands, revealed: isRevealed.value }),
        )}
      </p>
      {guess !== null && (
        <p>{say(said.guess(numberFormat(words, unit, [{ mean: guess, interval: null }]).value(guess)))}</p>
      )}
    </>
  );
}

const SECOND = 1000;

/** Minutes since the document was opened, against those that its notes take. */
function Elapsed({ workbench }: { readonly workbench: Workbench }) {
  const words = workbench.words.value;
  const now = useSignal(performance.now());
  useEffect(() => {
    const timer = setInterval(() => {
      now.value = performance.now();
    }, SECOND);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((now.value - openedAt.value) / SECOND));
  const of = workbench.story.value?.notes.reduce((sum, { minutes }) => sum + minutes, 0) ?? null;
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <p class="elapsed" role="timer">
      {sayIn(words)(words.panels.notes.elapsed({ clock, of }))}
    </p>
  );
}
