/** The complaint that is followed, told from beginning to end in both designs. */

import { tell } from '../../../show/story/story.ts';
import type { Pane, Workbench } from '../../state.ts';
import { PANES } from '../../state.ts';
import { castOf } from '../cast.ts';
import { PANE_NAMES } from '../frame.ts';
import { toldUntil } from '../told-until.ts';
import { Drawer } from './drawer.tsx';
import { sayIn } from './say.ts';

export function StoryPanel({ workbench }: { readonly workbench: Workbench }) {
  const words = workbench.words.value;
  const say = sayIn(words);
  const said = words.panels.story;
  const { followed } = workbench;
  return (
    <Drawer workbench={workbench} title={said.heading} wide>
      {followed.value === null ? (
        <p>{say(said.nobody)}</p>
      ) : (
        <>
          <div class="told">
            {PANES.map((pane) => (
              <Told key={pane} workbench={workbench} pane={pane} life={followed.value ?? 0} />
            ))}
          </div>
          <p class="quiet">{say(said.illustration)}</p>
        </>
      )}
    </Drawer>
  );
}

interface ToldProps {
  readonly workbench: Workbench;
  readonly pane: Pane;
  readonly life: number;
}

function Told({ workbench, pane, life }: ToldProps) {
  const words = workbench.words.value;
  const said = words.panels.story;
  const say = sayIn(words);
  const { title } = workbench.panes[pane].value;
  const lives = workbench.lives[pane].value;
  const until = toldUntil(workbench);
  const story = lives === null ? null : tell(lives, life, castOf(workbench, pane), words, until);
  const goesOn = lives !== null && (lives.endedAt[life] as number) > until;
  return (
    <section class={`design-${pane}`}>
      <h3>
        {PANE_NAMES[pane]} · <bdi>{say(title)}</bdi>
      </h3>
      {story !== null && (
        <>
          {story.lead !== '' && <p class="lead">{say(story.lead)}</p>}
          <ol data-digits={words.digits}>
            {story.sentences.map((sentence, i) => (
              <li key={i}>{say(sentence)}</li>
            ))}
          </ol>
          {goesOn && <p class="quiet">{say(said.goesOn)}</p>}
        </>
      )}
    </section>
  );
}
