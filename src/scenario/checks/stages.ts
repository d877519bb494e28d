import type { Fault } from '../errors.ts';
import { suggest } from '../nearest.ts';
import type { Draft, DraftDesign } from '../study.ts';
import { writeDuration } from '../values/duration.ts';
import { shown } from '../values/wrong-value.ts';

/** Designs that become another one that cannot be, or at a moment at which they cannot. */
export function stageFaults(draft: Draft): Fault[] {
  return draft.designs.flatMap((design) => [...momentFaults(draft, design), ...becomesFaults(draft, design)]);
}

function momentFaults({ run: { horizon } }: Draft, { id, then }: DraftDesign): Fault[] {
  const end = horizon.warmUp + horizon.window + horizon.drain;
  return then.flatMap(({ at }, i): Fault[] => {
    const path = ['designs', id, 'then', String(i), 'at'];
    if (at === 0) {
      return [
        { path, message: 'it cannot start as one design and be another', hint: 'write a later moment' },
      ];
    }
    if (at >= end) {
      const hint = `the run ends after ${writeDuration(end)}`;
      return [{ path, message: 'this change comes after the end of the run', hint }];
    }
    if (at > (then[i - 1]?.at ?? 0)) return [];
    return [
      {
        path,
        message: 'this change does not come after the one before',
        hint: 'put them in the order of time',
      },
    ];
  });
}

function becomesFaults({ designs }: Draft, { id, then, placed }: DraftDesign): Fault[] {
  const known = new Map(designs.map((one) => [one.id, one]));
  return then.flatMap(({ becomes }, i): Fault[] => {
    const path = ['designs', id, 'then', String(i), 'becomes'];
    const other = known.get(becomes);
    if (other === undefined) {
      const message = `there is no design ${shown(becomes)}`;
      return [{ path, message, hint: suggest(becomes, [...known.keys()]), name: becomes }];
    }
    if (agentsOf(other) === agentsOf({ placed })) return [];
    return [
      {
        path,
        message: `${shown(becomes)} has another number of agents`,
        hint: 'a company keeps its agents when it changes',
      },
    ];
  });
}

function agentsOf({ placed }: Pick<DraftDesign, 'placed'>): number {
  return placed.chart.positions.reduce((sum, { frontLine, staff }) => sum + (frontLine ? staff : 0), 0);
}
