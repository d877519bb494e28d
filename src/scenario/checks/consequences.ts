import type { Fault } from '../errors.ts';
import { editDistance } from '../nearest.ts';

type Path = readonly string[];

/** Keys that shape the chart: without what one of them says, the chart has faults that nobody made. */
const STRUCTURE = [
  ...['base', 'positions', 'units', 'service', 'reportsTo', 'head', 'role', 'unit', 'under', 'above'],
  ...['frontLine', 'desk', 'seats', 'addPosition', 'movePosition', 'removePosition', 'putServiceUnder'],
];

/** Where the chart cannot be judged because something that shapes it could not be read. */
export interface Broken {
  readonly company: boolean;
  readonly designs: ReadonlySet<string>;
}

/** @param dropped paths of what was left out of a file because its shape was wrong */
export function brokenBy(dropped: readonly Path[]): Broken {
  const structural = dropped.filter(isStructural);
  return {
    company: structural.some(([part]) => part === 'company'),
    designs: new Set(structural.flatMap(([part, design]) => (part === 'designs' && design ? [design] : []))),
  };
}

function isStructural(dropped: Path): boolean {
  const [last = '', parent = ''] = dropped.toReversed();
  // A misspelt key is left out as well.
  const misspelt = STRUCTURE.some((key) => editDistance(last, key) <= 2);
  return misspelt || STRUCTURE.includes(parent) || last === 'company';
}

/** Whether what is missing at a path was left out there under a name that is nearly right. */
function isMisspelt(name: string, path: Path, gone: Path): boolean {
  const [last = '', ...above] = gone.toReversed();
  return (
    above.length <= path.length &&
    above.toReversed().every((key, i) => key === path[i]) &&
    editDistance(last, name) <= 2
  );
}

/**
 * Whether a fault is only there because something wrong was left out: a name, or a part of what it is about.
 */
export function followsFrom({ path, name }: Fault, dropped: readonly Path[]): boolean {
  return dropped.some(
    (gone) =>
      gone.at(-1) === name ||
      (name !== undefined && isMisspelt(name, path, gone)) ||
      (name === undefined && gone.length > path.length && path.every((key, i) => key === gone[i])),
  );
}
