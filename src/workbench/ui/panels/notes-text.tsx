/** What the facilitator reads: the story's notes step by step, the time, the bet, the counter-case, the keys. */

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { translator } from '../../../show/in-language.ts';
import type { Workbench } from '../../state.ts';
import { capOf, KEYS } from '../keys.ts';
import { sayIn } from './say.ts';

export function NotesText({ workbench }: { readonly workbench: Workbench }) {
  const words = workbench.words.value;
  const say = sayIn(words);
  const said = words.panels.notes;
  const { story, study, bet, panes, isRevealed } = workbench;
  const translate = translator(study.value.translations, words);
  const { hands } = bet.value;
  return (
    <>
      <h2>
        <bdi>{say(translate(study.value.title))}</bdi>
      </h2>
      <Elapsed workbench={workbench} />
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
          <ol class="steps">
            {story.value.notes.map(({ minutes, title, text }) => (
              <li key={title}>
                <h3>
                  <bdi>{say(translate(title))}</bdi> <span class="quiet">{say(said.minutes(minutes))}</span>
                </h3>
                {paragraphs(translate(text)).map((part) => (
                  <p key={part}>
                    <bdi>{say(part)}</bdi>
                  </p>
                ))}
              </li>
            ))}
          </ol>
          <h3>{say(words.panels.counterCase.heading)}</h3>
          <p>
            <bdi>{say(translate(story.value.counterCase.title))}</bdi>
          </p>
          <p>
            <bdi>{say(translate(story.value.counterCase.text))}</bdi>
          </p>
        </>
      )}
      <h3>{say(words.panels.bet.heading)}</h3>
      <p>
        {say(
          said.hands({ a: panes.a.value.title, b: panes.b.value.title, hands, revealed: isRevealed.value }),
        )}
      </p>
      <h3>{say(said.keys)}</h3>
      <dl class="keys">
        {KEYS.map(({ name }) => (
          <div key={name}>
            <dt>
              <kbd dir="ltr">{capOf(name, words)}</kbd>
            </dt>
            <dd>{say(words.workbench.keys[name])}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function paragraphs(text: string): string[] {
  return text.split(/\n+/).filter((part) => part.trim() !== '');
}

const SECOND = 1000;

/** Minutes since the document was opened, against those that its notes take. */
function Elapsed({ workbench }: { readonly workbench: Workbench }) {
  const words = workbench.words.value;
  const { document, story } = workbench;
  const seconds = useSignal(0);
  const { name } = document.value;
  useEffect(() => {
    const from = performance.now();
    seconds.value = 0;
    const timer = setInterval(() => {
      seconds.value = Math.floor((performance.now() - from) / SECOND);
    }, SECOND);
    return () => clearInterval(timer);
  }, [name]);
  const of = story.value?.notes.reduce((sum, { minutes }) => sum + minutes, 0) ?? null;
  const clock = `${Math.floor(seconds.value / 60)}:${String(seconds.value % 60).padStart(2, '0')}`;
  return (
    <p class="elapsed" role="timer">
      {sayIn(words)(words.panels.notes.elapsed({ clock, of }))}
    </p>
  );
}
