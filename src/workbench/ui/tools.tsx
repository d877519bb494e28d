/** Everything that the keys do, for the mouse: the tools in a row, the rest under "more". */

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Panel } from '../state.ts';
import { ActionButton } from './action-button.tsx';
import type { Frame } from './frame.ts';
import { Icon } from './icons.tsx';
import type { KeyName } from './keys.ts';
import { sayIn } from './panels/say.ts';

const PANELS = ['knobs', 'editor', 'charts', 'notes', 'file', 'help'] as const satisfies readonly Panel[];

export function Tools({ frame }: { readonly frame: Frame }) {
  const { workbench } = frame;
  const { words, panel, story, session, canUndo, canRedo } = workbench;
  const said = words.value.workbench;
  return (
    <div class="tools" role="toolbar" aria-label={sayIn(words.value)(said.tools)}>
      <ActionButton frame={frame} name="bet" label={said.actions.bet} isOn={panel.value === 'bet'} />
      <ActionButton frame={frame} name="reveal" label={said.actions.reveal} />
      {story.value !== null && (
        <ActionButton
          frame={frame}
          name="counterCase"
          label={said.actions.counterCase}
          isOn={session.value.counterCase}
        />
      )}
      {PANELS.map((name) => (
        <ActionButton
          key={name}
          frame={frame}
          name={name}
          label={said.actions[name]}
          isOn={panel.value === name}
        />
      ))}
      <div class="group">
        <ActionButton
          frame={frame}
          name="undo"
          label={said.actions.undo}
          icon="undo"
          disabled={!canUndo.value}
        />
        <ActionButton
          frame={frame}
          name="redo"
          label={said.actions.redo}
          icon="redo"
          disabled={!canRedo.value}
        />
      </div>
      <More frame={frame} />
    </div>
  );
}

function More({ frame }: { readonly frame: Frame }) {
  const { words, lastChange, isComparingChange, followed } = frame.workbench;
  const say = sayIn(words.value);
  const said = words.value.workbench;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const leave = (event: Event): void => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [isOpen]);
  const entry = (
    name: KeyName & keyof typeof said.actions,
    more: { isOn?: boolean; disabled?: boolean } = {},
  ) => (
    <ActionButton
      key={name}
      frame={frame}
      name={name}
      label={said.actions[name]}
      onPressed={() => setOpen(false)}
      {...more}
    />
  );
  return (
    <fieldset
      class="more"
      aria-label={say(said.more)}
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        setOpen(false);
        box.current?.querySelector('button')?.focus();
      }}
    >
      <button
        type="button"
        class="action"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="more" />
        <span>{say(said.more)}</span>
      </button>
      <div class="menu" id={id} hidden={!isOpen}>
        {entry('replay', { disabled: lastChange.value === null, isOn: isComparingChange.value })}
        {entry('follow')}
        {entry('wholeRun', { isOn: followed.value === null })}
        {entry('story', { disabled: followed.value === null })}
        {entry('snapshot')}
        {entry('snapshotSvg')}
        {entry('forwards')}
        {entry('backwards')}
      </div>
    </fieldset>
  );
}
