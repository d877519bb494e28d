import type { Fault } from '../errors.ts';
import type { ChangedPosition } from '../schema/position.ts';
import type { Draft } from '../study.ts';

/** What teams of agents cannot have of their own: they share one queue and the front line’s hours. */
const SHARED = [
  'hours',
  'attention',
  'cadence',
  'inTray',
  'absence',
  'deputy',
  'location',
  'mind',
  'committee',
] as const satisfies readonly (keyof ChangedPosition)[];

/** Properties given to a team of agents that belong to the front line as a whole. */
export function frontLineFaults({ file, commonPlaced, designs }: Draft): Fault[] {
  const teams = new Set(
    [commonPlaced, ...designs.map(({ placed }) => placed)].flatMap(({ chart }) =>
      chart.positions.filter(({ frontLine }) => frontLine).map(({ id }) => id),
    ),
  );
  const check = (
    positions: Readonly<Record<string, ChangedPosition | 'none'>> = {},
    path: readonly string[],
  ): Fault[] =>
    Object.entries(positions).flatMap(([id, given]) => {
      if (given === 'none' || !teams.has(id)) return [];
      return SHARED.filter((key) => given[key] !== undefined).map((key) => ({
        path: [...path, id, key],
        message: `a team of agents has no ${key} of its own`,
        hint: 'all teams share one queue; set hours: frontLine for the hours of all',
      }));
    });
  return [
    ...check(file.company?.positions, ['company', 'positions']),
    ...Object.entries(file.designs ?? {}).flatMap(([id, { setPosition }]) =>
      check(setPosition, ['designs', id, 'setPosition']),
    ),
  ];
}
