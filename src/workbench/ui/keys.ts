/**
 * The keys, in one table: what is listed is what works. Letters are meant by where they lie on the keyboard, so that
 * they are the same keys where it writes Persian or Hebrew.
 */

import type { Words } from '../../show/locales/index.ts';
import { PANES, type Pane, type Panel } from '../state.ts';
import { backwards, forwards } from './clicker.ts';
import { BOSS_SELECT_ID, designSelectId, type Frame } from './frame.ts';
import { saveMoment } from './picture.ts';
import { openStory } from './stories.ts';

export type KeyName = keyof Words['workbench']['keys'];

export interface Key {
  readonly name: KeyName;
  /** `KeyboardEvent.code`s that stand for it. */
  readonly codes: readonly string[];
  readonly shift: boolean;
  /** As printed on a keyboard; `space` has a word in every language. */
  readonly cap: string;
  /** Whether holding it down does it again and again. */
  readonly repeats?: boolean;
  readonly run: (frame: Frame, code: string) => void;
}

const DIGITS = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((digit) => [`Digit${digit}`, `Numpad${digit}`]);

export const KEYS: readonly Key[] = [
  key('toggle', 'Space', 'space', ({ playback }) => playback.toggle()),
  { ...key('next', 'ArrowRight', '→', ({ playback }) => playback.step(1)), repeats: true },
  { ...key('previous', 'ArrowLeft', '←', ({ playback }) => playback.step(-1)), repeats: true },
  { ...shifted('nextDay', 'ArrowRight', '⇧ →', ({ playback }) => playback.stepDay(1)), repeats: true },
  { ...shifted('previousDay', 'ArrowLeft', '⇧ ←', ({ playback }) => playback.stepDay(-1)), repeats: true },
  key('slower', 'BracketLeft', '[', ({ workbench }) => workbench.faster(-1)),
  key('faster', 'BracketRight', ']', ({ workbench }) => workbench.faster(1)),
  {
    name: 'openStory',
    codes: DIGITS,
    shift: false,
    cap: '1–8',
    run: ({ workbench }, code) => openStory(workbench, Number(code.slice(-1))),
  },
  key('designA', 'KeyA', 'A', (frame) => chooseDesign(frame, 'a')),
  key('designB', 'KeyB', 'B', (frame) => chooseDesign(frame, 'b')),
  key('follow', 'KeyF', 'F', ({ playback }) => playback.followNext()),
  shifted('wholeRun', 'KeyF', '⇧ F', ({ workbench }) => workbench.follow(null)),
  key('bet', 'KeyP', 'P', panel('bet')),
  key('reveal', 'KeyR', 'R', (frame) => {
    const { isRevealed, reveal } = frame.workbench;
    if (isRevealed.value) panel('bet')(frame, 'KeyR');
    else reveal();
  }),
  key('counterCase', 'KeyC', 'C', ({ workbench }) => workbench.toggleCounterCase()),
  key('knobs', 'KeyK', 'K', panel('knobs')),
  key('editor', 'KeyE', 'E', panel('editor')),
  key('move', 'KeyM', 'M', leadToBoss),
  key('replay', 'KeyL', 'L', ({ workbench }) => {
    workbench.replayLastChange();
    // What was turned would cover the stage that it has moved.
    if (workbench.isComparingChange.value) workbench.panel.value = null;
  }),
  key('undo', 'KeyZ', 'Z', ({ workbench }) => workbench.undo()),
  shifted('redo', 'KeyZ', '⇧ Z', ({ workbench }) => workbench.redo()),
  key('charts', 'KeyG', 'G', panel('charts')),
  key('story', 'KeyS', 'S', panel('story')),
  key('notes', 'KeyN', 'N', panel('notes')),
  key('file', 'KeyO', 'O', panel('file')),
  key('snapshot', 'KeyI', 'I', ({ workbench }) => saveMoment(workbench, 'png')),
  shifted('snapshotSvg', 'KeyI', '⇧ I', ({ workbench }) => saveMoment(workbench, 'svg')),
  key('forwards', 'PageDown', 'PgDn', forwards),
  key('backwards', 'PageUp', 'PgUp', backwards),
  shifted('help', 'Slash', '?', panel('help')),
  key('close', 'Escape', 'Esc', ({ workbench }) => {
    if (workbench.notice.value !== null) workbench.notice.value = null;
    else if (workbench.panel.value !== null) workbench.panel.value = null;
    else if (workbench.isComparingChange.value) workbench.replayLastChange();
    else workbench.follow(null);
  }),
];

