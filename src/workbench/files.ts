/** Files into the page and out of it, by the browser’s own means. */

import { decode } from '../scenario/bytes.ts';
import type { ScenarioError } from '../scenario/errors.ts';
import { fileName } from './file-name.ts';

const MINUTE = 60_000;

export interface OpenedFile {
  readonly name: string;
  /** Character for character, a byte order mark included: saved again it is the same file. */
  readonly text: string;
  /** Why it is no text at all; empty where it is. */
  readonly errors: readonly ScenarioError[];
}

/** Offers a text as a file to save; the name loses what a file system would trip over. */
export function download(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(name);
  link.click();
  // Some browsers read from the address only after the user has said where to.
  setTimeout(() => URL.revokeObjectURL(address), MINUTE);
}

/** Lets the user choose a file; nothing comes of it where they choose none. Fails where the file cannot be read. */
export function openFile(): Promise<OpenedFile> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.yaml,.yml,.json';
  return new Promise((resolve, reject) => {
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      if (file !== undefined) read(file).then(resolve, reject);
    });
    input.click();
  });
}

/**
 * Takes files that are dropped on the page, one at a time.
 *
 * @param fail hears why one cannot be read
 * @returns what ends it
 */
export function takeDrops(take: (file: OpenedFile) => void, fail: (error: Error) => void): () => void {
  const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  // Without this the browser would open the file instead of the page.
  const over = (event: DragEvent) => {
    if (carriesFiles(event)) event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) read(file).then(take).catch(fail);
  };
  window.addEventListener('dragover', over);
  window.addEventListener('drop', drop);
  return () => {
    window.removeEventListener('dragover', over);
    window.removeEventListener('drop', drop);
  };
}

async function read(file: File): Promise<OpenedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const decoded = decode(bytes);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { name: file.name, text, errors: decoded.ok ? [] : [decoded.error] };
}
