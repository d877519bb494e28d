import { opened } from './edited.ts';

/** Whether two texts say the same, however they are written. */
export function sameData(a: string, b: string): boolean {
  if (a === b) return true;
  return (
    JSON.stringify(opened({ name: '', text: a }).data) === JSON.stringify(opened({ name: '', text: b }).data)
  );
}
