/** The panel that is open. Help is listed with the keys, in the frame. */

import { untracked, useSignalEffect } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { locales } from '../../../show/locales/index.ts';
import type { Panel, Workbench } from '../../state.ts';
import { capOf } from '../keys.ts';
import { AssumptionsPanel } from './assumptions.tsx';
import { BetPanel } from './bet.tsx';
import { ChartsPanel } from './charts-panel.tsx';
import { EditorPanel } from './editor.tsx';
import { FilePanel } from './file.tsx';
import { KnobsPanel } from './knobs.tsx';
import { NotesPanel, openNotes } from './notes.tsx';
import { followProgress } from './progress.ts';
import { StoryPanel } from './story-panel.tsx';
import './panels.css';

const PANELS: Readonly<Record<Exclude<Panel, 'help'>, ComponentType<{ workbench: Workbench }>>> = {
  knobs: KnobsPanel,
  editor: EditorPanel,
  bet: BetPanel,
  charts: ChartsPanel,
  story: StoryPanel,
  notes: NotesPanel,
  file: FilePanel,
  assumptions: AssumptionsPanel,
};

export function Panels({ workbench }: { readonly workbench: Workbench }) {
  const { panel } = workbench;
  useEffect(() => followProgress(workbench, (key) => capOf(key, locales.en)), [workbench]);
  // Notes have a window of their own; they are a panel where the browser allows none.
  useSignalEffect(() => {
    if (panel.value === 'notes' && untracked(() => openNotes(workbench))) panel.value = null;
  });
  const Open = panel.value === null || panel.value === 'help' ? null : PANELS[panel.value];
  return Open === null ? null : <Open key={panel.value} workbench={workbench} />;
}
