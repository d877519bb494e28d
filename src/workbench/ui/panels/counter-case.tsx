/** While the counter-case is in force: what is different, and after the reveal what is seen then. */

import { writeValue } from '../../../scenario/values/write.ts';
import { meaningOf } from '../../../show/assumptions.ts';
import { own } from '../../../show/evidence.ts';
import { translator } from '../../../show/in-language.ts';
import { assumptionText } from '../../../show/workbench/assumption-text.ts';
import type { Workbench } from '../../state.ts';
import { sayIn } from './say.ts';

export function CounterCaseBanner({ workbench }: { readonly workbench: Workbench }) {
  const { story, session, study, isRevealed } = workbench;
  const words = workbench.words.value;
  const say = sayIn(words);
  const said = words.panels.counterCase;
  if (story.value === null || !session.value.counterCase) return null;
  const { title, text, set } = story.value.counterCase;
  const translate = translator(study.value.translations, words);
  // The study's own list keeps the defaults of the ledger, whatever stands in their place.
  const units = new Map(study.value.assumptions.map(({ id, unit }) => [id, unit]));
  const changed = Object.entries(set).map(([id, value]) => {
    const name = say(own<string>(words.assumptionNames, id) ?? meaningOf(id, words));
    return { id, name, value: say(assumptionText(writeValue(value), units.get(id) ?? '', words)) };
  });
  return (
    <section class="counter-case" aria-label={say(said.heading)}>
      {/* The rest is read over the stages, and only by who asks for it. */}
      <details>
        <summary>
          <strong>{say(said.heading)}</strong>: <bdi>{say(translate(title))}</bdi>
          {changed.map(({ id, name, value }) => (
            <span class="quiet" key={id}>
              {' · '}
              <bdi>{name}</bdi>: <bdi>{value}</bdi>
            </span>
          ))}
        </summary>
        <div class="case">
          <div>
            {/* It tells how it ends: not before the room has bet. */}
            {isRevealed.value && (
              <p>
                <bdi>{say(translate(text))}</bdi>
              </p>
            )}
            <p class="quiet">{say(said.inRange)}</p>
            <button type="button" onClick={() => workbench.toggleCounterCase()}>
              {say(said.end)} <kbd>C</kbd>
            </button>
          </div>
          <ul>
            {changed.map(({ id, name, value }) => (
              <li key={id}>
                <bdi>{name}</bdi>:{' '}
                <strong>
                  <bdi>{value}</bdi>
                </strong>
              </li>
            ))}
          </ul>
        </div>
      </details>
    </section>
  );
}