/** No number is written with these, and a room that has bet goes on with them. */
const BESIDE_NUMBERS: readonly string[] = ['Space', 'KeyP', 'KeyR', 'KeyN'];

const BY_NAME = new Map(KEYS.map((one) => [one.name, one]));

/** Does what a key does, for buttons. */
export function press(name: KeyName, frame: Frame): void {
  const found = BY_NAME.get(name);
  found?.run(frame, found.codes[0] as string);
}

/** What is printed on a key. */
export function capOf(name: KeyName, { workbench }: Words): string {
  const cap = BY_NAME.get(name)?.cap ?? '';
  return cap === 'space' ? workbench.space : cap;
}

/** Handles a key of the page or of the window with the notes. */
export function handleKey(frame: Frame, event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  // Where a keyboard has its question mark elsewhere, the sign counts and not the place.
  const asks = event.key === '?' || event.key === '؟';
  const [code, shift] = asks ? ['Slash', true] : [event.code, event.shiftKey];
  const found = KEYS.find((one) => one.shift === shift && one.codes.includes(code));
  if (found === undefined || (event.repeat && found.repeats !== true)) return;
  if (found.name !== 'close' && belongsTo(event.target, event)) return;
  event.preventDefault();
  found.run(frame, code);
}

/** Whether a control has its own use for a key. */
function belongsTo(target: EventTarget | null, { code }: KeyboardEvent): boolean {
  // In the window of the notes, elements are of another window's classes.
  const element = target as Partial<HTMLElement> | null;
  const tag = element?.tagName;
  if (tag === 'INPUT' && (element as HTMLInputElement).type === 'range') return /^(Arrow|Page)/.test(code);
  // A clicker works wherever the focus is.
  if (code.startsWith('Page')) return false;
  if (tag === 'TEXTAREA' || element?.isContentEditable === true) return true;
  if (tag === 'INPUT') {
    const { type } = element as HTMLInputElement;
    if (type === 'radio') return code.startsWith('Arrow') || code === 'Space';
    if (type === 'number') return !BESIDE_NUMBERS.includes(code);
    return type === 'checkbox' || type === 'button' ? code === 'Space' : true;
  }
  if (tag === 'SELECT') return code !== 'Space' && !isOwnLetter(element as HTMLSelectElement, code);
  return code === 'Space' && (tag === 'BUTTON' || tag === 'SUMMARY' || tag === 'A');
}

/** From where designs are chosen, the letters that lead there lead on. Others are a list's own: they choose in it. */
function isOwnLetter({ id }: HTMLSelectElement, code: string): boolean {
  return PANES.some((pane) => designSelectId(pane) === id) && (code === 'KeyA' || code === 'KeyB');
}

function key(name: KeyName, code: string, cap: string, run: Key['run']): Key {
  return { name, codes: [code], shift: false, cap, run };
}

function shifted(name: KeyName, code: string, cap: string, run: Key['run']): Key {
  return { ...key(name, code, cap, run), shift: true };
}

/** Opens a panel, or closes it. */
function panel(name: Panel): Key['run'] {
  return ({ workbench }) => {
    workbench.panel.value = workbench.panel.value === name ? null : name;
  };
}

/** Goes to where a pane's design is chosen; from there, to the next design. */
function chooseDesign({ workbench }: Frame, pane: Pane): void {
  const select = document.getElementById(designSelectId(pane));
  if (select === null) return;
  const isThere = document.activeElement === select;
  workbench.focus.value = pane;
  if (!isThere) {
    select.focus();
    return;
  }
  const ids = workbench.study.value.designs.map(({ id }) => id);
  const next = ids[(ids.indexOf(workbench.session.value[pane]) + 1) % ids.length];
  if (next !== undefined) workbench.put(pane, next);
}

/** Opens the editor; from there, to whom the selected box reports to. */
function leadToBoss({ workbench }: Frame): void {
  if (workbench.panel.value === 'editor') document.getElementById(BOSS_SELECT_ID)?.focus();
  else workbench.panel.value = 'editor';
}
