/** Moving the selected box, by mouse or by keyboard. */

import { type Edited, moveBox } from './editing/edit.ts';
import type { Workbench } from './state.ts';

/** The design that the editor works on: that of the pane in focus. */
export function editedDesign({ session, focus }: Workbench): string {
  return session.value[focus.value];
}

/** The selected box of the pane in focus under another boss; null where nothing is selected. */
export function movedSelected(workbench: Workbench, boss: string): Edited | null {
  const { selected, source } = workbench;
  if (selected.value === null || selected.value === boss) return null;
  return moveBox(source.value, editedDesign(workbench), selected.value, boss);
}

/** Moves it, or says in a notice why it cannot be moved. */
export function moveSelected(workbench: Workbench, boss: string): boolean {
  const moved = movedSelected(workbench, boss);
  return moved !== null && workbench.apply(moved);
}
