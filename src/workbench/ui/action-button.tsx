/** A button that does what a key does, with the key beside its name. */

import type { Words } from '../../show/locales/index.ts';
import type { Frame } from './frame.ts';
import { Icon, type IconName } from './icons.tsx';
import { capOf, type KeyName, press } from './keys.ts';
import { sayIn } from './panels/say.ts';

interface ActionButtonProps {
  readonly frame: Frame;
  readonly name: KeyName;
  /** Its short name, written out unless there is an icon. */
  readonly label: string;
  readonly icon?: IconName;
  /** Of what can be on or off. */
  readonly isOn?: boolean;
  readonly disabled?: boolean;
  readonly onPressed?: () => void;
}

export function ActionButton({ frame, name, label, icon, isOn, disabled, onPressed }: ActionButtonProps) {
  const words: Words = frame.workbench.words.value;
  const say = sayIn(words);
  const cap = capOf(name, words);
  return (
    <button
      type="button"
      class={icon === undefined ? 'action' : 'action icon-only'}
      title={say(`${words.workbench.keys[name]} (${cap})`)}
      aria-label={icon === undefined ? undefined : say(label)}
      aria-pressed={isOn}
      aria-keyshortcuts={cap.length === 1 ? cap : undefined}
      disabled={disabled}
      // A click leaves the focus where it is, so that the space bar goes on playing.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        press(name, frame);
        onPressed?.();
      }}
    >
      {icon === undefined ? <span>{say(label)}</span> : <Icon name={icon} />}
      {icon === undefined && <kbd dir="ltr">{cap}</kbd>}
    </button>
  );
}
