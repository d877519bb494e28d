/**
 * What the room looks at, as signals: the document, the two designs, the moment, the figures and who may see them.
 * Every change goes through an action here; the interface only reads and calls.
 */

import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Story } from '../scenario/story.ts';
import type { StudySpec } from '../scenario/study-spec.ts';
import { type Digits, type Language, type Words, wordsIn } from '../show/locales/index.ts';
import type { WorkbenchPayload } from '../show/workbench/payload.ts';
import type { Results } from '../study/results.ts';
import type { Answers } from './answers/answers.ts';
import { compiled } from './compiled.ts';
import type { Edited } from './editing/edit.ts';
import { saySame } from './editing/say-same.ts';
import { beforeAndAfter } from './state/before-and-after.ts';
import { createBets, type SavedBets } from './state/bets.ts';
import { createDocuments, type SavedDocuments } from './state/documents.ts';
import { createFigures } from './state/figures.ts';
import { withKnownModels } from './state/known-models.ts';
import { createMoment } from './state/moment.ts';
import {
  compiledAs,
  designOf,
  freshWarnings,
  isOtherDesign,
  lastChangeOf,
  opened,
  type Session,
  settled,
  studyOf,
  worded,
} from './state/session.ts';
import { createShowing, type Pane } from './state/showing.ts';

export { NO_BET } from './state/bets.ts';
export { SPEEDS } from './state/moment.ts';
export type { Session } from './state/session.ts';
export { PANES, type Pane } from './state/showing.ts';

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

export interface Notice {
  readonly kind: 'error' | 'info';
  readonly text: string;
}

/** What a look at a file leaves for the next one. */
export interface Saved extends SavedBets, SavedDocuments {
  readonly language: Language;
  readonly digits: Digits | null;
}

export type Workbench = ReturnType<typeof createWorkbench>;

