import { list, quote, spacedDuration } from './phrases.ts';

/** Names of the seven levels of delegation (Appelo). */
const LEVELS: Readonly<Record<number, string>> = {
  1: 'tell',
  2: 'sell',
  3: 'consult',
  4: 'agree',
  5: 'advise',
  6: 'inquire',
  7: 'delegate',
};
const layers = (n: number): string => (n === 1 ? '1 layer' : `${n} layers`);
const place = (placement: string | null): string =>
  placement === null ? 'at the top' : `under ${quote(placement)}`;

export interface Cell {
  /** Title of the position that customer service reports to; null at the top of the chart. */
  readonly placement: string | null;
  readonly level: number;
  readonly layers: number;
}

const where = (cell: Cell): string =>
  `“${LEVELS[cell.level]}” with ${layers(cell.layers)} ${place(cell.placement)}`;

export const delegationByDepth = {
  nothing: 'How far to delegate, and how many layers to have',
  /** Every cell may be the best. */
  unclear: ({ designs }: { designs: number }) =>
    `Delegation and depth: no clear difference, any of ${designs} designs may be the best`,
  /** Under one boss every cell may be the best, elsewhere none. */
  place: ({ placement }: { placement: string | null }) =>
    `Place matters more than delegation and depth: every design ${place(placement)} may be the best, and no other`,
  alone: ({ cell, share, target }: { cell: Cell; share: string; target: string }) =>
    `Best of all: ${where(cell)}, ${share} truly resolved within ${spacedDuration(target)}`,
  delegation: ({ level, depths }: { level: number; depths: readonly number[] }) =>
    `Delegation matters more than depth: only “${LEVELS[level]}” may be the best; of ` +
    `${list(depths.map(String))} layers none is clearly worse`,
  depth: ({ layers: n, levels }: { layers: number; levels: readonly number[] }) =>
    `Depth matters more than delegation: only ${layers(n)} may be the best, whether one would ` +
    list(levels.map((level) => `“${LEVELS[level]}”`)),
  several: ({ cell, share, target, others }: { cell: Cell; share: string; target: string; others: number }) =>
    `Best mean: ${where(cell)}, ${share} truly resolved within ${spacedDuration(target)}; ` +
    (others === 1 ? '1 other design is not clearly worse' : `${others} other designs are not clearly worse`),
  subtitle: ({ target, indifference, leftOut }: { target: string; indifference: string; leftOut: number }) =>
    `Share of arriving complaints truly resolved within ${spacedDuration(target)}, in %, with 95 % intervals; darker ` +
    `is more. Framed: the best mean. Hatched: not clearly worse than it, by more than ${indifference} % of its share. ` +
    'With 95 % confidence the best design is framed or hatched, by paired differences from the best mean, corrected ' +
    'for the number of pairs of designs.' +
    (leftOut === 0
      ? ''
      : leftOut === 1
        ? ' 1 design has no place of its own on the map and is left out.'
        : ` ${leftOut} designs have no place of their own on the map and are left out.`),
  placement: (placement: string | null) =>
    placement === null ? 'Customer service at the top' : `Customer service under ${placement}`,
  axis: 'How far the front line may decide alone: level of delegation',
  level: (level: number) => `${level} ${LEVELS[level] ?? ''}`.trim(),
  layers,
  standings: {
    best: 'best mean',
    contender: 'not clearly worse',
    worse: 'shown not to be the best',
    unsteady: 'no steady state',
    unknown: '',
  },
  columns: {
    placement: 'Customer service reports to',
    level: 'Level of delegation',
    layers: 'Layers',
    share: (target: string) => `Truly resolved within ${spacedDuration(target)}, %`,
    standing: 'Against the best',
  },
  summary: ({
    target,
    best,
    contenders,
    worse,
    unsteady,
  }: {
    target: string;
    best: { design: string; share: string } | null;
    contenders: readonly string[];
    worse: readonly string[];
    unsteady: readonly string[];
  }) =>
    [
      best === null
        ? ''
        : `The best mean share truly resolved within ${spacedDuration(target)} is that of ${quote(best.design)}, ${best.share}.`,
      contenders.length === 0 ? '' : `Not clearly worse: ${list(contenders.map(quote))}.`,
      worse.length === 0 ? '' : `Shown not to be the best: ${list(worse.map(quote))}.`,
      unsteady.length === 0 ? '' : `Without a steady state: ${list(unsteady.map(quote))}.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
};
