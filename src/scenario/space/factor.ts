import { entry, ledger } from '../../model/ledger/index.ts';
import { isCounted } from '../moves/counted.ts';
import { at } from '../moves/moved.ts';
import { placeOf } from '../moves/scale.ts';
import { suggest, suggestAmong } from '../nearest.ts';
import { file, fullRun } from '../schema/file.ts';
import { shape } from '../shape.ts';
import type { StudySpec } from '../study-spec.ts';
import { readLevel } from '../values/level.ts';
import { shown, WrongValue } from '../values/wrong-value.ts';
import { mayDiffer } from '../where.ts';
import type { Factor, FactorKind, FactorValue } from './space.ts';
import { isStretch, readStretch, readToken, type Taken } from './stretch.ts';

/** What is wrong with a factor. */
export interface FactorFault {
  readonly message: string;
  readonly hint: string;
}

type Read = { readonly factor: Factor } | { readonly faults: readonly FactorFault[] };

const OWN_KEYS = ['design', 'placement', 'layers'];
/** The ledger's name for what a factor `layers` says. */
export const LAYERS = 'service.layers';

/** A factor as written: its key and values, one text (`1..7`, `coo,cmo`) or a list, or everything wrong with it. */
export function readFactor(key: string, written: unknown, study: StudySpec): Read {
  const kind = kindOf(key);
  if (typeof kind !== 'string') return { faults: [kind] };
  const faults: FactorFault[] = [];
  const counted = kind === 'layers' || (kind !== 'design' && kind !== 'placement' && isCounted(key));
  const parts = Array.isArray(written)
    ? written
    : typeof written === 'string'
      ? written.split(',')
      : [written];
  const taken = parts.map((part): Taken => {
    try {
      return readPart(part, counted);
    } catch (wrong) {
      if (!(wrong instanceof WrongValue)) throw wrong;
      faults.push({ message: wrong.message, hint: wrong.hint });
      return { values: [] };
    }
  });
  const open = taken.find((one) => 'at' in one);
  if (open !== undefined && taken.length > 1) {
    faults.push({ message: 'a stretch stands among other values', hint: 'give it a step, as in .1..0.9:.2' });
  }
  const ends = open === undefined ? [] : 'at' in open ? [open.from, open.to] : [];
  const given = taken
    .flatMap((one) => ('values' in one ? one.values : []))
    .map((value) => usualValue(key, value));
  const known = namesOf(kind, study);
  for (const value of [...given, ...ends]) faults.push(...misfit(kind, key, value, known, study));
  faults.push(...twice(kind, given));
  if (parts.length === 0) faults.push({ message: 'has no values', hint: `write ${key}=… and what it takes` });
  if (faults.length > 0) return { faults };
  const values = open === undefined ? given : null;
  const pick = (u: number): FactorValue => given[Math.min(given.length - 1, Math.floor(u * given.length))]!;
  return {
    factor: {
      key,
      kind,
      moves: kind === 'company' ? movesOf(key) : null,
      values,
      at: open !== undefined && 'at' in open ? open.at : pick,
      titleOf: (value) => known.get(String(value)) ?? null,
    },
  };
}

function readPart(part: unknown, counted: boolean): Taken {
  if (typeof part === 'number' || typeof part === 'boolean') return { values: [part] };
  if (typeof part !== 'string') {
    throw new WrongValue(`${shown(part)} is not one value`, 'a factor takes numbers, durations and names');
  }
  if (part.trim() === '') throw new WrongValue('there is an empty value', 'leave out the comma');
  return isStretch(part) ? readStretch(part, counted) : { values: [readToken(part)] };
}

function kindOf(key: string): FactorKind | FactorFault {
  if (key === 'design' || key === 'placement' || key === 'layers') return key;
  if (key === LAYERS) return { message: `"${key}" is varied as layers`, hint: 'write layers=1..5' };
  if (entry(key) !== undefined && mayDiffer(key)) return 'setting';
  if (entry(key) !== undefined && !isOfRun(key)) return 'company';
  if (isOfRun(key)) {
    return {
      message: `"${key}" is how a study is run, not what a company is like`,
      hint: 'set it for all points',
    };
  }
  const names = [...OWN_KEYS, ...ledger.map(({ id }) => id).filter((id) => !isOfRun(id) && id !== LAYERS)];
  return { message: `there is nothing "${key}" to vary`, hint: suggestAmong(key, names) };
}

function isOfRun(id: string): boolean {
  return Object.hasOwn(fullRun.shape, id.split('.')[0] ?? '');
}

/** Demand and the hours it comes in are the customers'; all else of the company is its people. */
function movesOf(key: string): 'people' | 'customers' {
  return key.startsWith('contacts.') || key === 'hours.frontLine' || key === 'week' ? 'customers' : 'people';
}

/** Levels of delegation by number: `tell` and 1 are one point. */
export function usualValue(key: string, value: FactorValue): FactorValue {
  if (key !== 'delegation') return value;
  try {
    return readLevel(value);
  } catch {
    return value;
  }
}

/** Names that values of a factor may be, with their titles. */
function namesOf(kind: FactorKind, { designs }: StudySpec): ReadonlyMap<string, string> {
  if (kind === 'design') return new Map(designs.map(({ id, title }) => [id, title]));
  if (kind !== 'placement') return new Map();
  const all = designs.flatMap(({ model }) => model.chart.positions);
  return new Map(all.map(({ id, title }) => [id, title]).reverse() as [string, string][]);
}

function misfit(
  kind: FactorKind,
  key: string,
  value: FactorValue,
  known: ReadonlyMap<string, string>,
  study: StudySpec,
): FactorFault[] {
  if (kind === 'design' || kind === 'placement') {
    if (known.has(String(value))) return [];
    const message = `the scenario has no ${kind === 'design' ? 'design' : 'position'} ${shown(value)}`;
    const isDesign = kind === 'placement' && study.designs.some(({ id }) => id === value);
    return [
      {
        message,
        hint: isDesign ? `it is a design: write design=${value}` : suggest(String(value), [...known.keys()]),
      },
    ];
  }
  const id = kind === 'layers' ? LAYERS : key;
  return shape(file, at(id, value)).faults.map(({ message, hint }) => ({ message, hint }));
}

function twice(kind: FactorKind, values: readonly FactorValue[]): FactorFault[] {
  const isName = kind === 'design' || kind === 'placement';
  const seen = new Set<string>();
  return values.flatMap((value) => {
    const place = isName || typeof value === 'boolean' ? null : placeOf(value);
    const one = place === null ? String(value) : `${typeof value} ${place}`;
    if (seen.has(one)) return [{ message: `${shown(value)} is there twice`, hint: 'once is enough' }];
    seen.add(one);
    return [];
  });
}
