/** While the counter-case is in force: what is different, and what is seen then. */

import { entry } from '../../../model/ledger/index.ts';
import { assumptionValue } from '../../../show/assumption-value.ts';
import { meaningOf } from '../../../show/assumptions.ts';
import { own } from '../../../show/evidence.ts';
import { translator } from '../../../show/in-language.ts';
import type { Workbench } from '../../state.ts';
import { sayIn } from './say.ts';

export function CounterCaseBanner({ workbench }: { readonly workbench: Workbench }) {
  const { story, session, study } = workbench;
  const words = workbench.words.value;
  const say = sayIn(words);
  const said = words.panels.counterCase;
  if (story.value === null || !session.value.counterCase) return null;
  const { title, text, set } = story.value.counterCase;
  const translate = translator(study.value.translations, words);
  return (
    <section class="counter-case" aria-label={say(said.heading)}>
      <h2>
        {say(said.heading)}: <bdi>{say(translate(title))}</bdi>
      </h2>
      <p>
        <bdi>{say(translate(text))}</bdi>
      </p>
      <ul>
        {Object.entries(set).map(([id, value]) => (
          <li key={id}>
            <bdi>{say(own<string>(words.assumptionNames, id) ?? meaningOf(id, words))}</bdi>:{' '}
            <strong>
              <bdi>{say(assumptionValue(String(value), entry(id)?.unit ?? '', words))}</bdi>
            </strong>
          </li>
        ))}
      </ul>
      <p class="quiet">{say(said.inRange)}</p>
      <button type="button" onClick={() => workbench.toggleCounterCase()}>
        {say(said.end)} <kbd>C</kbd>
      </button>
    </section>
  );
}
