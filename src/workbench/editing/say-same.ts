import { sameData } from '../../scenario/edits/data.ts';
import { opened } from './edited.ts';

/** Whether two texts say the same, however they are written. */
export function saySame(a: string, b: string): boolean {
  const dataOf = (text: string) => opened({ name: '', text }).data;
  return a === b || sameData(dataOf(a), dataOf(b));
}
