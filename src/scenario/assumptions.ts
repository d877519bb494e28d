import type { Assumption } from '../model/ledger/entry.ts';
import { defaultOf, ledger } from '../model/ledger/index.ts';
import { writtenSettings } from './changes/set.ts';
import { writeValue } from './values/write.ts';

/** What a file sets, by ledger id. */
export interface SetByFile {
  /** Whether it switches every mechanism off to begin with. */
  readonly neutral: boolean;
  /** In the company or at the top of the file. */
  readonly common: ReadonlyMap<string, unknown>;
  /** By the title of each design that sets it differently. */
  readonly designs: ReadonlyMap<string, readonly { readonly title: string; readonly value: unknown }[]>;
}

/**
 * The assumptions in force, in the order of the ledger: every entry that the study uses, at its default or as
 * the file sets it, for the company or in single designs.
 */
export function assumptionsInForce(used: ReadonlySet<string>, set: SetByFile): Assumption[] {
  const { neutral } = set;
  return ledger.flatMap((entry): Assumption[] => {
    const { id, meaning, unit, source, status, confidence } = entry;
    const own = set.common.get(id);
    const differing = set.designs.get(id) ?? [];
    if (own === undefined && differing.length === 0 && !used.has(id)) return [];
    const off = neutral && entry.neutral !== undefined;
    const value = writeValue(own ?? (off ? entry.neutral : entry.value));
    const parts = [
      own === undefined ? inWeek(id, value, set) : value,
      ...differing.map((one) => `${writeValue(one.value)} (${one.title})`),
    ];
    const inCompany = own !== undefined || off;
    const byFile = inCompany || differing.length > 0;
    return [
      {
        id,
        meaning,
        unit,
        value: parts.join('; '),
        status: byFile ? 'scenario' : status,
        source:
          own === undefined && off
            ? 'switched off by base: neutral'
            : inCompany
              ? 'set in the scenario'
              : byFile
                ? `set in single designs; else ${source}`
                : source,
        confidence: inCompany ? '' : confidence,
      },
    ];
  });
}

/** Default hours are those of the European week; another one moves their days. */
function inWeek(id: string, value: string, { common }: SetByFile): string {
  const week = common.get('week') ?? defaultOf('week');
  const moved = id.startsWith('hours.') && week !== defaultOf('week') && !/^(always|daily)/.test(value);
  return moved ? `${value}, on the days of the week of ${String(week)}` : value;
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
      const one = { title: String(title ?? id), value: setting.value };
      differing.set(setting.id, [...(differing.get(setting.id) ?? []), one]);
    }
  }
  return { neutral: asMap(company).base === 'neutral', common, designs: differing };
}

function asMap(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
