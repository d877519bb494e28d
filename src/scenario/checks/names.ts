import { FRONT_LINE } from '../../model/metrics/load.ts';
import { isDesk, isGenerated } from '../company/chart.ts';
import { namesOf } from '../design.ts';
import type { Fault } from '../errors.ts';
import { suggest } from '../nearest.ts';
import type { GivenUnit } from '../schema/company.ts';
import type { ListedPosition } from '../schema/position.ts';
import type { Draft, DraftDesign } from '../study.ts';
import { shown } from '../values/wrong-value.ts';

type Path = readonly string[];

/** Names of positions, units and remedies that nothing has, and names used twice. */
export function nameFaults(draft: Draft): Fault[] {
  return [
    ...draft.designs.flatMap((design) => designFaults(draft, design)),
    ...deputyFaults(draft),
    ...reservedFaults(draft),
    ...faultUnitFaults(draft),
    ...remedyFaults(draft),
  ];
}

function designFaults({ file, common, commonPlaced }: Draft, { id, placed }: DraftDesign): Fault[] {
  const design = file.designs?.[id] ?? {};
  const base = ['designs', id];
  const before = new Set(commonPlaced.given.keys());
  const known = [...new Set([...before, ...placed.given.keys()])];
  const faults = namesOf(design).flatMap(({ path, name }) =>
    unknown([...base, ...path], name, known, 'position'),
  );
  for (const added of Object.keys(design.addPosition ?? {})) {
    if (!before.has(added)) continue;
    const message = `${shown(added)} is already a position of the company`;
    faults.push({
      path: [...base, 'addPosition', added],
      atKey: true,
      message,
      hint: 'choose another name, or use setPosition',
    });
  }
  const listed = [...common.positions.keys(), ...Object.keys(design.addPosition ?? {})];
  const places = [
    ...Object.keys(design.movePosition ?? {}).map((name) => ({ path: ['movePosition', name], name })),
    ...(design.removePosition ?? []).map((name, i) => ({ path: ['removePosition', String(i)], name })),
    ...Object.entries(design.addPosition ?? {}).flatMap(([added, { above }]) =>
      above === undefined ? [] : [{ path: ['addPosition', added, 'above'], name: above }],
    ),
  ];
  for (const { path, name } of places) {
    if (listed.includes(name) || !known.includes(name)) continue;
    if (path[0] === 'movePosition' && isDesk(common, name)) continue;
    const message = `${shown(name)} is a generated position, which stays where it is`;
    faults.push({
      path: [...base, ...path],
      message,
      hint: 'put the whole unit elsewhere with putServiceUnder',
    });
  }
  if (design.setLayers !== undefined && !isGenerated(common)) {
    const message = 'this company lists the positions of its service unit itself';
    faults.push({ path: [...base, 'setLayers'], message, hint: 'add and remove positions instead' });
  }
  return faults;
}

/** The agents of all teams are reported under one name, which no position may have. */
function reservedFaults({ file }: Draft): Fault[] {
  const listed = (names: object | undefined, path: Path): Fault[] =>
    Object.hasOwn(names ?? {}, FRONT_LINE)
      ? [
          {
            path: [...path, FRONT_LINE],
            atKey: true,
            message: `${shown(FRONT_LINE)} is the name under which all agents are reported`,
            hint: 'choose another name',
          },
        ]
      : [];
  return [
    ...listed(file.company?.positions, ['company', 'positions']),
    ...Object.entries(file.designs ?? {}).flatMap(([id, { addPosition }]) =>
      listed(addPosition, ['designs', id, 'addPosition']),
    ),
  ];
}

