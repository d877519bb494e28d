/** The run that is played on the two stages: an illustration, never evidence. */

import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Lives } from '../../model/lives.ts';
import type { DesignSpec, StudySpec } from '../../scenario/study-spec.ts';
import { changeSentences } from '../../show/changes.ts';
import { chartIn, notesIn, translator } from '../../show/in-language.ts';
import type { Words } from '../../show/locales/index.ts';
import { chartOf } from '../../study/design-facts.ts';
import type { DesignResult } from '../../study/results.ts';
import type { Answers } from '../answers/answers.ts';

export const PANES = ['a', 'b'] as const;
export type Pane = (typeof PANES)[number];

/** What a pane shows: a design, its title and its chart in the reader's language. */
export interface Staging {
  readonly design: DesignSpec;
  readonly title: string;
  readonly chart: DesignResult['chart'];
  /** Of a design that changes its shape: that the first one is drawn, and what becomes of it. */
  readonly becomes?: string;
  /** Whether a case may be closed that nobody has treated. */
  readonly onPaper: boolean;
}

export interface Played {
  /** Two designs, A first. */
  readonly pair: ReadonlySignal<StudySpec>;
  /** Index of the replication. */
  readonly run: ReadonlySignal<number>;
  readonly words: ReadonlySignal<Words>;
  /** Hears that a run cannot be simulated. */
  readonly fail: (error: Error) => void;
}

export function createShowing(answers: Answers, { pair, run, words, fail }: Played) {
  const pane = (index: 0 | 1) => {
    const design = computed(() => pair.value.designs[index] as DesignSpec);
    const model = computed(() => design.value.model);
    const seed = computed(() => pair.value.seed);
    const recorded = signal<{ readonly lives: Lives; readonly design: DesignSpec } | null>(null);
    const dispose = effect(() => {
      const dropped = new AbortController();
      const asked = design.value;
      answers
        .lives(model.value, seed.value, run.value, dropped.signal)
        .then((found) => {
          if (!dropped.signal.aborted) recorded.value = { lives: found, design: asked };
        })
        .catch(fail);
      return () => dropped.abort();
    });
    /** Until the new run is there, the old one stays where everybody has kept the place. */
    const lives = computed(() => {
      const fits = recorded.value !== null && placesOf(recorded.value.design) === placesOf(design.value);
      return fits ? (recorded.value?.lives ?? null) : null;
    });
    const isOld = computed(() => lives.value !== null && recorded.value?.design.model !== model.value);
    const staging = computed(() => staged(design.value, pair.value, words.value));
    return { lives, isOld, staging, dispose };
  };
  const [a, b] = [pane(0), pane(1)];
  return {
    lives: { a: a.lives, b: b.lives } satisfies Record<Pane, ReadonlySignal<Lives | null>>,
    isOld: { a: a.isOld, b: b.isOld } satisfies Record<Pane, ReadonlySignal<boolean>>,
    panes: { a: a.staging, b: b.staging } satisfies Record<Pane, ReadonlySignal<Staging>>,
    dispose(): void {
      a.dispose();
      b.dispose();
    },
  };
}

function placesOf({ model }: DesignSpec): string {
  const { positions } = model.chart;
  return JSON.stringify([
    model.horizon,
    model.types.length,
    positions.map(({ id, reportsTo }) => [id, reportsTo]),
  ]);
}

function staged(design: DesignSpec, { translations }: StudySpec, words: Words): Staging {
  const translate = translator(translations, words);
  const { model, title, changes } = design;
  const notes = changes.filter(({ kind }) => kind === 'becomes');
  const becomes = changeSentences(notesIn(notes, translate), words).join(' ');
  return {
    design,
    title: translate(title),
    chart: chartIn(chartOf(model), translate),
    ...(becomes === '' ? {} : { becomes: `${words.stage.startsAs} ${becomes}` }),
    onPaper: [model, ...model.stages].some(({ rules }) => rules.targetPressure > 0),
  };
}
