/** Stretches in which contacts come at another rate, behind the line of time. */

import { decimal } from '../../show/format.ts';
import type { Scale } from '../playback/scale.ts';
import type { Workbench } from '../state.ts';
import { sayIn } from './panels/say.ts';

export function Shocks({ workbench, scale }: { readonly workbench: Workbench; readonly scale: Scale }) {
  const words = workbench.words.value;
  const types = workbench.pair.value.designs[0]?.model.types ?? [];
  const stretches = new Map(
    types.flatMap(({ shocks }) => shocks.map((shock) => [JSON.stringify(shock), shock] as const)),
  );
  return (
    <>
      {[...stretches].map(([key, { from, to, factor }]) => {
        const [left, right] = [from, to].map((at) => Math.max(0, Math.min(1, scale.place(at))));
        if (left === right) return null;
        return (
          <div
            key={key}
            class="shock"
            title={sayIn(words)(words.workbench.shock(decimal(factor, Number.isInteger(factor) ? 0 : 1)))}
            style={{ left: `${100 * (left as number)}%`, right: `${100 - 100 * (right as number)}%` }}
          />
        );
      })}
    </>
  );
}
