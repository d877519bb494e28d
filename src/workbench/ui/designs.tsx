/** Which designs stand in the two panes, and which of the runs is played there. */

import type { TargetedEvent, TargetedKeyboardEvent } from 'preact';
import { limitText } from '../../show/charts/limit-text.ts';
import { translator } from '../../show/in-language.ts';
import { traitsOf } from '../../study/design-facts.ts';
import { isOtherDesign, studyOf } from '../state/session.ts';
import type { Pane, Workbench } from '../state.ts';
import { ActionButton } from './action-button.tsx';
import { designSelectId, type Frame, PANE_NAMES } from './frame.ts';
import { sayIn } from './panels/say.ts';

export function Designs({ frame }: { readonly frame: Frame }) {
  const { words, run, study, isTypical, isComparingChange } = frame.workbench;
  const say = sayIn(words.value);
  const said = words.value.workbench;
  return (
    <fieldset class="designs" aria-label={say(said.designs)}>
      <DesignSelect frame={frame} pane="a" />
      {isComparingChange.value ? (
        <ActionButton frame={frame} name="replay" label={said.back} isOn />
      ) : (
        <p class="run" title={say(said.runMeaning)}>
          {say(said.run({ run: run.value + 1, of: study.value.replications, isTypical: isTypical.value }))}
        </p>
      )}
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
          onKeyDown={leaveWhenChosen}
        >
          {study.value.designs.map(({ id, title }) => (
            <option key={id} value={id}>
              {say(translate(title))}
            </option>
          ))}
        </select>
      )}
      <Powers workbench={workbench} pane={pane} />
      {!isComparingChange.value && isChanged(workbench, pane) && (
        <span class="changed" title={say(words.value.workbench.changedMeaning)}>
          {say(words.value.workbench.changed)}
        </span>
      )}
    </div>
  );
}

/** What customer service may do without asking: what the designs on both sides differ in, and no box says. */
function Powers({ workbench, pane }: { readonly workbench: Workbench; readonly pane: Pane }) {
  const words = workbench.words.value;
  const say = sayIn(words);
  const { design, chart } = workbench.panes[pane].value;
  const { delegation } = traitsOf(design.model);
  const level = delegation === null ? null : words.delegationByDepth.level(delegation);
  const head = chart.units.find(({ id }) => id === chart.serviceUnit)?.head;
  const top = chart.positions.find(({ id }) => id === head);
  const limit = top === undefined ? null : limitText(top, words);
  const parts = [level, limit].filter((part) => part !== null);
  if (parts.length === 0) return null;
  return (
    <span class="powers" title={say(words.workbench.powers({ level, limit }))}>
      {parts.map((part) => (
        <span key={part}>{say(part)}</span>
      ))}
    </span>
  );
}

/** Whether a pane's design is not as in the file that was opened. */
function isChanged({ document, session, study }: Workbench, pane: Pane): boolean {
  const { name, text } = document.value;
  const { counterCase } = session.value;
  if (session.value.text === text) return false;
  return isOtherDesign(studyOf({ name, text }, counterCase), study.value, session.value[pane]);
}

/** Enter or Escape: the design is chosen, and letters are commands again. */
function leaveWhenChosen(event: TargetedKeyboardEvent<HTMLSelectElement>): void {
  if (event.key !== 'Enter' && event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  event.currentTarget.blur();
}
