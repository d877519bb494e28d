/** What a look at the page leaves for the next one, in the browser’s storage: reload restores. */

import { effect } from '@preact/signals';
import { z } from 'zod';
import { LANGUAGES } from '../show/locales/index.ts';
import type { WorkbenchDocument, WorkbenchPayload } from '../show/workbench/payload.ts';
import { hashOf } from '../study/hash.ts';
import { compiled } from './compiled.ts';
import { compiledAs } from './state/session.ts';
import type { Saved, Workbench } from './state.ts';

/** What is used of a browser’s storage. */
export interface Store {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
}

/** What is used of the page around it; tests run without one. */
interface Page {
  readonly localStorage: Store;
  addEventListener(event: 'pagehide', then: () => void): void;
  removeEventListener(event: 'pagehide', then: () => void): void;
  requestIdleCallback(then: () => void, options: { readonly timeout: number }): void;
}
const page = globalThis as unknown as Page;

/** All keys of all workbench files begin with this. */
const PREFIX = 'reportline-workbench/1:';

const count = z.number().int().nonnegative();
const savedSchema = z.object({
  session: z.object({
    document: count,
    text: z.string(),
    a: z.string(),
    b: z.string(),
    counterCase: z.boolean(),
  }),
  /** Files of the user’s; those that came with the page need not be kept again. */
  added: z.array(z.object({ name: z.string(), text: z.string() })),
  language: z.enum(LANGUAGES),
  digits: z.enum(['latin', 'local']).nullable(),
  revealed: z.array(count),
  bets: z.record(
    z.string(),
    z.object({
      hands: z.object({ a: count, b: count, none: count }),
      guess: z.number().nullable(),
      about: z.string().nullable(),
    }),
  ),
});

/** The browser’s storage; null where there is none or it is switched off. */
export function browserStore(): Store | null {
  try {
    return page.localStorage;
  } catch {
    return null;
  }
}

/** Characters at the end of a packed payload, which hold the check sum of all of it. */
const END = 64;

/** Names a file’s payload among those of other files, without reading megabytes before the first picture. */
export function payloadKey(packed: string): string {
  const text = packed.trim();
  return hashOf([text.length, text.slice(-END)]);
}

/**
 * What was saved of a file, or null where nothing was or it is not to be trusted: whatever has been done to it, the
 * page opens.
 *
 * @param key of its payload
 */
export function load(store: Store | null, key: string, payload: WorkbenchPayload): Saved | null {
  try {
    const found = savedSchema.safeParse(JSON.parse(store?.getItem(PREFIX + key) ?? 'null'));
    if (!found.success) return null;
    const { added, ...rest } = found.data;
    const own = added.map((one): WorkbenchDocument => ({ ...one, results: null }));
    const saved = { ...rest, documents: [...payload.documents, ...own] };
    return isSound(saved, own) ? saved : null;
  } catch {
    return null;
  }
}

/** Saves what there is of a file; where storage is full, what other files left makes room. */
export function save(store: Store | null, key: string, payload: WorkbenchPayload, saved: Saved): void {
  if (store === null) return;
  const { documents, ...rest } = saved;
  const added = documents.slice(payload.documents.length).map(({ name, text }) => ({ name, text }));
  const text = JSON.stringify({ ...rest, added });
  if (stored(store, PREFIX + key, text)) return;
  const others = Array.from({ length: store.length }, (_, i) => store.key(i) ?? '');
  for (const other of others) if (other.startsWith(PREFIX) && other !== PREFIX + key) store.removeItem(other);
  stored(store, PREFIX + key, text);
}

/** Saves after every change, once the page has drawn it. @returns what ends it */
export function saveChanges(
  workbench: Pick<Workbench, 'saved'>,
  keep: (saved: Saved) => void,
  later: (then: () => void) => void = whenIdle,
): () => void {
  let latest: Saved | null = null;
  const write = () => {
    if (latest !== null) keep(latest);
    latest = null;
  };
  let first = true;
  const stop = effect(() => {
    const saved = workbench.saved();
    // What was just loaded need not be saved.
    if (!first && latest === null) later(write);
    latest = first ? null : saved;
    first = false;
  });
  return () => {
    stop();
    write();
  };
}

/** In a quiet moment, and before the page goes at the latest. */
function whenIdle(then: () => void): void {
  const run = () => {
    page.removeEventListener('pagehide', run);
    then();
  };
  page.addEventListener('pagehide', run);
  page.requestIdleCallback(run, { timeout: 1000 });
}

function stored(store: Store, key: string, text: string): boolean {
  try {
    store.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Whether the user’s own files still compile, and the session is about what there is. */
function isSound({ documents, session }: Saved, own: readonly WorkbenchDocument[]): boolean {
  const open = documents[session.document];
  if (open === undefined || !own.every((one) => compiled(one).ok)) return false;
  const found = compiledAs({ name: open.name, text: session.text }, session.counterCase);
  const ids = found.ok ? found.study.designs.map(({ id }) => id) : [];
  const story = found.ok ? found.study.story : null;
  return ids.includes(session.a) && ids.includes(session.b) && (story !== null || !session.counterCase);
}
