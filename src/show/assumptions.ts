/** Assumptions as readers meet them: in their language, with the values of single designs beside the company's. */

import type { Assumption } from '../model/ledger/entry.ts';
import { entry } from '../model/ledger/index.ts';
import { own } from './evidence.ts';
import type { Words } from './locales/index.ts';

export interface AssumptionRow {
  readonly id: string;
  readonly meaning: string;
  readonly unit: string;
  /** As scenario files write it. */
  readonly value: string;
  readonly status: Assumption['status'];
  /** The word for `status`. */
  readonly mark: string;
  readonly source: string;
  /** '' where nobody has judged it. */
  readonly confidence: string;
}

/** All of them, in the order of the ledger, then what the scenario sets beside it. */
export function assumptionsOf(
  { assumptions }: { readonly assumptions: readonly Assumption[] },
  words: Words,
): AssumptionRow[] {
  return assumptions.map((assumption) => assumptionRow(assumption, words));
}

/** Those of the rows that bear these ids, in the order of the ids. */
export function inOrder<Row extends AssumptionRow>(rows: readonly Row[], ids: readonly string[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}

/** What an entry of the ledger means, in the reader's language; the id itself where it has none. */
export function meaningOf(id: string, words: Words): string {
  return own(words.ledger, id)?.meaning ?? entry(id)?.meaning ?? id;
}

function assumptionRow(assumption: Assumption, words: Words): AssumptionRow {
  const { id, week, designs, status, confidence } = assumption;
  // Results may be older than this program's ledger: then they keep the words they were written with.
  const current = entry(id);
  const same = current?.meaning === assumption.meaning && current.source === assumption.source;
  const said = (same ? own(words.ledger, id) : undefined) ?? assumption;
  const value = week === null ? assumption.value : words.assumptions.onDaysOf(assumption.value, week);
  return {
    id,
    meaning: said.meaning === '' ? words.assumptions.ownSetting(id) : said.meaning,
    unit: own<string>(words.assumptions.units, assumption.unit) ?? assumption.unit,
    value: designs.length === 0 ? value : words.assumptions.withDesigns(value, designs),
    status,
    mark: words.assumptions.statuses[status],
    source: sourceOf(assumption, said.source, words),
    confidence: confidence === '' ? '' : words.assumptions.confidences[confidence],
  };
}

function sourceOf({ origin, designs }: Assumption, source: string, { assumptions }: Words): string {
  if (origin === 'neutral') return assumptions.switchedOff;
  if (origin === 'scenario') return assumptions.setInScenario;
  return designs.length > 0 ? assumptions.setInDesigns(source) : source;
}
