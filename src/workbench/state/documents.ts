/** The files in the page, which one is open, and what was done to each: undo does not lead from one to another. */

import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { WorkbenchDocument } from '../../show/workbench/payload.ts';
import type { Source } from '../compiled.ts';
import { createHistory, type History } from './history.ts';
import { opened, type Session } from './session.ts';

export interface SavedDocuments {
  readonly documents: readonly WorkbenchDocument[];
  /** Of the document that is open. */
  readonly session: Session;
}

export function createDocuments(given: readonly WorkbenchDocument[], saved: SavedDocuments | null) {
  const documents = signal(saved?.documents ?? given);
  const index = signal(saved?.session.document ?? 0);
  const histories = signal<ReadonlyMap<number, History<Session>>>(
    new Map([[index.value, createHistory(saved?.session ?? opened(documents.value, index.value))]]),
  );
  const history = computed(() => histories.value.get(index.value) as History<Session>);
  const session = computed(() => history.value.present.value);
  const document = computed(() => documents.value[index.value] as WorkbenchDocument);

  /** As it was left, or as it came. */
  function open(next: number): void {
    batch(() => {
      if (!histories.value.has(next)) {
        histories.value = new Map(histories.value).set(next, createHistory(opened(documents.value, next)));
      }
      index.value = next;
    });
  }

  return {
    documents: documents as ReadonlySignal<readonly WorkbenchDocument[]>,
    index: index as ReadonlySignal<number>,
    document,
    history,
    session,
    source: computed<Source>(() => ({ name: document.value.name, text: session.value.text })),
    open,
    /** @returns its index */
    add(file: Source): number {
      documents.value = [...documents.value, { ...file, results: null }];
      return documents.value.length - 1;
    },
    /** Every document as it came, the first one open. */
    restart(): void {
      batch(() => {
        histories.value = new Map();
        open(0);
      });
    },
  };
}
