/** The figures of the pair that is looked at, what they are worth, and who may see them. */

import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { StudySpec } from '../../scenario/study-spec.ts';
import { inLanguage } from '../../show/in-language.ts';
import type { Words } from '../../show/locales/index.ts';
import type { Results } from '../../study/results.ts';
import type { Answer, AnswerMark, Answers } from '../answers/answers.ts';

/** Figures that may be looked at, and what they are worth. */
export interface Shown {
  readonly results: Results;
  readonly mark: AnswerMark;
  /** They answer the question before this one. */
  readonly stale: boolean;
}

/** Final answers that are kept. */
const KEPT = 8;

export interface Asked {
  /** Two designs, A first. */
  readonly pair: ReadonlySignal<StudySpec>;
  /** Index of the document that they are of. */
  readonly document: ReadonlySignal<number>;
  /** Results that came with the file, where they are those of the pair; null: there are none. */
  readonly base: ReadonlySignal<Results | null>;
  readonly isRevealed: ReadonlySignal<boolean>;
  readonly words: ReadonlySignal<Words>;
}

export function createFigures(answers: Answers, { pair, document, base, isRevealed, words }: Asked) {
  /** The latest answer, and the pair and document that it is about. */
  const told = signal<{
    readonly answer: Answer;
    readonly pair: StudySpec;
    readonly document: number;
  } | null>(null);

  const shown = computed<Shown | null>(() => {
    const known: Shown | null = base.value && { results: base.value, mark: 'final', stale: false };
    // Of another company nothing is shown, not even as what was before.
    if (told.value === null || told.value.document !== document.value) return known;
    const { answer } = told.value;
    const stale = told.value.pair !== pair.value;
    // Nor other designs' figures in the place of these.
    if (stale && idsOf(told.value.pair) !== idsOf(pair.value)) return known;
    // Until the pair is compared, its figures one by one are those of the file.
    if (known !== null && (stale || answer.mark === 'provisional')) return known;
    return { ...answer, stale };
  });

  /** The last final answers, for undo and for looking there and back. */
  let finals: readonly { readonly pair: StudySpec; readonly answer: Answer }[] = [];
  /** Document of the question that was asked last. */
  let last = -1;
  const dispose = effect(() => {
    const asked = pair.value;
    const about = document.value;
    if (about !== last) answers.stop();
    last = about;
    if (base.value !== null && comparedIn(base.value, asked)) {
      answers.stop();
      return;
    }
    const tell = (answer: Answer): void => {
      told.value = { answer, pair: asked, document: about };
    };
    const final = finals.find((one) => isSame(one.pair, asked));
    if (final !== undefined) {
      answers.stop();
      tell(final.answer);
      return;
    }
    answers.ask(asked, (answer) => {
      if (answer.mark === 'final') finals = [{ pair: asked, answer }, ...finals].slice(0, KEPT);
      tell(answer);
    });
  });

  return {
    shown,
    /** The same in the reader's language; null while there is nothing, or it must not be seen. */
    figures: computed<Results | null>(() => {
      if (!isRevealed.value || shown.value === null) return null;
      return inLanguage(shown.value.results, words.value);
    }),
    /** Replications done of those wanted. */
    progress: computed(() => {
      const { results, mark, stale } = shown.value ?? { results: null, mark: 'provisional', stale: true };
      const done = stale || mark === 'provisional' ? 0 : (results?.replications ?? 0);
      return { done, of: pair.value.replications };
    }),
    dispose,
  };
}

function idsOf({ designs }: StudySpec): string {
  return JSON.stringify(designs.map(({ id }) => id));
}

/** Whether two pairs have the same answer, to the byte; of models that are alike there is only one. */
function isSame(a: StudySpec, b: StudySpec): boolean {
  const rest = (study: StudySpec): string =>
    JSON.stringify({ ...study, designs: study.designs.map((design) => ({ ...design, model: null })) });
  return a.designs.every(({ model }, i) => model === b.designs[i]?.model) && rest(a) === rest(b);
}

/** Whether results hold the paired differences of two designs. */
function comparedIn(results: Results, { designs: [a, b] }: StudySpec): boolean {
  return results.comparisons.some((one) => one.a === a?.id && one.b === b?.id);
}
