/** One parameter of the ledger, a group of them, a key of a scenario file, or all there are: as text and as data. */

import type { Assumption, LedgerEntry } from '../model/ledger/entry.ts';
import { ledger } from '../model/ledger/index.ts';
import { mechanisms } from '../model/mechanisms/index.ts';
import type { SetPlace } from '../scenario/set-in.ts';
import { writeValue } from '../scenario/values/write.ts';
import { exampleOf, mayDiffer, snippet } from '../scenario/where.ts';
import { assumptionValue } from './assumption-value.ts';
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
  /** The same with a value in the place of `none`; empty where the default is a value itself. */
  readonly example: readonly string[];
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
  /** Where the file sets it beside the company's own settings: in positions, types and designs. */
  readonly places: readonly SetPlace[];
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
      .map(({ id: mechanism, does, section }) => ({
        id: mechanism,
        does: own(words.mechanisms, mechanism) ?? does,
        section,
      })),
    lines: snippet(id, value),
    example: exampleOf(id),
    perDesign: mayDiffer(id),
    ...(inFile === undefined ? {} : { inFile }),
  };
}

/** What is known of a parameter, without a line break at its end. */
export function explanation(one: Explained, words: Words, width: number): string {
  const { explain: said, assumptions } = words;
  const { labels } = said;
  const unit = own<string>(assumptions.units, one.unit) ?? one.unit;
  const read = (value: unknown): string => readable(writeValue(value), one.unit, words);
  const range = one.range && said.from(read(one.range[0]), read(one.range[1]));
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [labels.meaning, [one.meaning]],
    [labels.unit, [unit]],
    [labels.value, [read(one.value)]],
    [labels.range, [range === null ? said.noRange : `${range}: ${one.rangeReason}`]],
    [labels.neutral, [one.neutral === null ? said.neverOff : read(one.neutral)]],
    [labels.source, [one.source]],
    [labels.status, [assumptions.statuses[one.status]]],
    [labels.confidence, [assumptions.confidences[one.confidence]]],
    [
      labels.mechanisms,
      one.mechanisms.length === 0
        ? [/^(cost|loyalty)\./.test(one.id) ? said.onlyFigures : said.noMechanism]
        : one.mechanisms.map(({ id, does, section }) => `${id} (docs/model.md, ${section}): ${does}`),
    ],
    ...(one.inFile === undefined ? [] : [[labels.inForce, inForce(one.inFile, one.unit, words)] as const]),
    [labels.where, [one.perDesign ? said.perDesign : said.notPerDesign]],
  ];
  const title = one.name === '' ? one.id : `${one.id}: ${one.name}`;
  const file = one.example.length === 0 ? one.lines : one.example;
  return explainedRows(title, rows, file, words, width);
}

/** A title, rows with a label each, and lines of a file. */
export function explainedRows(
  title: string,
  rows: readonly (readonly [string, readonly string[]])[],
  file: readonly string[],
  words: Words,
  width: number,
): string {
  const column = 2 + Math.max(...rows.map(([label]) => [...label].length));
  const lines = rows.flatMap(([label, texts]) =>
    texts.flatMap((text, i) => paragraphsIn(width)([text], (i === 0 ? label : '').padEnd(column))),
  );
  return inSections(
    [[title, '─'.repeat([...title].length)], lines, file.map((line) => `    ${line}`)],
    words,
  );
}

function inForce({ file, value, origin, designs, places }: InFile, unit: string, words: Words): string[] {
  const { explain: said, assumptions } = words;
  const own = places.map((one) => said.setIn(file, one.place, readable(one.value, unit, words)));
  if (value === null || origin === null) return own.length === 0 ? [said.notInForce(file)] : own;
  const read = readable(value, unit, words);
  const theirs = designs.map((one) => ({ ...one, value: readable(one.value, unit, words) }));
  const written = theirs.length === 0 ? read : assumptions.withDesigns(read, theirs);
  return [`${file}: ${said.inFile(written, said.origins[origin])}`, ...own];
}

/** As a file writes it, and as people read it where that is another matter: `.7 (70 %)`. */
function readable(written: string, unit: string, words: Words): string {
  const read = assumptionValue(written, unit, words);
  const bare = (text: string): string => text.replaceAll(/[\s,%]/g, '').replace(/^\./, '0.');
  return written === 'none' || bare(read) === bare(written) ? written : `${written} (${read})`;
}

/** Several parameters under one name, each with its meaning and default. */
export function groupList(
  name: string,
  entries: readonly LedgerEntry[],
  words: Words,
  width: number,
): string {
  const mechanism = mechanisms.find(({ id }) => id === name);
  const does = mechanism && (own(words.mechanisms, name) ?? mechanism.does);
  const column = 4 + Math.max(...entries.map(({ id }) => id.length));
  const lines = entries.flatMap(({ id, unit, value }) => {
    const text = `${meaningOf(id, words)} (${words.explain.usual(readable(writeValue(value), unit, words))})`;
    return paragraphsIn(width)([text], `  ${id}`.padEnd(column));
  });
  const head = [name, ...(does === undefined ? [] : paragraphsIn(width)([does], ''))];
  return inSections([head, lines], words);
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
