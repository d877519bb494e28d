/** The page: reads what the file carries, and shows it. */

import { render } from 'preact';
import { PAYLOAD_ID, unpacked } from '../show/workbench/payload.ts';
import { openAnswers } from './answers/answers.ts';
import { createWorkbench } from './state.ts';
import { App } from './ui/app.tsx';
import './style.css';

const element = document.getElementById(PAYLOAD_ID);
const payload = unpacked(element?.textContent ?? '');
// Figures that nobody has bet on yet must not be found in the page.
element?.remove();
const workbench = createWorkbench(
  payload,
  openAnswers(Math.max(2, Math.min(8, navigator.hardwareConcurrency))),
);
render(<App workbench={workbench} />, document.getElementById('workbench') as HTMLElement);
