/** A panel beside the stage: it takes the focus when it opens, gives it back when it goes, and closes by Escape. */

import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Workbench } from '../../state.ts';
import { sayIn } from './say.ts';

export interface DrawerProps {
  readonly workbench: Workbench;
  readonly title: string;
  /** Over the whole stage instead of beside it. */
  readonly wide?: boolean;
  /** At the other side, so that the pane at the end stays in sight. */
  readonly atStart?: boolean;
  readonly children: ComponentChildren;
}

export function Drawer({ workbench, title, wide = false, atStart = false, children }: DrawerProps) {
  const words = workbench.words.value;
  const say = sayIn(words);
  const heading = useId();
  const box = useRef<HTMLElement>(null);
  // At once: whoever is quick has gone on to a control inside before the next picture.
  useLayoutEffect(() => {
    const before = document.activeElement;
    const own = box.current;
    own?.focus();
    return () => {
      const now = document.activeElement;
      // Whoever has gone elsewhere meanwhile stays there.
      const isHere = now === null || now === document.body || own?.contains(now) === true;
      if (isHere && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const close = (): void => {
    workbench.panel.value = null;
  };
  return (
    <section
      class={`drawer ${wide ? 'wide' : ''} ${atStart ? 'at-start' : ''}`}
      role="dialog"
      aria-labelledby={heading}
      tabIndex={-1}
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <header>
        <h2 id={heading}>{say(title)}</h2>
        <button type="button" class="close" aria-label={say(words.panels.close)} onClick={close}>
          ×
        </button>
      </header>
      {/* Keyboards scroll what has the focus. */}
      <section class="drawer-body" tabIndex={0} aria-labelledby={heading}>
        {children}
      </section>
    </section>
  );
}
