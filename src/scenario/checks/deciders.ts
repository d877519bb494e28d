import type { Placed } from '../company/chart.ts';
import type { Fault } from '../errors.ts';
import type { Draft } from '../study.ts';
import { shown } from '../values/wrong-value.ts';

type Path = readonly string[];

/** Positions that decide in the place of a boss but cannot: teams, desks, and whole lines that never end. */
export function deciderFaults({ file, common, commonPlaced, designs }: Draft): Fault[] {
  const inCompany = [...common.positions.keys()].filter((id) => {
    const given = file.company?.positions?.[id];
    return given !== undefined && given !== 'none' && given.decidedBy !== undefined;
  });
  const own = inCompany.flatMap((id) =>
    faultsOf(commonPlaced, id, ['company', 'positions', id, 'decidedBy']),
  );
  return [
    ...own,
    ...designs.flatMap(({ id: design, placed }) => {
      const { addPosition = {}, setPosition = {} } = file.designs?.[design] ?? {};
      const changed = [...Object.entries(addPosition), ...Object.entries(setPosition)];
      const set = changed.filter(([, given]) => given.decidedBy !== undefined).map(([id]) => id);
      const base = ['designs', design];
      const here = set.flatMap((id) => {
        const key = setPosition[id]?.decidedBy === undefined ? 'addPosition' : 'setPosition';
        return faultsOf(placed, id, [...base, key, id, 'decidedBy']);
      });
      if (here.length > 0 || own.length > 0) return here;
      // A change of the chart alone may close a circle with a line that the company has.
      return inCompany.flatMap((id) => faultsOf(placed, id, base));
    }),
  ];
}

function faultsOf({ given, chart }: Placed, id: string, path: Path): Fault[] {
  const fault = (message: string, hint: string): Fault[] => [{ path, message, hint }];
  const by = given.get(id)?.decidedBy;
  const position = chart.positions.find((one) => one.id === id);
  const decider = chart.positions.find((one) => one.id === by);
  // Names that there are not are told elsewhere.
  if (by === undefined || position === undefined) return [];
  if (position.reportsTo === null) {
    return fault(`${shown(id)} has no boss in whose place somebody could decide`, 'remove decidedBy');
  }
  if (decider?.frontLine || decider?.desk) {
    return fault(`${shown(by)} does the work and decides for nobody`, 'name a position above the front line');
  }
  const line = circleFrom(id, { given, chart });
  if (line === null) return [];
  return fault(`decisions would go round for ever: ${line.join(' → ')}`, 'let the line end at the top');
}

/** Who decides for whom from a position until somebody comes twice; null where the line ends. */
function circleFrom(start: string, { given, chart }: Pick<Placed, 'given' | 'chart'>): string[] | null {
  const bosses = new Map(chart.positions.map(({ id, reportsTo }) => [id, reportsTo]));
  const line = [start];
  for (;;) {
    const last = line.at(-1) as string;
    const next = given.get(last)?.decidedBy ?? bosses.get(last) ?? null;
    if (next === null || !bosses.has(next)) return null;
    const again = line.includes(next);
    line.push(next);
    if (again) return line;
  }
}
