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
  const kind = markOf(workbench);
  const { done, of } = workbench.progress.value;
  return (
    <p class={`mark ${kind}`}>
      <span class="mark-sign" aria-hidden="true">
        {SIGNS[kind]}
      </span>
      <span>{sayIn(workbench.words.value)(markText(workbench))}</span>
      {kind === 'refining' && <progress max={of} value={done} aria-hidden="true" />}
    </p>
  );
}

/** The mark in words, as it stands on screen and on paper. */
export function markText(workbench: Workbench): string {
  const said = workbench.words.value.panels.marks;
  const { done, of } = workbench.progress.value;
  switch (markOf(workbench)) {
    case 'waiting':
      return said.waiting;
    case 'stale':
      return said.stale;
    case 'provisional':
      return said.provisional;
    case 'refining':
      return said.refining({ done, of });
    case 'final':
      return said.final(done);
  }
}

/** For those who listen: what the figures are worth, but not every single run. */
export function SpokenMark({ workbench }: { readonly workbench: Workbench }) {
  const text = markOf(workbench) === 'refining' ? '' : markText(workbench);
  return (
    <p class="unseen" role="status">
      {sayIn(workbench.words.value)(text)}
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
