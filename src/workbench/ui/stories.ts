/** The stories among the documents, as chips, digits and the clicker open them. */

import { translator } from '../../show/in-language.ts';
import type { Words } from '../../show/locales/index.ts';
import type { WorkbenchDocument } from '../../show/workbench/payload.ts';
import { compiled } from '../compiled.ts';
import type { Workbench } from '../state.ts';

export interface StoryChip {
  readonly number: number;
  readonly title: string;
  /** Index of its document. */
  readonly document: number;
}

/** Documents never change, so each is read once, and not dropped for what was read since. */
const read = new WeakMap<WorkbenchDocument, ReturnType<typeof compiled>>();

/** In the order of their numbers. */
export function storiesOf(documents: readonly WorkbenchDocument[], words: Words): StoryChip[] {
  return documents
    .flatMap((file, document) => {
      const found = read.get(file) ?? compiled(file);
      read.set(file, found);
      if (!found.ok || found.study.story === null) return [];
      const { title, story, translations } = found.study;
      return [{ number: story.number, title: translator(translations, words)(title), document }];
    })
    .sort((one, other) => one.number - other.number);
}

/** Opens the story with a number, if there is one. */
export function openStory(workbench: Workbench, number: number): void {
  const found = storiesOf(workbench.documents.value, workbench.words.value).find(
    (one) => one.number === number,
  );
  if (found !== undefined) workbench.open(found.document);
}

/** Opens the story after the open one, or before it; there is none after the last one. */
export function openNeighbour(workbench: Workbench, direction: 1 | -1): void {
  const stories = storiesOf(workbench.documents.value, workbench.words.value);
  const at = stories.findIndex(({ document }) => document === workbench.session.value.document);
  const next = at < 0 ? stories[0] : stories[at + direction];
  if (next !== undefined) workbench.open(next.document);
}
