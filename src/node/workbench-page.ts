import { readFileSync } from 'node:fs';

/** Run from source (tests) the page lies with the built program all the same: nothing else can make it. */
const BUILT = import.meta.url.endsWith('.ts') ? '../../dist/workbench/' : '../workbench/';

/** The workbench's page as it was built, with nothing in it yet; null where nobody has built it. */
export function workbenchTemplate(): string | null {
  try {
    return readFileSync(new URL(`${BUILT}index.html`, import.meta.url), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
