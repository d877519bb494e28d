/** The list of keys, from the table that makes them work. */

import type { Words } from '../../show/locales/index.ts';
import { capOf, KEYS } from './keys.ts';
import { sayIn } from './panels/say.ts';

export function KeyList({ words }: { readonly words: Words }) {
  const say = sayIn(words);
  return (
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
  );
}
