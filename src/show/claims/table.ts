/** The terminal's view of judged claims. */

import Table from 'cli-table3';
import pc from 'picocolors';
import type { ClaimVerdict } from '../../study/claims/judge.ts';
import type { ClaimResult, ClaimsResults } from '../../study/claims/results.ts';
import { decimal, percentOf } from '../format.ts';
import { translator } from '../in-language.ts';
import type { Words } from '../locales/index.ts';
import { columnsOf, inSections, NO_LINES, paragraphsIn, type TerminalOptions } from '../terminal.ts';
import { clean } from '../text.ts';
import { breaksOf, comparisonSentence, type Translate, worldsOf } from './said.ts';

/** Columns of verdict, worlds and what breaks it; the claim and the effect share what is left. */
const WIDTHS = { verdict: 14, holds: 18, breaks: 24 } as const;

export interface Told {
  /** Claims of the file, judged or not. */
  readonly of: number;
  /** Only these; all that are judged where it is left out. */
  readonly only?: readonly string[];
}

/** The whole text, without a line break at its end. */
export function claimsTable(
  results: ClaimsResults,
  told: Told,
  options: TerminalOptions,
  words: Words,
): string {
  const colours = pc.createColors(options.colour);
  const width = columnsOf(options);
  const say: Translate = (text) => clean(translator(results.translations, words)(text));
  const claims = results.claims.filter(({ id }) => told.only?.includes(id) ?? true);
  const paragraphs = paragraphsIn(width);
  return inSections(
    [
      [colours.bold(say(results.title))],
      claims.length === 0 ? [] : rows(claims, width, { colours, words, say }),
      [
        ...paragraphs([methodOf(results, words)], '  '),
        ...paragraphs([totalOf(claims, told.of, words)], '  '),
        ...paragraphs([words.table.notes.simulated], '  '),
      ].map((line) => colours.dim(line)),
    ],
    words,
  );
}

export function methodOf({ plan, family }: ClaimsResults, words: Words): string {
  // At the ends of ranges no more are simulated than in the base.
  const perEnd = Math.min(plan.perEnd, plan.replications);
  return words.claims.method({ ...plan, perEnd, holds: `${percentOf(plan.holds)} %`, family });
}

export function totalOf(claims: readonly ClaimResult[], of: number, words: Words): string {
  const simulations = decimal(
    claims.reduce((sum, one) => sum + one.simulations, 0),
    0,
  );
  return words.claims.total({ simulations, judged: claims.length, of });
}

interface Context {
  readonly colours: ReturnType<typeof pc.createColors>;
  readonly words: Words;
  readonly say: Translate;
}

function rows(claims: readonly ClaimResult[], width: number, context: Context): string[] {
  const { colours, words, say } = context;
  const left = width - WIDTHS.verdict - WIDTHS.holds - WIDTHS.breaks;
  const claim = Math.floor(left / 2);
  const table = new Table({
    chars: NO_LINES,
    colWidths: [claim, WIDTHS.verdict, left - claim, WIDTHS.holds, WIDTHS.breaks],
    wordWrap: true,
    style: { 'padding-left': 0, 'padding-right': 2, head: [], border: [] },
  });
  const { columns } = words.claims;
  table.push(
    [columns.claim, columns.verdict, columns.effect, columns.holds, columns.breaks].map((text) =>
      colours.dim(text),
    ),
  );
  for (const one of claims) {
    one.comparisons.forEach((comparison, c) => {
      const first = c === 0;
      table.push([
        first ? `${one.id}\n${say(one.says)}` : '',
        first ? coloured(one.verdict, context) : '',
        comparisonSentence(comparison, words, say),
        first ? worldsOf(one, words) : '',
        breaksOf(comparison, words).join('\n'),
      ]);
    });
    table.push(['', '', '', '', '']);
  }
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

function coloured(verdict: ClaimVerdict, { colours, words }: Context): string {
  const text = words.claims.verdicts[verdict];
  if (verdict === 'supported') return colours.green(text);
  return verdict === 'contradicted' ? colours.red(text) : text;
}
