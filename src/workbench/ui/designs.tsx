/** Which designs stand in the two panes, and which of the runs is played there. */

import type { TargetedEvent } from 'preact';
import { translator } from '../../show/in-language.ts';
import type { Pane } from '../state.ts';
import { designSelectId, type Frame, PANE_NAMES } from './frame.ts';
import { sayIn } from './panels/say.ts';

export function Designs({ frame }: { readonly frame: Frame }) {
  const { words, run, study, isTypical } = frame.workbench;
  const say = sayIn(words.value);
  const said = words.value.workbench;
  return (
    <fieldset class="designs" aria-label={say(said.designs)}>
      <DesignSelect frame={frame} pane="a" />
      <p class="run" title={say(said.runMeaning)}>
        {say(said.run({ run: run.value + 1, of: study.value.replications, isTypical: isTypical.value }))}
      </p>
      <DesignSelect frame={frame} pane="b" />
    </fieldset>
  );
}

function DesignSelect({ frame: { workbench }, pane }: { readonly frame: Frame; readonly pane: Pane }) {
  const { words, study, session, panes, isComparingChange } = workbench;
  const say = sayIn(words.value);
  const translate = translator(study.value.translations, words.value);
  const choose = (event: TargetedEvent<HTMLSelectElement>): void =>
    workbench.put(pane, event.currentTarget.value);
  return (
    <div class="design">
      <span class={`badge ${pane}`} aria-hidden="true">
        {PANE_NAMES[pane]}
      </span>
      {isComparingChange.value ? (
        <p class="compared">{say(panes[pane].value.title)}</p>
      ) : (
        <select
          id={designSelectId(pane)}
          aria-label={say(words.value.workbench.design(PANE_NAMES[pane]))}
          value={session.value[pane]}
          onFocus={() => {
            workbench.focus.value = pane;
          }}
          onChange={choose}
        >
          {study.value.designs.map(({ id, title }) => (
            <option key={id} value={id}>
              {say(translate(title))}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
