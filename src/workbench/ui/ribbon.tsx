/** The complaint that is followed, in a sentence for each design. */

import { useComputed } from '@preact/signals';
import type { Lives } from '../../model/lives.ts';
import type { Words } from '../../show/locales/index.ts';
import { tell } from '../../show/story/story.ts';
import { PANES } from '../state.ts';
import { castOf } from './cast.ts';
import { type Frame, PANE_NAMES } from './frame.ts';
import { sayIn } from './panels/say.ts';
import { toldUntil } from './told-until.ts';

export function Ribbon({ frame }: { readonly frame: Frame }) {
  const { workbench } = frame;
  const { words, followed, lives, t, isOtherCustomers } = workbench;
  const say = sayIn(words.value);
  const said = words.value.workbench;
  const leads = useComputed(() =>
    PANES.map((pane) => {
      const [found, i] = [lives[pane].value, followed.value];
      if (found === null || i === null) return null;
      return (found.endedAt[i] as number) <= toldUntil(workbench)
        ? tell(found, i, castOf(workbench, pane), words.value).lead
        : soFar(found, i, t.value, words.value);
    }),
  );
  const [a, b] = leads.value;
  const isThere = typeof a === 'string' && typeof b === 'string';
  return (
    <section class="ribbon" aria-label={say(said.ribbon)}>
      {isThere ? (
        <>
          {PANES.map((pane, k) => (
            <p class="lead" key={pane} title={say(leads.value[k] ?? '')}>
              <span class={`badge ${pane}`}>{PANE_NAMES[pane]}</span> {say(leads.value[k] ?? '')}
            </p>
          ))}
          <p class="illustration">{say(words.value.panels.story.illustration)}</p>
        </>
      ) : (
        <p class="lead">
          {lives.a.value === null || followed.value !== null
            ? ''
            : say(isOtherCustomers.value ? said.otherCustomers : said.wholeRun)}
        </p>
      )}
    </section>
  );
}

/** What is known of a life while it lasts. */
function soFar({ arrivedAt }: Lives, i: number, t: number, { workbench, oneComplaint }: Words): string {
  const minutes = t - (arrivedAt[i] as number);
  return minutes < 0 ? workbench.notYetArrived : workbench.open(oneComplaint.time(minutes / 60));
}
