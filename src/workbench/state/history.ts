/** A value with what it was and what it could be again. */

import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';

/** Steps that are kept. */
const MOST = 200;

export interface History<T> {
  readonly present: ReadonlySignal<T>;
  readonly past: ReadonlySignal<readonly T[]>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** @param partOf changes in a row that are part of the same gesture are undone at once */
  change(next: T, partOf?: string | null): void;
  undo(): void;
  redo(): void;
}

export function createHistory<T>(first: T): History<T> {
  const present = signal(first);
  const past = signal<readonly T[]>([]);
  const future = signal<readonly T[]>([]);
  /** What the last change was part of: turning one knob is one step back, however often it was heard on the way. */
  let gesture: string | null = null;

  function travel(from: typeof past, to: typeof past): void {
    const target = from.value.at(-1);
    if (target === undefined) return;
    gesture = null;
    batch(() => {
      to.value = [...to.value, present.value];
      from.value = from.value.slice(0, -1);
      present.value = target;
    });
  }

  return {
    present,
    past,
    canUndo: computed(() => past.value.length > 0),
    canRedo: computed(() => future.value.length > 0),
    change(next, partOf = null) {
      batch(() => {
        const goesOn = partOf !== null && partOf === gesture && past.value.length > 0;
        gesture = partOf;
        if (!goesOn) past.value = [...past.value, present.value].slice(-MOST);
        future.value = [];
        present.value = next;
      });
    },
    undo: () => travel(past, future),
    redo: () => travel(future, past),
  };
}
