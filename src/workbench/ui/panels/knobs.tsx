/** At most five assumptions that the room can turn; provisional figures follow while a knob is dragged. */

import { useComputed, useSignalEffect } from '@preact/signals';
import { type Knob, knobOf, knobsOf } from '../../editing/knobs.ts';
import type { Workbench } from '../../state.ts';
import { Drawer } from './drawer.tsx';
import { KnobRow } from './knob-row.tsx';
import { sayIn } from './say.ts';

export function KnobsPanel({ workbench }: { readonly workbench: Workbench }) {
  const words = workbench.words.value;
  const say = sayIn(words);
  const said = words.panels.knobs;
  const knobs = useComputed(() => knobsFor(workbench));
  /** As the file had them when it was opened. */
  const originals = useComputed(() => {
    const file = workbench.document.value;
    return new Map(knobs.value.map(({ id }) => [id, knobOf(file, id)]));
  });
  return (
    <Drawer workbench={workbench} title={said.heading}>
      {knobs.value.length === 0 && <p>{say(said.none)}</p>}
      {knobs.value.map((knob) => (
        <KnobRow
          key={knob.id}
          knob={knob}
          original={originals.value.get(knob.id) ?? null}
          workbench={workbench}
        />
      ))}
      <p class="quiet">{say(said.provisional)}</p>
    </Drawer>
  );
}

function knobsFor({ source, study, session, story }: Workbench): readonly Knob[] {
  const { a, b } = session.value;
  return knobsOf(source.value, study.value, [a, b], story.value?.knobs ?? null);
}

/** Finds out what the knobs of a document reach as soon as there is time for it: then they open at once. */
export function useReadyKnobs(workbench: Workbench): void {
  useSignalEffect(() => {
    const { lives, document } = workbench;
    if (lives.a.value === null || lives.b.value === null || document.value === null) return;
    const idle = requestIdleCallback(() => void knobsFor(workbench));
    return () => cancelIdleCallback(idle);
  });
}
