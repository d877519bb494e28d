/**
 * What the room looks at, as signals: the document, the two designs, the moment, the figures and who may see them.
 * Every change goes through an action here; the interface only reads and calls.
 */

import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Lives } from '../model/lives.ts';
import { compileScenario } from '../scenario/compile.ts';
import type { ScenarioError } from '../scenario/errors.ts';
import type { Story } from '../scenario/story.ts';
import type { DesignSpec, StudySpec } from '../scenario/study-spec.ts';
import { inLanguage, translator } from '../show/in-language.ts';
import { type Digits, type Language, type Words, wordsIn } from '../show/locales/index.ts';
import type { WorkbenchDocument, WorkbenchPayload } from '../show/workbench/payload.ts';
import { chartOf } from '../study/build-results.ts';
import { mostTelling } from '../study/example.ts';
import type { DesignResult, Results } from '../study/results.ts';
import type { Answer, AnswerMark, Answers } from './answers/answers.ts';
import type { Edited, Source } from './editing/edit.ts';

/** What undo goes back over. */
export interface Session {
  /** Index of the document. */
  readonly document: number;
  /** Its text as it stands. */
  readonly text: string;
  /** Ids of the designs in the two panes. */
  readonly a: string;
  readonly b: string;
  /** Whether the assumptions of the story's counter-case are in force. */
  readonly counterCase: boolean;
}

export interface Bet {
  /** Raised hands for each pane, and for "no clear difference". */
  readonly hands: { readonly a: number; readonly b: number; readonly none: number };
  /** The room's guess of the metric in design B; null: none. */
  readonly guess: number | null;
}

/** Figures that may be looked at, and what they are worth. */
export interface Shown {
  readonly results: Results;
  readonly mark: AnswerMark;
  /** They answer the question before this one. */
  readonly stale: boolean;
}

export type Panel =
  | 'knobs'
  | 'editor'
  | 'bet'
  | 'help'
  | 'charts'
  | 'story'
  | 'notes'
  | 'file'
  | 'assumptions';

export type Pane = 'a' | 'b';

/** One pane: a design, its chart in the reader's language, and the lives of the animated run. */
export interface Staging {
  readonly design: DesignSpec;
  readonly title: string;
  readonly chart: DesignResult['chart'];
}

export interface Notice {
  readonly kind: 'error' | 'info';
  readonly text: string;
}

export const NO_BET: Bet = { hands: { a: 0, b: 0, none: 0 }, guess: null };
/** Simulated minutes a second, from slow to fast. */
export const SPEEDS = [5, 15, 60, 180, 480, 1440, 4320, 10080] as const;
/** Faster than that nobody sees who goes where, however long the run. */
const MOST_FITTING = 480;

export type Workbench = ReturnType<typeof createWorkbench>;

export interface Saved {
  readonly session: Session;
  readonly documents: readonly WorkbenchDocument[];
  readonly language: Language;
  readonly digits: Digits | null;
  readonly revealed: readonly string[];
  readonly bets: Readonly<Record<string, Bet>>;
}

