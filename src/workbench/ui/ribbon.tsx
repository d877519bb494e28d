/** The complaint that is followed, in a sentence for each design. */

import { useComputed } from '@preact/signals';
import { tell } from '../../show/story/story.ts';
import { castOf } from './cast.ts';
import { type Frame, PANE_NAMES, PANES } from './frame.ts';
import { sayIn } from './panels/say.ts';

export function Ribbon({ frame }: { readonly frame: Frame }) {
  const { workbench } = frame;
  const { words, followed, lives } = workbench;
  const say = sayIn(words.value);
  const said = words.value.workbench;
  const leads = useComputed(() =>
    PANES.map((pane) => {
      const [found, i] = [lives[pane].value, followed.value];
      return found === null || i === null ? null : tell(found, i, castOf(workbench, pane), words.value).lead;
    }),
  );
  const [a, b] = leads.value;
  const isThere = typeof a === 'string' && typeof b === 'string';
  return (
    <section class="ribbon" aria-label={say(said.ribbon)}>
      {isThere ? (
        PANES.map((pane, k) => (
          <p class="lead" key={pane} title={say(leads.value[k] ?? '')}>
            <span class={`badge ${pane}`}>{PANE_NAMES[pane]}</span> {say(leads.value[k] ?? '')}
          </p>
        ))
      ) : (
        <p class="lead">{lives.a.value !== null && followed.value === null ? say(said.wholeRun) : ''}</p>
      )}
    </section>
  );
}
