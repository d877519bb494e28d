/** The page: reads what the file carries, and shows it. */

import './without-eval.ts';
import { render } from 'preact';
import { openAnswers } from './answers/open.ts';
import { takeCarried } from './carried.ts';
import { createWorkbench } from './state.ts';
import { App } from './ui/app.tsx';
import './style.css';

const carried = takeCarried();
if (carried !== null) {
  const workbench = createWorkbench(
    carried.payload,
    openAnswers(Math.max(2, Math.min(8, navigator.hardwareConcurrency))),
  );
  const root = document.getElementById('workbench') as HTMLElement;
  root.replaceChildren();
  render(<App workbench={workbench} />, root);
}
