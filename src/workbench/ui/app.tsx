/** The page: the question above, the stages in the middle, time and the figures of all runs below. */

import { useLayoutEffect, useMemo } from 'preact/hooks';
import { createPlayback } from '../playback/playback.ts';
import type { Workbench } from '../state.ts';
import { PANES } from '../state.ts';
import { useClock } from './clock.ts';
import { Designs } from './designs.tsx';
import type { Frame } from './frame.ts';
import { Help } from './help.tsx';
import { handleKey } from './keys.ts';
import { usePageLanguage } from './language.tsx';
import { NoticeBar } from './notice.tsx';
import { StagePane } from './pane.tsx';
import { CounterCaseBanner } from './panels/counter-case.tsx';
import { Figures } from './panels/figures.tsx';
import { Panels } from './panels/index.tsx';
import { useReadyKnobs } from './panels/knobs.tsx';
import { usePrint } from './panels/print.tsx';
import { Ribbon } from './ribbon.tsx';
import { Scrubber } from './scrubber.tsx';
import { Tools } from './tools.tsx';
import { TopBar } from './top-bar.tsx';
import { Transport } from './transport.tsx';

export function App({ workbench }: { readonly workbench: Workbench }) {
  const frame = useMemo<Frame>(() => ({ workbench, playback: createPlayback(workbench) }), [workbench]);
  usePageLanguage(workbench);
  useClock(frame);
  useKeys(frame);
  usePrint(workbench);
  useReadyKnobs(workbench);
  return (
    <div class="app">
      <TopBar frame={frame} />
      <Tools frame={frame} />
      <Designs frame={frame} />
      <div class="panes">
        {PANES.map((pane) => (
          <StagePane key={pane} frame={frame} pane={pane} />
        ))}
      </div>
      <Ribbon frame={frame} />
      <Scrubber frame={frame} />
      <Transport frame={frame} />
      <div class="all-runs">
        <Figures workbench={workbench} />
      </div>
      {/* Over everything but the figures. */}
      <div class="drawers">
        {workbench.panel.value === 'help' && <Help frame={frame} />}
        <Panels workbench={workbench} />
      </div>
      <CounterCaseBanner workbench={workbench} />
      <NoticeBar workbench={workbench} />
    </div>
  );
}

/** Before the first picture: whoever sees the page may press a key. */
function useKeys(frame: Frame): void {
  useLayoutEffect(() => {
    const heard = (event: KeyboardEvent): void => handleKey(frame, event);
    document.addEventListener('keydown', heard);
    return () => document.removeEventListener('keydown', heard);
  }, [frame]);
}
