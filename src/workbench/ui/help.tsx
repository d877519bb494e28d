/** The list of keys, from the table that makes them work. */

import type { Frame } from './frame.ts';
import { capOf, KEYS } from './keys.ts';
import { Drawer } from './panels/drawer.tsx';
import { sayIn } from './panels/say.ts';

export function Help({ frame: { workbench } }: { readonly frame: Frame }) {
  const words = workbench.words.value;
  const say = sayIn(words);
  return (
    <Drawer workbench={workbench} title={words.workbench.help} wide>
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
    </Drawer>
  );
}
