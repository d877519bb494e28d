/** The editor: a design built in the room, box by box; what is wrong with a change stands beside its control. */

import { useLayoutEffect } from 'preact/hooks';
import { traitsOf } from '../../../study/design-facts.ts';
import { setDelegation, setLayers } from '../../editing/edit.ts';
import { editedDesign } from '../../moving.ts';
import type { Workbench } from '../../state.ts';
import { PANES } from '../../state.ts';
import { PANE_NAMES } from '../frame.ts';
import { BoxEditor } from './box-editor.tsx';
import { Control } from './control.tsx';
import { DesignEditor } from './design-editor.tsx';
import { Drawer } from './drawer.tsx';
import { sayIn } from './say.ts';

const LEVELS = [1, 2, 3, 4, 5, 6, 7] as const;
const MOST_LAYERS = 12;

export function EditorPanel({ workbench }: { readonly workbench: Workbench }) {
  const words = workbench.words.value;
  const say = sayIn(words);
  const said = words.panels.editor;
  const { focus, panes, source, selected } = workbench;
  const { design, title, chart } = panes[focus.value].value;
  const { layers, delegation } = traitsOf(design.model);
  const id = editedDesign(workbench);
  // A box of the other design, or of one before a change, is not there to be edited; nor is the panel ever without one.
  useLayoutEffect(() => {
    if (chart.positions.some((one) => one.id === selected.peek())) return;
    const head = chart.units.find((unit) => unit.id === chart.serviceUnit)?.head;
    selected.value = head ?? null;
  }, [chart, selected]);
  return (
    <Drawer workbench={workbench} title={said.heading} atStart={focus.value === 'b'}>
      <fieldset class="panes">
        <legend>{say(said.pane)}</legend>
        {PANES.map((pane) => (
          <label key={pane}>
            <input
              type="radio"
              name="edited-pane"
              checked={focus.value === pane}
              onChange={() => {
                focus.value = pane;
              }}
            />{' '}
            {PANE_NAMES[pane]} · <bdi>{say(panes[pane].value.title)}</bdi>
          </label>
        ))}
      </fieldset>
      <BoxEditor workbench={workbench} chart={chart} />
      <h3>{say(said.wholeDesign)}</h3>
      <Control
        key={`layers ${id}`}
        workbench={workbench}
        label={say(said.layers)}
        group
        render={(_, change) => (
          <span class="stepper">
            <button
              type="button"
              aria-label={say(said.fewerLayers)}
              disabled={layers <= 1}
              onClick={() => change(setLayers(source.value, id, layers - 1))}
            >
              −
            </button>
            <output>{say(String(layers))}</output>
            <button
              type="button"
              aria-label={say(said.moreLayers)}
              disabled={layers >= MOST_LAYERS}
              onClick={() => change(setLayers(source.value, id, layers + 1))}
            >
              +
            </button>
            <span class="quiet">{say(said.layersMeaning)}</span>
          </span>
        )}
      />
      <Control
        key={`delegation ${id}`}
        workbench={workbench}
        label={say(said.delegation)}
        render={(input, change) => (
          <select
            id={input}
            value={delegation === null ? '' : String(delegation)}
            onChange={(event) => change(setDelegation(source.value, id, Number(event.currentTarget.value)))}
          >
            {delegation === null && <option value="">{say(said.mixedDelegation)}</option>}
            {LEVELS.map((level) => (
              <option key={level} value={String(level)}>
                {say(words.delegationByDepth.level(level))}
              </option>
            ))}
          </select>
        )}
      />
      <DesignEditor workbench={workbench} title={title} />
    </Drawer>
  );
}
