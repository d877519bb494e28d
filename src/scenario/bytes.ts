import type { ScenarioError } from './errors.ts';

/** No scenario file is larger. */
const LARGEST_FILE = 1024 * 1024;

type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly error: ScenarioError };

/** The text of a file: UTF-8, at most 1 MiB, without a byte order mark. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > LARGEST_FILE) {
    return {
      ok: false,
      error: at(1, 1, 'the file is larger than 1 MiB', 'a scenario needs a few pages of text at most'),
    };
  }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const { line, column } = firstBroken(bytes);
    return { ok: false, error: at(line, column, 'this byte is not UTF-8 text', 'save the file as UTF-8') };
  }
}

/** Where decoding first fails: right after the longest prefix that decodes. */
function firstBroken(bytes: Uint8Array): { line: number; column: number } {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, good), { stream: true }).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Whether this is the start of valid text; a sequence may be cut at its end. */
function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function at(line: number, column: number, message: string, hint: string): ScenarioError {
  return { line, column, path: [], message, hint };
}
