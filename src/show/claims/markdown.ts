/** Judged claims as a document: a table of verdicts, then what each one rests on. */

import type { ClaimResult, ClaimsResults, ComparisonResult, MovedEnd } from '../../study/claims/results.ts';
import { assumptionValue } from '../assumption-value.ts';
import { translator } from '../in-language.ts';
import type { Words } from '../locales/index.ts';
import { clean } from '../text.ts';
import { typeset } from '../typeset.ts';
import {
  assumptionName,
  breaksOf,
  claimedOf,
  comparisonSentence,
  differenceOf,
  effectOf,
  figureName,
  meanOf,
  type Translate,
  worldsOf,
} from './said.ts';
import { methodOf, totalOf } from './table.ts';

/** @param of claims of the file, judged or not */
export function claimsMarkdown(results: ClaimsResults, of: number, words: Words): string {
  const say: Translate = (text) => clean(translator(results.translations, words)(text));
  const parts = [
    `# ${say(results.title)}`,
    words.table.notes.simulated,
    verdictTable(results, words),
    methodOf(results, words),
    totalOf(results.claims, of, words),
    ...results.claims.map((one) => claimPart(one, words, say)),
  ];
  return `${parts.join('\n\n')}\n`
    .split('\n')
    .map((line) => typeset(line, words))
    .join('\n');
}

/** A row for each judged claim: what becomes of it, the effects, the worlds it holds in, and what breaks it. */
export function verdictTable(results: ClaimsResults, words: Words): string {
  const say: Translate = (text) => clean(translator(results.translations, words)(text));
  const { columns, verdicts } = words.claims;
  const head = [columns.claim, columns.verdict, columns.effect, columns.holds, columns.breaks];
  const rows = results.claims.map((one) => [
    say(one.says),
    `**${verdicts[one.verdict]}**`,
    one.comparisons.map((comparison) => comparisonSentence(comparison, words, say)).join('<br>'),
    worldsOf(one, words),
    one.comparisons.flatMap((comparison) => breaksOf(comparison, words)).join('<br>'),
  ]);
  return tableOf(head, rows);
}

function claimPart(one: ClaimResult, words: Words, say: Translate): string {
  const { parts, range, verdicts } = words.claims;
  const read = (value: string, unit: string): string => assumptionValue(value, unit, words);
  const drawn = one.over.map(
    ({ parameter, unit, value, low, high }) =>
      `${assumptionName(parameter, words)} ${range({
        value: read(value, unit),
        low: read(low, unit),
        high: read(high, unit),
      })}`,
  );
  const facts: readonly (readonly [string, string])[] = [
    [parts.source, say(one.source)],
    [parts.scenario, `${say(one.scenario.title)} (\`${one.scenario.file}\`)`],
    [parts.set, one.set.map(({ parameter, value }) => `\`${parameter}: ${value}\``).join(', ')],
    [parts.drawn, drawn.join('; ')],
    [parts.idle, one.idle.map((id) => assumptionName(id, words)).join('; ')],
  ];
  return [
    `## ${one.id}: ${verdicts[one.verdict]}`,
    `> ${say(one.says)}`,
    facts
      .filter(([, text]) => text !== '')
      .map(([label, text]) => `- ${label}: ${text}`)
      .join('\n'),
    comparisonTable(one, words, say),
    ...one.comparisons.filter(({ moved }) => moved.length > 0).map((each) => aloneTable(each, words)),
  ].join('\n\n');
}

function comparisonTable({ comparisons }: ClaimResult, words: Words, say: Translate): string {
  const { parts, columns, verdicts } = words.claims;
  return tableOf(
    [parts.figure, 'a', 'b', columns.effect, columns.claim, columns.holds, columns.verdict],
    comparisons.map((one) => [
      figureName(one, words),
      `${say(one.a.title)}: ${meanOf(one, 'a', words)}`,
      `${say(one.b.title)}: ${meanOf(one, 'b', words)}`,
      effectOf(one, words),
      claimedOf(one, words),
      worldsOf(one, words),
      verdicts[one.verdict],
    ]),
  );
}

function aloneTable(one: ComparisonResult, words: Words): string {
  const { parts, effects, columns } = words.claims;
  const rows = one.moved.flatMap(({ parameter, unit, low, high }) =>
    [low, high].map((end: MovedEnd) => [
      assumptionName(parameter, words),
      assumptionValue(end.value, unit, words),
      differenceOf(one, end.difference, words),
      end.effect === null ? '' : effects[end.effect],
      breakEvenOf(end, unit, words),
    ]),
  );
  const head = [parts.assumption, parts.at, parts.difference, parts.becomes, columns.breaks];
  return `${parts.alone} (${figureName(one, words)}):\n\n${tableOf(head, rows)}`;
}

function breakEvenOf({ breakEven }: MovedEnd, unit: string, words: Words): string {
  if (breakEven === null) return '';
  const read = (value: string): string => assumptionValue(value, unit, words);
  return breakEven.about === null ? breakEven.between.map(read).join(' … ') : read(breakEven.about);
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
