import { PAYLOAD_ID, unpacked, type WorkbenchPayload } from '../show/workbench/payload.ts';

export interface Carried {
  readonly payload: WorkbenchPayload;
  /** The same as it stood in the file: what tells one file from another. */
  readonly text: string;
}

/**
 * What the file carries, taken out of the page: figures that nobody has bet on yet must not be found in it. Null where
 * it was cut off or changed, which the page then says.
 */
export function takeCarried(): Carried | null {
  const element = document.getElementById(PAYLOAD_ID);
  const text = element?.textContent ?? '';
  element?.remove();
  try {
    return { payload: unpacked(text), text };
  } catch {
    document.getElementById('unreadable')?.style.setProperty('visibility', 'visible');
    return null;
  }
}
