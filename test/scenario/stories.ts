/** The stories that ship, as files and as studies. */

import { readdirSync, readFileSync } from 'node:fs';
import type { Story } from '../../src/scenario/story.ts';
import type { StudySpec } from '../../src/scenario/study-spec.ts';
import { study } from './compiled.ts';

const FOLDER = new URL('../../scenarios/stories/', import.meta.url);

/** Names of the files, without their ending. */
export const STORIES: readonly string[] = readdirSync(FOLDER).map((name) => name.replace(/\.yaml$/, ''));

export function storyText(name: string): string {
  return readFileSync(new URL(`${name}.yaml`, FOLDER), 'utf8');
}

export interface StoryStudy extends StudySpec {
  readonly story: Story;
}

export function storyStudy(name: string): StoryStudy {
  const found = study(storyText(name), `${name}.yaml`);
  if (found.story === null) throw new Error(`${name} is no story`);
  return { ...found, story: found.story };
}
