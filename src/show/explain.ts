/** One parameter of the ledger, or all of them by group, as plain text and as data. */

import type { Assumption, LedgerEntry } from '../model/ledger/entry.ts';
import { ledger } from '../model/ledger/index.ts';
import { mechanisms } from '../model/mechanisms/index.ts';
import { writeValue } from '../scenario/values/write.ts';
import { mayDiffer, snippet } from '../scenario/where.ts';
import { meaningOf } from './assumptions.ts';
import { own } from './evidence.ts';
import type { Words } from './locales/index.ts';
import { inSections, paragraphsIn } from './terminal.ts';

/** A ledger entry with what uses it, where it is set, and its value in one file. */
export interface Explained {
  readonly id: string;
  /** Short; '' where it has none. */
  readonly name: string;
  readonly meaning: string;
  readonly unit: string;
  readonly value: unknown;
  readonly range: LedgerEntry['range'];
  readonly rangeReason: string;
  /** Null: it cannot be switched off. */
  readonly neutral: unknown;
  readonly source: string;
  readonly status: LedgerEntry['status'];
  readonly confidence: LedgerEntry['confidence'];
  readonly mechanisms: readonly { readonly id: string; readonly does: string; readonly section: string }[];
  /** The lines of a scenario file that set it to its default. */
  readonly lines: readonly string[];
  /** Whether a design may set it for itself. */
  readonly perDesign: boolean;
  /** Of one file; absent where none was named. `value` is null where it plays no part in it. */
  readonly inFile?: InFile;
}

export interface InFile {
  readonly file: string;
  readonly value: string | null;
  readonly origin: Assumption['origin'] | null;
  readonly designs: Assumption['designs'];
}

export function explained(entry: LedgerEntry, words: Words, inFile?: InFile): Explained {
  const { id, unit, value, range, status, confidence, neutral } = entry;
  const said = own(words.ledger, id) ?? entry;
  return {
    id,
    name: own(words.assumptionNames, id) ?? '',
    meaning: said.meaning,
    unit,
    value,
    range,
    rangeReason: said.rangeReason,
    neutral: neutral ?? null,
    source: said.source,
    status,
    confidence,
    mechanisms: mechanisms
      .filter(({ parameters }) => parameters.includes(id))
      .map(({ id: mechanism, does, section }) => ({ id: mechanism, does, section })),
    lines: snippet(id, value),
    perDesign: mayDiffer(id),
    ...(inFile === undefined ? {} : { inFile }),
  };
}

/** What is known of a parameter, without a line break at its end. */
export function explanation(one: Explained, words: Words, width: number): string {
  const { explain: said, assumptions } = words;
  const { labels } = said;
  const unit = own<string>(assumptions.units, one.unit) ?? one.unit;
  const range = one.range && said.from(writeValue(one.range[0]), writeValue(one.range[1]));
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [labels.meaning, [one.meaning]],
    [labels.unit, [unit]],
    [labels.value, [writeValue(one.value)]],
    [labels.range, [range === null ? said.noRange : `${range}: ${one.rangeReason}`]],
    [labels.neutral, [one.neutral === null ? said.neverOff : writeValue(one.neutral)]],
    [labels.source, [one.source]],
    [labels.status, [assumptions.statuses[one.status]]],
    [labels.confidence, [assumptions.confidences[one.confidence]]],
    [
      labels.mechanisms,
      one.mechanisms.length === 0
        ? [said.noMechanism]
        : one.mechanisms.map(({ id, does, section }) => `${id} (docs/model.md, ${section}): ${does}`),
    ],
    ...(one.inFile === undefined ? [] : [[labels.inForce, inForce(one.inFile, words)] as const]),
    [labels.where, one.perDesign ? [said.perDesign] : []],
  ];
  const column = 2 + Math.max(...rows.map(([label]) => [...label].length));
  const lines = rows.flatMap(([label, texts]) =>
    texts.length === 0
      ? [label]
      : texts.flatMap((text, i) => paragraphsIn(width)([text], (i === 0 ? label : '').padEnd(column))),
  );
  const title = one.name === '' ? one.id : `${one.id}: ${one.name}`;
  return inSections(
    [[title, '─'.repeat([...title].length)], lines, one.lines.map((line) => `    ${line}`)],
    words,
  );
}

function inForce({ file, value, origin, designs }: InFile, words: Words): readonly string[] {
  const { explain: said, assumptions } = words;
  if (value === null || origin === null) return [said.notInForce(file)];
  const written = designs.length === 0 ? value : assumptions.withDesigns(value, designs);
  return [`${file}: ${said.inFile(written, said.origins[origin])}`];
}

/** Every parameter with its meaning, those that stand in one section of a file together. */
export function parameterList(words: Words, width: number): string {
  const groups = groupsOf();
  const column = 4 + Math.max(...ledger.map(({ id }) => id.length));
  const sections = [...groups].map(([group, entries]) => [
    group === '' ? words.explain.general : group,
    ...entries.flatMap(({ id }) => paragraphsIn(width)([meaningOf(id, words)], `  ${id}`.padEnd(column))),
  ]);
  return inSections([...sections, [words.explain.groups(groups.size, ledger.length)]], words);
}

/** By the section of a file in which they stand, those without one first. */
export function groupsOf(): ReadonlyMap<string, readonly LedgerEntry[]> {
  const groups = new Map<string, LedgerEntry[]>([['', []]]);
  for (const entry of ledger) {
    const dot = entry.id.lastIndexOf('.');
    const group = dot < 0 ? '' : entry.id.slice(0, dot);
    groups.set(group, [...(groups.get(group) ?? []), entry]);
  }
  return groups;
}
