/** Lives to tell of: complaints that never wait for each other, in a chart whose titles are its ids. */

import { type Lives, recordLives } from '../../../src/model/lives.ts';
import type { ModelSpec } from '../../../src/model/spec.ts';
import { locales } from '../../../src/show/locales/index.ts';
import { type Cast, type ToldStory, tell } from '../../../src/show/story/story.ts';
import { chartOf } from '../../../src/study/design-facts.ts';
import { type AloneParts, alone } from '../../model/alone.ts';

export const castOf = (model: ModelSpec): Cast => ({
  design: 'Design',
  chart: chartOf(model),
  start: model.horizon.warmUp,
  types: model.types,
});

export interface Recorded {
  readonly model: ModelSpec;
  readonly lives: Lives;
  readonly tell: (i: number, words?: (typeof locales)['en'], until?: number) => ToldStory;
}

export function recorded(model: ModelSpec, seed = 'stories'): Recorded {
  const lives = recordLives(model, seed, 0);
  return {
    model,
    lives,
    tell: (i, words = locales.en, until) => tell(lives, i, castOf(model), words, until),
  };
}

/** The first complaint of a company without waiting, told in English. */
export function first(parts: AloneParts): ToldStory {
  return recorded(alone(parts)).tell(0);
}

/** What is told, without day and clock. */
export function steps({ sentences }: ToldStory): string[] {
  return sentences.map((sentence) => sentence.replace(/^Day \d+, [A-Z][a-z]{2} \d+:\d\d: /, ''));
}
