/** One box of the chart: which, under whom, what it may grant alone. */

import { useSignal } from '@preact/signals';
import { layOut } from '../../../show/charts/tree-layout.ts';
import type { ChartPosition, DesignResult } from '../../../study/results.ts';
import { addPosition, removePosition, setLimit } from '../../editing/edit.ts';
import { editedDesign, movedSelected } from '../../moving.ts';
import { countText } from '../../stage/layout.ts';
import type { Workbench } from '../../state.ts';
import { BOSS_SELECT_ID } from '../frame.ts';
import { Control } from './control.tsx';
import { sayIn } from './say.ts';

interface BoxEditorProps {
  readonly workbench: Workbench;
  readonly chart: DesignResult['chart'];
}

export function BoxEditor({ workbench, chart }: BoxEditorProps) {
  const words = workbench.words.value;
  const say = sayIn(words);
  const said = words.panels.editor;
  const { selected, source } = workbench;
  const id = editedDesign(workbench);
  const { boxes } = layOut(chart.positions);
  const alike = boxes.find(({ members }) => members.some((one) => one.id === selected.value))?.members;
  /** Of several that are alike, the one that is selected. */
  const box = alike?.find((one) => one.id === selected.value);
  const options = (positions: readonly ChartPosition[]) =>
    positions.map((one) => (
      <option key={one.id} value={one.id}>
        {say(one.title)}
      </option>
    ));
  return (
    <>
      <Control
        workbench={workbench}
        label={say(said.box)}
        render={(input) => (
          <select
            id={input}
            value={selected.value ?? ''}
            onChange={(event) => {
              selected.value = event.currentTarget.value;
            }}
          >
            {boxes.map(({ members, title }) => {
              // The one that is selected stands for those like it.
              const own = members.find((one) => one.id === selected.value) ?? members[0];
              return (
                <option key={members[0]?.id} value={own?.id}>
                  {say(title + countText(members.length))}
                </option>
              );
            })}
          </select>
        )}
      />
      {alike !== undefined && box !== undefined && (
        <>
          <Control
            key={`boss ${id} ${box.id}`}
            id={BOSS_SELECT_ID}
            workbench={workbench}
            label={say(said.boss)}
            render={(input, change) => (
              <select
                id={input}
                aria-keyshortcuts="M"
                value={box.reportsTo ?? ''}
                onChange={(event) => {
                  const moved = movedSelected(workbench, event.currentTarget.value);
                  if (moved === null || !change(moved)) event.currentTarget.value = box.reportsTo ?? '';
                }}
              >
                {box.reportsTo === null && <option value="">{say(said.nobody)}</option>}
                {options(above(chart.positions, box))}
              </select>
            )}
          />
          {/* Desks grant nothing. */}
          {box.rank !== 'desk' && (
            <Control
              key={`limit ${id} ${box.id}`}
              workbench={workbench}
              label={say(said.limit)}
              render={(input, change) => (
                <Limit
                  input={input}
                  workbench={workbench}
                  limit={box.limit}
                  onChange={(limit) => {
                    const members = alike.map((one) => one.id);
                    change(setLimit(source.value, id, members, limit));
                  }}
                />
              )}
            />
          )}
          <AddBox workbench={workbench} boss={box} />
          <Control
            key={`remove ${id} ${box.id}`}
            workbench={workbench}
            label={say(said.removeBox)}
            render={(input, change) => (
              <button
                type="button"
                id={input}
                onClick={() => change(removePosition(source.value, id, box.id))}
              >
                {say(said.remove)}
              </button>
            )}
          />
        </>
      )}
    </>
  );
}

interface LimitProps {
  readonly workbench: Workbench;
  readonly input: string;
  /** Null: any amount. */
  readonly limit: number | null;
  readonly onChange: (limit: number | null) => void;
}

/** An amount, or any; what is no amount changes nothing. */
function Limit({ workbench, input, limit, onChange }: LimitProps) {
  const words = workbench.words.value;
  const say = sayIn(words);
  const said = words.panels.editor;
  return (
    <span class="inline">
      <input
        id={input}
        type="number"
        min={0}
        step="any"
        placeholder={say(said.anyAmount)}
        value={limit ?? ''}
        onChange={(event) => {
          const { value, valueAsNumber } = event.currentTarget;
          if (Number.isNaN(valueAsNumber)) event.currentTarget.value = limit === null ? '' : String(limit);
          else if (value !== '') onChange(valueAsNumber);
        }}
      />
      <button type="button" aria-pressed={limit === null} onClick={() => onChange(null)}>
        {say(said.anyAmount)}
      </button>
    </span>
  );
}

interface AddBoxProps {
  readonly workbench: Workbench;
  readonly boss: ChartPosition;
}

/** A new box below the selected one. */
function AddBox({ workbench, boss }: AddBoxProps) {
  const words = workbench.words.value;
  const say = sayIn(words);
  const said = words.panels.editor;
  const title = useSignal('');
  return (
    <Control
      workbench={workbench}
      label={say(said.addBox(boss.title))}
      render={(input, change) => (
        <form
          class="inline"
          onSubmit={(event) => {
            event.preventDefault();
            const { source } = workbench;
            const name = title.value.trim();
            if (name === '') return;
            if (change(addPosition(source.value, editedDesign(workbench), name, boss.id))) title.value = '';
          }}
        >
          <input
            id={input}
            type="text"
            dir="auto"
            placeholder={say(said.titleOfBox)}
            value={title.value}
            onInput={(event) => {
              title.value = event.currentTarget.value;
            }}
          />
          <button type="submit">{say(said.add)}</button>
        </form>
      )}
    />
  );
}

/** Who could be the boss of a box: everybody but itself and those under it. */
function above(positions: readonly ChartPosition[], box: ChartPosition): ChartPosition[] {
  const under = new Set([box.id]);
  // Bosses need not come before those who report to them.
  for (let grown = 0; grown < under.size; ) {
    grown = under.size;
    for (const one of positions) if (one.reportsTo !== null && under.has(one.reportsTo)) under.add(one.id);
  }
  return positions.filter(({ id }) => !under.has(id));
}
