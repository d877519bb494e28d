import type { Fault } from '../errors.ts';
import type { ChangedPosition } from '../schema/position.ts';
import type { Draft } from '../study.ts';

/** A committee agrees at least so often: one that takes more rounds never ends. */
const LEAST = 0.01;

/** Committees whose members hardly ever all agree. */
export function committeeFaults({ file }: Draft): Fault[] {
  const check = (
    positions: Readonly<Record<string, ChangedPosition | 'none'>> = {},
    path: readonly string[],
  ): Fault[] =>
    Object.entries(positions).flatMap(([id, given]) => {
      if (given === 'none' || given.committee === undefined || given.committee === 'none') return [];
      const { members, agreement } = given.committee;
      if (agreement ** members >= LEAST) return [];
      return [
        {
          path: [...path, id, 'committee'],
          message: 'all members would agree less than once in a hundred times',
          hint: 'write fewer members or a higher agreement',
        },
      ];
    });
  return [
    ...check(file.company?.positions, ['company', 'positions']),
    ...Object.entries(file.designs ?? {}).flatMap(([id, { setPosition }]) =>
      check(setPosition, ['designs', id, 'setPosition']),
    ),
  ];
}