/** @param saved what an earlier look at the same file left */
export function createWorkbench(payload: WorkbenchPayload, answers: Answers, saved: Saved | null = null) {
  const documents = signal<readonly WorkbenchDocument[]>(saved?.documents ?? payload.documents);
  const language = signal<Language>(saved?.language ?? payload.language);
  const digits = signal<Digits | null>(saved === null ? payload.digits : saved.digits);
  const words = computed<Words>(() => wordsIn(language.value, digits.value ?? undefined));
  const session = signal<Session>(saved?.session ?? opened(documents.value, 0));
  const past = signal<readonly Session[]>([]);
  const future = signal<readonly Session[]>([]);
  const notice = signal<Notice | null>(null);
  const panel = signal<Panel | null>(null);
  const focus = signal<Pane>('b');
  /** Id of the position that the editor works on, in the pane in focus. */
  const selected = signal<string | null>(null);
  /** Id of the metric whose assumptions are looked at. */
  const inspected = signal<string | null>(null);
  const document = computed(() => documents.value[session.value.document] as WorkbenchDocument);
  const source = computed<Source>(() => ({ name: document.value.name, text: session.value.text }));

  // What is simulated.
  const study = computed<StudySpec>(() => studyOf(source.value, session.value.counterCase));
  const story = computed<Story | null>(() => study.value.story);
  /** While the last change is replayed: the session before it. */
  const before = signal<Session | null>(null);
  const pair = computed<StudySpec>(() => {
    if (before.value !== null) return beforeAndAfter(before.value);
    const { a, b } = session.value;
    return { ...study.value, designs: [designOf(study.value, a), designOf(study.value, b)] };
  });

  /** The design of the pane in focus, before the last change and after it. */
  function beforeAndAfter(earlier: Session): StudySpec {
    const id = session.value[focus.value];
    const old = studyOf({ name: document.value.name, text: earlier.text }, earlier.counterCase);
    const was = old.designs.find((one) => one.id === id) ?? designOf(old, earlier[focus.value]);
    const is = designOf(study.value, id);
    const said = words.value.workbench;
    const translate = translator(study.value.translations, words.value);
    return {
      ...study.value,
      designs: [
        { ...was, id: 'before', title: said.beforeChange(translate(was.title)) },
        { ...is, id: 'after', title: said.afterChange(translate(is.title)) },
      ],
    };
  }

  // Its figures.
  const answer = signal<Answer | null>(null);
  /** The pair that the answer belongs to. */
  const answered = signal<StudySpec | null>(null);
  /** Results that came with the file, where they are those of the session. */
  const base = computed<Results | null>(() => {
    const { text, counterCase } = session.value;
    const { text: original, results } = document.value;
    return before.value === null && !counterCase && text === original ? results : null;
  });
  const shown = computed<Shown | null>(() => {
    const stale = answered.value !== pair.value;
    if (answer.value === null || stale) {
      if (base.value !== null) return { results: base.value, mark: 'final', stale: false };
      return answer.value === null ? null : { ...answer.value, stale };
    }
    // Until the pair is compared, its figures one by one are those of the file.
    if (base.value !== null && answer.value.mark === 'provisional') {
      return { results: base.value, mark: 'final', stale: false };
    }
    return { ...answer.value, stale: false };
  });
  /** The same in the reader's language; null while there is nothing, or it must not be seen. */
  const revealed = signal<readonly string[]>(saved?.revealed ?? []);
  const bets = signal<Readonly<Record<string, Bet>>>(saved?.bets ?? {});
  const isRevealed = computed(() => revealed.value.includes(document.value.name));
  const bet = computed<Bet>(() => bets.value[document.value.name] ?? NO_BET);
  const figures = computed<Results | null>(() => {
    if (!isRevealed.value || shown.value === null) return null;
    return inLanguage(shown.value.results, words.value);
  });
  /** Replications done of those wanted, of the answer under way. */
  const progress = computed(() => ({
    done: answer.value?.mark === 'provisional' ? 0 : (shown.value?.results.replications ?? 0),
    of: study.value.replications,
  }));

  const stopAsking = effect(() => {
    const asked = pair.value;
    const known = base.value;
    if (known !== null && comparedIn(known, asked)) {
      answers.stop();
      return;
    }
    answers.ask(asked, (better) => {
      batch(() => {
        answer.value = better;
        answered.value = asked;
      });
    });
  });

  // The animated run.
  /** Index of the replication: of those in the file the most typical one. */
  const run = computed(() => document.value.results?.typical ?? 0);
  const isTypical = computed(() => base.value !== null && base.value.typical === run.value);
  const lives: Record<Pane, Signal<Lives | null>> = { a: signal(null), b: signal(null) };
  const panes: Record<Pane, ReadonlySignal<Staging>> = {
    a: computed(() => staging(0)),
    b: computed(() => staging(1)),
  };

  function staging(index: 0 | 1): Staging {
    const design = pair.value.designs[index] as DesignSpec;
    const translate = translator(pair.value.translations, words.value);
    const chart = chartOf(design.model);
    return {
      design,
      title: translate(design.title),
      chart: {
        ...chart,
        positions: chart.positions.map((one) => ({ ...one, title: translate(one.title) })),
        units: chart.units.map((one) => ({ ...one, title: translate(one.title) })),
      },
    };
  }

  const models = {
    a: computed(() => pair.value.designs[0]?.model),
    b: computed(() => pair.value.designs[1]?.model),
  };
  const stopPlaying = (['a', 'b'] as const).map((pane) =>
    effect(() => {
      const model = models[pane].value;
      const replication = run.value;
      const { seed } = pair.peek();
      lives[pane].value = null;
      if (model === undefined) return;
      answers.lives(model, seed, replication).then((found) => {
        // Another question may have been asked in the meantime.
        if (models[pane].peek() === model && run.peek() === replication) lives[pane].value = found;
      });
    }),
  );

  // The moment.
  const horizon = computed(() => {
    const { warmUp, window, drain } = (pair.value.designs[0] as DesignSpec).model.horizon;
    return { from: warmUp, to: warmUp + window + drain, window: warmUp + window };
  });
  const chosen = signal<number | 'whole run' | null>(null);
  /** Index of the complaint that is followed, by default the one that tells most about the two designs. */
  const followed = computed<number | null>(() => {
    if (chosen.value === 'whole run') return null;
    const [a, b] = [lives.a.value, lives.b.value];
    if (a === null || b === null) return null;
    const most = Math.min(a.count, b.count);
    if (chosen.value !== null) return chosen.value < most ? chosen.value : null;
    return mostTelling(a, b);
  });
  /** What the scrubber spans: the life of the complaint that is followed, in both designs, or the whole run. */
  const span = computed<readonly [number, number]>(() => {
    const [a, b, i] = [lives.a.value, lives.b.value, followed.value];
    if (a === null || b === null || i === null) return [horizon.value.from, horizon.value.to];
    const from = a.arrivedAt[i] as number;
    const to = Math.max(a.endedAt[i] as number, b.endedAt[i] as number);
    const margin = Math.max(30, (to - from) * 0.03);
    return [Math.max(0, from - margin), Math.min(horizon.value.to, to + margin)];
  });
  const moment = signal<number | null>(null);
  /** Simulated minutes; the start of the span until somebody moves. */
  const t = computed(() => clamp(moment.value ?? span.value[0], span.value));
  const playing = signal(false);
  const chosenSpeed = signal<number | null>(null);
  /** Simulated minutes a second: chosen, or such that what is shown takes about a minute. */
  const speed = computed<number>(() => {
    const [from, to] = span.value;
    return (
      chosenSpeed.value ??
      SPEEDS.find((one) => one >= Math.min(MOST_FITTING, (to - from) / 60)) ??
      MOST_FITTING
    );
  });

  // Actions.
  /** What the last change was part of: turning one knob is one step back, however often it was heard on the way. */
  let gesture: string | null = null;
  function change(next: Session, partOf: string | null = null): void {
    batch(() => {
      const goesOn = partOf !== null && partOf === gesture && past.value.length > 0;
      gesture = partOf;
      if (!goesOn) past.value = [...past.value, session.value].slice(-200);
      future.value = [];
      before.value = null;
      session.value = next;
      notice.value = null;
    });
  }

  /**
   * Takes a change of the file over, or says what is wrong with it.
   *
   * @param partOf changes in a row that are part of the same gesture are undone at once
   */
  function apply(edited: Edited, more: Partial<Session> = {}, partOf: string | null = null): boolean {
    if (!edited.ok) {
      notice.value = { kind: 'error', text: edited.errors.map(worded).join('\n') };
      return false;
    }
    change(stillThere({ ...session.value, ...more, text: edited.text }), partOf);
    return true;
  }

  function travel(from: Signal<readonly Session[]>, to: Signal<readonly Session[]>): void {
    const [target] = from.value.slice(-1);
    if (target === undefined) return;
    gesture = null;
    batch(() => {
      to.value = [...to.value, session.value];
      from.value = from.value.slice(0, -1);
      before.value = null;
      if (target.document !== session.value.document) rewind();
      session.value = target;
    });
  }

  function rewind(): void {
    moment.value = null;
    chosen.value = null;
    chosenSpeed.value = null;
    playing.value = false;
  }

  function stillThere(next: Session): Session {
    const compiled = compile({ name: document.value.name, text: next.text });
    if (!compiled.ok) return next;
    const ids = compiled.study.designs.map(({ id }) => id);
    const a = ids.includes(next.a) ? next.a : (ids[0] as string);
    const b = ids.includes(next.b) && next.b !== a ? next.b : (ids.find((id) => id !== a) ?? a);
    return { ...next, a, b };
  }

  function setBet(next: Bet): void {
    bets.value = { ...bets.value, [document.value.name]: next };
  }

  return {
    documents: documents as ReadonlySignal<readonly WorkbenchDocument[]>,
    language,
    digits,
    words,
    session: session as ReadonlySignal<Session>,
    document,
    source,
    study,
    story,
    pair,
    base,
    shown,
    figures,
    isRevealed,
    bet,
    progress,
    panes,
    lives: lives as Readonly<Record<Pane, ReadonlySignal<Lives | null>>>,
    run,
    isTypical,
    horizon,
    followed,
    span,
    t,
    playing,
    speed,
    panel,
    focus,
    selected,
    inspected,
    notice,
    canUndo: computed(() => past.value.length > 0),
    canRedo: computed(() => future.value.length > 0),
    isComparingChange: computed(() => before.value !== null),
    lastChange: computed(() => lastChangeOf(past.value, session.value)),

    apply,
    /** Opens a document; where it was left is a matter of undo. */
    open(index: number): void {
      if (index < 0 || index >= documents.value.length) return;
      batch(() => {
        rewind();
        change(opened(documents.value, index));
      });
    },
    /** Adds a file of the user's and opens it; says what is wrong with it otherwise. */
    add(name: string, text: string): boolean {
      const compiled = compile({ name, text });
      if (!compiled.ok) {
        notice.value = { kind: 'error', text: compiled.errors.map(worded).join('\n') };
        return false;
      }
      batch(() => {
        documents.value = [...documents.value, { name, text, results: null }];
        rewind();
        change(opened(documents.value, documents.value.length - 1));
      });
      return true;
    },
    /** Puts a design into a pane; the other pane's design changes places with it where it is the same. */
    put(pane: Pane, id: string): void {
      const { a, b } = session.value;
      const next = pane === 'a' ? { a: id, b: b === id ? a : b } : { a: a === id ? b : a, b: id };
      if (next.a !== a || next.b !== b) change({ ...session.value, ...next });
    },
    toggleCounterCase(): void {
      if (story.value === null) return;
      const next = { ...session.value, counterCase: !session.value.counterCase };
      const compiled = compile(source.value, next.counterCase ? story.value : null);
      if (compiled.ok) change(next);
      else notice.value = { kind: 'error', text: compiled.errors.map(worded).join('\n') };
    },
    /** As the file was when it was opened; can be undone. */
    reset(): void {
      const first = opened(documents.value, session.value.document);
      if (JSON.stringify(first) !== JSON.stringify(session.value)) change(first);
      batch(rewind);
    },
    undo: () => travel(past, future),
    redo: () => travel(future, past),
    /** Shows the design in focus before the last change beside itself after it, from the start; again: back. */
    replayLastChange(): void {
      const earlier = lastChangeOf(past.value, session.value);
      batch(() => {
        moment.value = null;
        before.value = before.value === null ? earlier : null;
        playing.value = before.value !== null;
      });
    },
    predict(): void {
      batch(() => {
        revealed.value = revealed.value.filter((name) => name !== document.value.name);
        setBet(NO_BET);
        panel.value = 'bet';
      });
    },
    setBet,
    reveal(): void {
      if (!isRevealed.value) revealed.value = [...revealed.value, document.value.name];
    },
    seek(time: number): void {
      moment.value = clamp(time, span.value);
    },
    /** Plays or pauses; at the end it starts over. */
    toggle(): void {
      batch(() => {
        if (!playing.value && t.value >= span.value[1]) moment.value = span.value[0];
        playing.value = !playing.value;
      });
    },
    /** Simulated time passes while it plays. */
    advance(minutes: number): void {
      if (!playing.value) return;
      batch(() => {
        moment.value = clamp(t.value + minutes, span.value);
        if (moment.value >= span.value[1]) playing.value = false;
      });
    },
    faster(steps: number): void {
      const at = SPEEDS.findIndex((one) => one >= speed.value);
      chosenSpeed.value = SPEEDS[Math.max(0, Math.min(SPEEDS.length - 1, at + steps))] as number;
    },
    /** `null`: nobody, the whole run. */
    follow(life: number | null): void {
      batch(() => {
        const now = t.value;
        chosen.value = life ?? 'whole run';
        chosenSpeed.value = null;
        moment.value = life === null ? now : null;
      });
    },
    saved(): Saved {
      return {
        session: session.value,
        documents: documents.value,
        language: language.value,
        digits: digits.value,
        revealed: revealed.value,
        bets: bets.value,
      };
    },
    close(): void {
      stopAsking();
      for (const stop of stopPlaying) stop();
      answers.stop();
    },
  };
}

