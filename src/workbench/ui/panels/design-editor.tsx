/** A design as a whole: its name, a copy of it, its end. */

import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { copyDesign, type Edited, removeDesign, rename } from '../../editing/edit.ts';
import { editedDesign } from '../../moving.ts';
import type { Session, Workbench } from '../../state.ts';
import { Control } from './control.tsx';
import { sayIn } from './say.ts';

export function DesignEditor({
  workbench,
  title,
}: {
  readonly workbench: Workbench;
  readonly title: string;
}) {
  const words = workbench.words.value;
  const say = sayIn(words);
  const said = words.panels.editor;
  const { source } = workbench;
  const id = editedDesign(workbench);
  const name = useSignal(title);
  // The field stays where it is, with the focus: the name in it is that of the design that is edited now.
  useEffect(() => {
    name.value = title;
  }, [id, words.language, title, name]);
  return (
    <>
      <Control
        workbench={workbench}
        label={say(said.name)}
        render={(input, change) => (
          <form
            class="inline"
            onSubmit={(event) => {
              event.preventDefault();
              if (name.value.trim() !== '')
                change(rename(source.value, id, name.value.trim(), words.language));
            }}
          >
            <input
              id={input}
              type="text"
              dir="auto"
              value={name.value}
              onInput={(event) => {
                name.value = event.currentTarget.value;
              }}
            />
            <button type="submit">{say(said.rename)}</button>
          </form>
        )}
      />
      <Control
        workbench={workbench}
        label={say(said.thisDesign)}
        group
        render={(_, change) => (
          <span class="inline">
            <button
              type="button"
              onClick={() => {
                const copied = copyDesign(source.value, id, words.workbench.copyTitle(title));
                change(copied, inFocus(workbench, copied));
              }}
            >
              {say(said.copy)}
            </button>
            <button type="button" onClick={() => change(removeDesign(source.value, id))}>
              {say(said.removeDesign)}
            </button>
          </span>
        )}
      />
    </>
  );
}

/** The file's last design in the pane in focus: that is where a copy appears. */
function inFocus({ focus }: Workbench, edited: Edited): Partial<Session> {
  const last = edited.ok ? edited.study.designs.at(-1) : undefined;
  return last === undefined ? {} : { [focus.value]: last.id };
}
