import type { Assumption } from '../model/ledger/entry.ts';
import { defaultOf, ledger } from '../model/ledger/index.ts';
import { type WrittenSetting, writtenSettings } from './changes/set.ts';
import { readText } from './values/text.ts';
import { writeValue } from './values/write.ts';

/** What a file sets, by ledger id. */
export interface SetByFile {
  /** Whether it switches every mechanism off to begin with. */
  readonly neutral: boolean;
  /** In the company or at the top of the file. */
  readonly common: ReadonlyMap<string, unknown>;
  /** What it sets in the company that the ledger has no entry for, by path. */
  readonly beside: readonly WrittenSetting[];
  /** By the title of each design that sets it differently. */
  readonly designs: ReadonlyMap<string, readonly { readonly title: string; readonly value: unknown }[]>;
}

/**
 * The assumptions in force, in the order of the ledger: every entry that the study uses, at its default or as
 * the file sets it, for the company or in single designs; then what the file sets beside the ledger.
 */
export function assumptionsInForce(used: ReadonlySet<string>, set: SetByFile): Assumption[] {
  const known = ledger.flatMap((entry): Assumption[] => {
    const { id, meaning, unit, source, status, confidence } = entry;
    const own = set.common.get(id);
    const designs = (set.designs.get(id) ?? []).map(({ title, value }) => ({
      title,
      value: writeValue(value),
    }));
    if (own === undefined && designs.length === 0 && !used.has(id)) return [];
    const off = set.neutral && entry.neutral !== undefined;
    const value = writeValue(own ?? (off ? entry.neutral : entry.value));
    const origin = own !== undefined ? 'scenario' : off ? 'neutral' : 'default';
    return [
      {
        id,
        meaning,
        unit,
        value,
        designs,
        origin,
        week: own === undefined ? movedTo(id, value, set) : null,
        status: origin === 'default' && designs.length === 0 ? status : 'scenario',
        source,
        confidence: origin === 'default' ? confidence : '',
      },
    ];
  });
  return [...known, ...set.beside.map(besideLedger)];
}

function besideLedger({ id, value }: WrittenSetting): Assumption {
  const unknown = { meaning: '', unit: '', designs: [], week: null, source: '', confidence: '' } as const;
  return { id, value: writeValue(value), origin: 'scenario', status: 'scenario', ...unknown };
}

/** Default hours are those of the European week; another one moves their days. */
function movedTo(id: string, value: string, { common }: SetByFile): string | null {
  const week = common.get('week') ?? defaultOf('week');
  const moved = id.startsWith('hours.') && week !== defaultOf('week') && !/^(always|daily)/.test(value);
  return moved ? String(week) : null;
}

/** What the file sets, from its raw data. */
export function setByFile(data: Readonly<Record<string, unknown>>): SetByFile {
  const { company, designs, ...top } = data;
  const common = new Map(
    [...writtenSettings(top), ...writtenSettings(company)].map(({ id, value }) => [id, value]),
  );
  const differing = new Map<string, { title: string; value: unknown }[]>();
  for (const [id, design] of Object.entries(asMap(designs))) {
    const { set, setLayers, title } = asMap(design);
    const layers = setLayers === undefined ? [] : [{ id: 'service.layers', value: setLayers }];
    for (const setting of [...writtenSettings(set), ...layers]) {
      const one = { title: title === undefined ? id : readText(title), value: setting.value };
      differing.set(setting.id, [...(differing.get(setting.id) ?? []), one]);
    }
  }
  return {
    neutral: asMap(company).base === 'neutral',
    common,
    beside: settingsBeside(asMap(company)),
    designs: differing,
  };
}

/** Keys of positions and contact types that say who and what they are, not how much. */
const STRUCTURE: ReadonlySet<string> = new Set([
  'title',
  'reportsTo',
  'dottedTo',
  'unit',
  'role',
  'frontLine',
  'kind',
  'stage',
  'remedy',
]);

function settingsBeside(company: Readonly<Record<string, unknown>>): WrittenSetting[] {
  const inMap = (map: 'positions' | 'contacts'): WrittenSetting[] =>
    Object.entries(asMap(company[map])).flatMap(([name, entry]) =>
      Object.entries(asMap(entry)).flatMap(([key, value]) => {
        const id = `${map}.${name}.${key}`;
        const inLedger = ledger.some((one) => one.id === id || one.id.startsWith(`${id}.`));
        return STRUCTURE.has(key) || inLedger ? [] : [{ id, value }];
      }),
    );
  const dates = ['start', 'closures'].flatMap((key) =>
    company[key] === undefined ? [] : [{ id: key, value: company[key] }],
  );
  return [...dates, ...inMap('positions'), ...inMap('contacts')];
}

function asMap(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