function opened(documents: readonly WorkbenchDocument[], index: number): Session {
  const { name, text } = documents[index] as WorkbenchDocument;
  const { designs, story } = studyOf({ name, text }, false);
  const [a, b] = story?.designs ?? designs.map(({ id }) => id);
  return { document: index, text, a: a as string, b: b ?? (a as string), counterCase: false };
}

function compile({ name, text }: Source, counter: Story | null = null) {
  const moved = new Map(Object.entries(counter?.counterCase.set ?? {}));
  return compileScenario(new TextEncoder().encode(text), name, moved);
}

/** Texts in a session have compiled before. */
function studyOf(source: Source, counterCase: boolean): StudySpec {
  const compiled = compile(source);
  if (!compiled.ok) throw new Error(compiled.errors.map(worded).join('\n'));
  if (!counterCase || compiled.study.story === null) return compiled.study;
  const counter = compile(source, compiled.study.story);
  if (!counter.ok) throw new Error(counter.errors.map(worded).join('\n'));
  return counter.study;
}

function designOf(study: StudySpec, id: string): DesignSpec {
  return study.designs.find((one) => one.id === id) ?? (study.designs[0] as DesignSpec);
}

/** Whether results hold the paired differences of two designs. */
function comparedIn(results: Results, { designs: [a, b] }: StudySpec): boolean {
  return results.comparisons.some((one) => one.a === a?.id && one.b === b?.id);
}

/** The latest session of the same document that was another company or another counter-case. */
function lastChangeOf(past: readonly Session[], { document, text, counterCase }: Session): Session | null {
  const same = past.filter((one) => one.document === document);
  return same.findLast((one) => one.text !== text || one.counterCase !== counterCase) ?? null;
}

function worded({ line, column, message, hint }: ScenarioError): string {
  return `${line}:${column}  ${message}\n    ${hint}`;
}

function clamp(x: number, [low, high]: readonly [number, number]): number {
  return Math.max(low, Math.min(high, x));
}
