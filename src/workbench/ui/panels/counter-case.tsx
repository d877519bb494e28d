/** While the counter-case is in force: what is different, and what is seen then. */

import { assumptionValue } from '../../../show/assumption-value.ts';
import { meaningOf } from '../../../show/assumptions.ts';
import { own } from '../../../show/evidence.ts';
import { translator } from '../../../show/in-language.ts';
import type { Words } from '../../../show/locales/index.ts';
import type { Workbench } from '../../state.ts';
import { sayIn } from './say.ts';

/** As scenario files write amounts that vary. */
const VARYING = /^\{mean: ([\d.]+), cv: ([\d.]+)\}$/;

function valueText(value: string, unit: string, words: Words): string {
  const [, mean, cv] = VARYING.exec(value) ?? [];
  if (mean === undefined || cv === undefined) return assumptionValue(value, unit, words);
  const [average, variation] = [mean, cv].map((part) => assumptionValue(part, unit, words)) as [
    string,
    string,
  ];
  return words.panels.counterCase.varying({ average, variation });
}

export function CounterCaseBanner({ workbench }: { readonly workbench: Workbench }) {
  const { story, session, study, isRevealed } = workbench;
  const words = workbench.words.value;
  const say = sayIn(words);
  const said = words.panels.counterCase;
  if (story.value === null || !session.value.counterCase) return null;
  const { title, text, set } = story.value.counterCase;
  const translate = translator(study.value.translations, words);
  const changed = study.value.assumptions.filter(({ id }) => id in set);
  return (
    <section class="counter-case" aria-label={say(said.heading)}>
      {/* Out of the way while the stages play. */}
      <details open={!workbench.playing.value}>
        <summary>
          {say(said.heading)}
          <span>
            : <bdi>{say(translate(title))}</bdi>
          </span>
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
            {changed.map(({ id, value, unit }) => (
              <li key={id}>
                <bdi>{say(own<string>(words.assumptionNames, id) ?? meaningOf(id, words))}</bdi>:{' '}
                <strong>
                  <bdi>{say(valueText(value, unit, words))}</bdi>
                </strong>
              </li>
            ))}
          </ul>
        </div>
      </details>
    </section>
  );
}