/** @param saved what an earlier look at the same file left */
export function createWorkbench(payload: WorkbenchPayload, answers: Answers, saved: Saved | null = null) {
  const files = createDocuments(payload.documents, saved);
  const { documents, index, document, history, session, source } = files;
  const language = signal<Language>(saved?.language ?? payload.language);
  const digits = signal<Digits | null>(saved === null ? payload.digits : saved.digits);
  const words = computed<Words>(() => wordsIn(language.value, digits.value ?? undefined));
  const notice = signal<Notice | null>(null);
  const panel = signal<Panel | null>(null);
  const focus = signal<Pane>('b');
  /** How often a document has been opened: whoever counts the time of a story begins anew with each. */
  const entered = signal(0);

  // What is simulated.
  const study = computed<StudySpec>(() => studyOf(source.value, session.value.counterCase));
  const story = computed<Story | null>(() => study.value.story);
  /** While the last change is replayed: the session before it, and the pane whose design is compared. */
  const before = signal<{ readonly session: Session; readonly pane: Pane } | null>(null);
  const pair = computed<StudySpec>(() => {
    if (before.value === null) {
      const { a, b } = session.value;
      return withKnownModels({
        ...study.value,
        designs: [designOf(study.value, a), designOf(study.value, b)],
      });
    }
    const { session: earlier, pane } = before.value;
    const old = studyOf({ name: document.value.name, text: earlier.text }, earlier.counterCase);
    const is = designOf(study.value, session.value[pane]);
    const was = old.designs.find(({ id }) => id === is.id) ?? designOf(old, earlier[pane]);
    return withKnownModels(beforeAndAfter(study.value, was, is));
  });
  /** Results that came with the file, where they are those of the session. */
  const base = computed<Results | null>(() => {
    const { text, counterCase } = session.value;
    const { text: original, results } = document.value;
    return before.value === null && !counterCase && text === original ? results : null;
  });

  const bets = createBets(session, saved);
  const { isRevealed, bet, isAboutThis, setBet, reveal } = bets;
  const figures = createFigures(answers, { pair, document: index, base, isRevealed, words });
  /** Index of the replication that is played: of those in the file the most typical one. */
  const run = computed(() => document.value.results?.typical ?? 0);
  const fail = ({ message }: Error): void => {
    notice.value = { kind: 'error', text: message };
  };
  const showing = createShowing(answers, { pair, run, words, fail });
  const { rewind, restart, ...moment } = createMoment({ pair, lives: showing.lives });

  function change(next: Session, partOf: string | null = null): void {
    if (before.value === null && JSON.stringify(next) === JSON.stringify(session.value)) return;
    batch(() => {
      before.value = null;
      notice.value = null;
      history.value.change(next, partOf);
    });
  }

  function travel(there: () => void): void {
    batch(() => {
      before.value = null;
      notice.value = null;
      there();
    });
  }

  /** As the room meets it for the first time: its figures out of sight. */
  function enter(document: number): void {
    batch(() => {
      before.value = null;
      notice.value = null;
      panel.value = null;
      files.open(document);
      bets.cover();
      rewind();
      entered.value++;
    });
  }

  /** The design in focus where the change has moved it, else the other one. */
  function movedPane(earlier: Session): Pane {
    const old = studyOf({ name: document.value.name, text: earlier.text }, earlier.counterCase);
    const other: Pane = focus.value === 'a' ? 'b' : 'a';
    const isMoved = (pane: Pane): boolean => isOtherDesign(old, study.value, session.value[pane]);
    return !isMoved(focus.value) && isMoved(other) ? other : focus.value;
  }

  return {
    documents,
    language,
    digits,
    words,
    session,
    document,
    source,
    study,
    story,
    pair,
    base,
    shown: figures.shown,
    figures: figures.figures,
    progress: figures.progress,
    isRevealed,
    bet,
    /** Whether the bet was made on what is looked at now. */
    isBetOnThis: computed(() => before.value === null && isAboutThis.value),
    setBet,
    reveal,
    panes: showing.panes,
    lives: showing.lives,
    /** Panes that still play the run from before the last change. */
    isOld: showing.isOld,
    run,
    isTypical: computed(() => base.value !== null && base.value.typical === run.value),
    ...moment,
    panel,
    entered: entered as ReadonlySignal<number>,
    focus,
    /** Id of the position that the editor works on, in the pane in focus. */
    selected: signal<string | null>(null),
    /** Id of the metric whose assumptions are looked at. */
    inspected: signal<string | null>(null),
    notice,
    canUndo: computed(() => history.value.canUndo.value),
    canRedo: computed(() => history.value.canRedo.value),
    isComparingChange: computed(() => before.value !== null),
    lastChange: computed(() => lastChangeOf(history.value.past.value, session.value)),

    /**
     * Takes a change of the file over, or says what is wrong with it.
     *
     * @param partOf changes in a row that are part of the same gesture are undone at once
     */
    apply(edited: Edited, more: Partial<Session> = {}, partOf: string | null = null): boolean {
      if (edited.ok) {
        // What says the same as the file did when it was opened is that file, whose figures are known.
        const text = saySame(edited.text, document.value.text) ? document.value.text : edited.text;
        const earlier = source.value;
        change(settled({ ...session.value, ...more, text }, earlier.name), partOf);
        const doubts = freshWarnings(source.value, earlier);
        if (doubts.length > 0) notice.value = { kind: 'info', text: worded(doubts) };
      } else notice.value = { kind: 'error', text: worded(edited.errors) };
      return edited.ok;
    },
    /** Opens a document as it was left, its figures out of sight. */
    open(document: number): void {
      if (document >= 0 && document < documents.value.length) enter(document);
    },
    /** Adds a file of the user's and opens it; says what is wrong with it otherwise. */
    add(name: string, text: string): boolean {
      const found = compiled({ name, text });
      if (!found.ok) {
        notice.value = { kind: 'error', text: worded(found.errors) };
        return false;
      }
      enter(files.add({ name, text }));
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
      const counterCase = !session.value.counterCase;
      const found = compiledAs(source.value, counterCase);
      if (found.ok) change({ ...session.value, counterCase });
      else notice.value = { kind: 'error', text: worded(found.errors) };
    },
    /** For another room: all bets are forgotten, all figures out of sight, and the first document is as it was. */
    startAfresh(): void {
      batch(() => {
        bets.clear();
        files.restart();
        enter(0);
      });
    },
    /** As the file was when it was opened; can be undone. */
    reset(): void {
      const first = opened(documents.value, index.value);
      batch(() => {
        change(first);
        before.value = null;
        rewind();
      });
    },
    undo: () => travel(history.value.undo),
    redo: () => travel(history.value.redo),
    /** Shows a design that the last change has moved, if possible that in focus, before it beside itself after it, from the start; again: back. */
    replayLastChange(): void {
      const earlier = lastChangeOf(history.value.past.value, session.value);
      batch(() => {
        restart();
        before.value =
          before.value === null && earlier !== null ? { session: earlier, pane: movedPane(earlier) } : null;
        moment.playing.value = before.value !== null;
      });
    },
    /** Puts the figures out of sight and asks for a new bet. */
    predict(): void {
      batch(() => {
        bets.conceal();
        panel.value = 'bet';
      });
    },
    saved(): Saved {
      return {
        session: session.value,
        documents: documents.value,
        language: language.value,
        digits: digits.value,
        ...bets.saved(),
      };
    },
    close(): void {
      figures.dispose();
      showing.dispose();
      answers.stop();
    },
  };
}
