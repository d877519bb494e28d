/** The page: reads what the file carries, goes on where it was left, and shows it. */

import './without-eval.ts';
import { render } from 'preact';
import { openAnswers } from './answers/open.ts';
import { takeCarried } from './carried.ts';
import { takeDrops } from './files.ts';
import { browserStore, load, payloadKey, save, saveChanges } from './saving.ts';
import { createWorkbench } from './state.ts';
import { App } from './ui/app.tsx';
import './style.css';

const carried = takeCarried();
if (carried !== null) {
  const { payload, text } = carried;
  const [store, key] = [browserStore(), payloadKey(text)];
  const say = (text: string): void => {
    workbench.notice.value = { kind: 'error', text };
  };
  const fail = ({ message }: Error): void => say(message);
  // One for each core: the page itself has little to do.
  const width = Math.max(2, Math.min(8, navigator.hardwareConcurrency));
  const answers = openAnswers(width, fail);
  const workbench = createWorkbench(payload, answers, load(store, key, payload));
  saveChanges(workbench, (saved) => save(store, key, payload, saved));
  takeDrops(({ name, text: dropped, errors }) => {
    const [error] = errors;
    if (error === undefined) workbench.add(name, dropped);
    else say(`${error.message}\n${error.hint}`);
  }, fail);
  const root = document.getElementById('workbench') as HTMLElement;
  root.replaceChildren();
  render(<App workbench={workbench} />, root);
}
