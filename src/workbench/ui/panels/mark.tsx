/** What the figures on screen are worth, always beside them, in words and in form. */

import type { Workbench } from '../../state.ts';
import { sayIn } from './say.ts';

export type MarkKind = 'waiting' | 'stale' | 'provisional' | 'refining' | 'final';

/** Of the figures that are shown, or would be. */
export function markOf({ shown }: Workbench): MarkKind {
  if (shown.value === null) return 'waiting';
  return shown.value.stale ? 'stale' : shown.value.mark;
}

export function Mark({ workbench }: { readonly workbench: Workbench }) {
  const words = workbench.words.value;
  const said = words.panels.marks;
  const kind = markOf(workbench);
  const { done, of } = workbench.progress.value;
  const texts: Readonly<Record<MarkKind, string>> = {
    waiting: said.waiting,
    stale: said.stale,
    provisional: said.provisional,
    refining: said.refining({ done, of }),
    final: said.final(done),
  };
  return (
    <p class={`mark ${kind}`} role="status">
      <span class="mark-sign" aria-hidden="true">
        {SIGNS[kind]}
      </span>
      <span>{sayIn(words)(texts[kind])}</span>
      {kind === 'refining' && <progress max={of} value={done} aria-hidden="true" />}
    </p>
  );
}

/** Forms that differ without any colour. */
const SIGNS: Readonly<Record<MarkKind, string>> = {
  waiting: '…',
  stale: '↶',
  provisional: '▨',
  refining: '◔',
  final: '✓',
};