function deputyFaults({ file, commonPlaced, designs }: Draft): Fault[] {
  const known = [
    ...new Set(
      [commonPlaced, ...designs.map(({ placed }) => placed)].flatMap(({ given }) => [...given.keys()]),
    ),
  ];
  const teams = new Set(
    [commonPlaced, ...designs.map(({ placed }) => placed)].flatMap(({ chart }) =>
      chart.positions.filter(({ frontLine }) => frontLine).map(({ id }) => id),
    ),
  );
  const decider = (path: Path, by: string | undefined): Fault[] =>
    by === undefined ? [] : unknown([...path, 'decidedBy'], by, known, 'position');
  const check = (path: Path, id: string, deputy: string | undefined): Fault[] => {
    if (deputy === undefined) return [];
    const fault = (message: string): Fault[] => [
      { path: [...path, 'deputy'], message, hint: 'name another position' },
    ];
    if (deputy === id) return fault(`${shown(id)} cannot be its own deputy`);
    if (teams.has(deputy)) return fault(`a team of agents, ${shown(deputy)}, cannot be a deputy`);
    return unknown([...path, 'deputy'], deputy, known, 'position');
  };
  const own = (
    positions: Readonly<Record<string, ListedPosition | 'none'>> | undefined,
    path: Path,
  ): Fault[] =>
    Object.entries(positions ?? {}).flatMap(([id, given]) =>
      given === 'none'
        ? []
        : [...check([...path, id], id, given.deputy), ...decider([...path, id], given.decidedBy)],
    );
  const desk = ([id, unit]: [string, GivenUnit | 'none']): Fault[] =>
    unit !== 'none' && typeof unit.desk === 'object'
      ? check(['company', 'units', id, 'desk'], `${id}-desk`, unit.desk.deputy)
      : [];
  return [
    ...own(file.company?.positions, ['company', 'positions']),
    ...Object.entries(file.company?.units ?? {}).flatMap(desk),
    ...Object.entries(file.designs ?? {}).flatMap(([id, design]) => [
      ...own(design.addPosition, ['designs', id, 'addPosition']),
      ...own(design.setPosition, ['designs', id, 'setPosition']),
    ]),
  ];
}

function faultUnitFaults({ contacts, common }: Draft): Fault[] {
  const known = [...new Set([...common.units.keys(), common.service.unit])];
  return contacts.flatMap(({ id, faults }) =>
    [...faults.keys()].flatMap((unit) =>
      unknown(['company', 'contacts', id, 'faults', unit], unit, known, 'unit', true),
    ),
  );
}

function remedyFaults({ file, contacts }: Draft): Fault[] {
  const known = [
    ...new Set(contacts.flatMap(({ kind, given }) => (kind === 'complaint' ? [given.remedy ?? ''] : []))),
  ];
  const check = (path: Path, byKind: unknown): Fault[] =>
    typeof byKind === 'object' && byKind !== null
      ? Object.keys(byKind).flatMap((kind) => unknown([...path, kind], kind, known, 'kind of remedy', true))
      : [];
  const ofPositions = (
    path: Path,
    positions: Readonly<Record<string, ListedPosition | 'none'>> | undefined,
  ): Fault[] =>
    Object.entries(positions ?? {}).flatMap(([id, given]) =>
      given === 'none' ? [] : check([...path, id, 'limits'], given.limits),
    );
  const ofDesk = ([id, unit]: [string, GivenUnit | 'none']): Fault[] =>
    unit !== 'none' && typeof unit.desk === 'object'
      ? check(['company', 'units', id, 'desk', 'limits'], unit.desk.limits)
      : [];
  return [
    ...check(['company', 'delegation'], file.company?.delegation),
    ...check(['company', 'limits'], file.company?.limits),
    ...ofPositions(['company', 'positions'], file.company?.positions),
    ...Object.entries(file.company?.units ?? {}).flatMap(ofDesk),
    ...Object.entries(file.designs ?? {}).flatMap(([id, { set, addPosition, setPosition }]) => [
      ...check(['designs', id, 'set', 'delegation'], set?.delegation),
      ...check(['designs', id, 'set', 'limits'], set?.limits),
      ...ofPositions(['designs', id, 'addPosition'], addPosition),
      ...ofPositions(['designs', id, 'setPosition'], setPosition),
    ]),
  ];
}

function unknown(path: Path, name: string, known: readonly string[], what: string, atKey = false): Fault[] {
  if (known.includes(name)) return [];
  const key = atKey || path.at(-1) === name;
  return [
    { path, atKey: key, message: `there is no ${what} ${shown(name)}`, hint: suggest(name, known), name },
  ];
}
