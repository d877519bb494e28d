/** Play, steps, speed and the moment. */

import { momentText } from '../../show/moment.ts';
import type { SPEEDS } from '../state.ts';
import { ActionButton } from './action-button.tsx';
import { prefersStill } from './clock.ts';
import type { Frame } from './frame.ts';
import { Icon } from './icons.tsx';
import { sayIn } from './panels/say.ts';
import { TickLegend } from './ticks.tsx';

export function Transport({ frame }: { readonly frame: Frame }) {
  const { workbench, playback } = frame;
  const { words, playing, speed, t, horizon } = workbench;
  const say = sayIn(words.value);
  const said = words.value.workbench;
  const pace = prefersStill() ? said.byStep : said.speeds[speed.value as (typeof SPEEDS)[number]];
  return (
    <div class="transport">
      {/* Like the line of time below, these go from left to right in every language. */}
      <div class="group" dir="ltr">
        <ActionButton frame={frame} name="previous" label={said.actions.previous} icon="previous" />
        <ActionButton
          frame={frame}
          name="toggle"
          label={playing.value ? said.pause : said.play}
          icon={playing.value ? 'pause' : 'play'}
        />
        <ActionButton frame={frame} name="next" label={said.actions.next} icon="next" />
      </div>
      <p class="moment">{say(momentText(t.value, horizon.value.from, words.value))}</p>
      <div class="group" dir="ltr">
        <ActionButton frame={frame} name="slower" label={said.slower} icon="slower" />
        <p class="speed" dir={words.value.direction}>
          {say(pace ?? '')}
        </p>
        <ActionButton frame={frame} name="faster" label={said.faster} icon="faster" />
      </div>
      <p class="hurrying">
        {playback.isHurrying.value && (
          <>
            <Icon name="faster" /> {say(said.hurrying)}
          </>
        )}
      </p>
      <TickLegend frame={frame} />
      <ActionButton frame={frame} name="follow" label={said.actions.follow} />
    </div>
  );
}
