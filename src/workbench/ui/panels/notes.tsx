/** The notes in a window of their own, for the facilitator's screen; in the page where no window may open. */

import { effect } from '@preact/signals';
import { render } from 'preact';
import type { Workbench } from '../../state.ts';
import { Drawer } from './drawer.tsx';
import { NotesText } from './notes-text.tsx';
import { sayIn } from './say.ts';

export function NotesPanel({ workbench }: { readonly workbench: Workbench }) {
  return (
    <Drawer workbench={workbench} title={workbench.words.value.panels.notes.heading}>
      <div class="notes">
        <NotesText workbench={workbench} />
      </div>
    </Drawer>
  );
}

/** At most one at a time. */
let open: Window | null = null;

/** Notes of a page that is gone lead nowhere. */
function closeNotes(): void {
  open?.close();
}

/** Opens the window, or brings it to the front. False where the browser allows none. */
export function openNotes(workbench: Workbench): boolean {
  if (open !== null && !open.closed) {
    open.focus();
    return true;
  }
  const other = window.open('', '', 'popup,width=560,height=760');
  if (other === null) return false;
  open = other;
  const { document: paper } = other;
  for (const style of document.querySelectorAll('style')) {
    const copy = paper.createElement('style');
    copy.textContent = style.textContent;
    paper.head.append(copy);
  }
  paper.body.className = 'notes-window';
  const root = paper.createElement('main');
  root.className = 'notes';
  paper.body.replaceChildren(root);
  render(<NotesText workbench={workbench} />, root);
  const stop = effect(() => {
    const words = workbench.words.value;
    paper.documentElement.lang = words.language;
    paper.documentElement.dir = words.direction;
    paper.title = sayIn(words)(words.panels.notes.heading);
  });
  // A key does the same in either window.
  other.addEventListener('keydown', (event) => {
    const { key, code, shiftKey, ctrlKey, altKey, metaKey, repeat } = event;
    const copy = { key, code, shiftKey, ctrlKey, altKey, metaKey, repeat, bubbles: true, cancelable: true };
    if (!document.dispatchEvent(new KeyboardEvent('keydown', copy))) event.preventDefault();
  });
  other.addEventListener('pagehide', () => {
    stop();
    render(null, root);
    open = null;
  });
  // The same listener however often the notes are opened: it is heard once.
  window.addEventListener('pagehide', closeNotes);
  return true;
}
