/** What a screening and indices say in a line or two. */

import type { Indices, Results, Screening, Share } from '../study/results.ts';
import { decimal } from './format.ts';
import {
  interplayOf,
  isTold,
  isTooNoisy,
  kindOf,
  mostlyUpTo,
  movementFormat,
  moversOf,
  nameOf,
  subjectOf,
} from './global.ts';
import type { Words } from './locales/index.ts';
import { shorten } from './text.ts';

/** Assumptions that a sentence names. */
const NAMED = 3;

export function screeningTitle(results: Results, found: Screening, words: Words): string {
  const said = words.global.screening;
  const subject = subjectOf(results, found, words);
  const of = found.rows.length;
  if (!found.rows.some(({ muStar }) => (muStar ?? 0) > 0)) return said.nothing({ ...subject, of });
  const first = found.rows.find(isTold);
  if (first === undefined) return said.noisy({ ...subject, of });
  const format = sizesOf(results, found, words);
  const by =
    format.size(first.muStar) + (first.interval === null ? '' : ` ${format.interval(first.interval)}`);
  const foremost = foremostOf(found).map((row) => nameOf(row, words));
  return said.title({ ...subject, foremost, by, few: moversOf(found), of });
}

/** The most influential assumption where its interval tells it from all others, else the few that may be it. */
function foremostOf({ rows }: Screening): Screening['rows'] {
  const [first, ...others] = rows.filter(isTold);
  const least = first!.interval?.[0] ?? Number.NEGATIVE_INFINITY;
  const isClear = others.every(({ interval }) => interval !== null && interval[1] < least);
  return isClear ? [first!] : [first!, ...others].slice(0, NAMED);
}

export function screeningSummary(results: Results, found: Screening, words: Words): string {
  const { size } = sizesOf(results, found, words);
  const said = words.global.screening;
  return said.summary({
    title: screeningTitle(results, found, words),
    foremost: found.rows
      .filter(isTold)
      .slice(0, NAMED)
      .map((row) => ({ name: nameOf(row, words), size: size(row.muStar), kind: said.kinds[kindOf(row)] })),
  });
}

/** What noise hides in a screening; '' where it hides nothing. */
export function screeningNoise({ rows, replications }: Screening, words: Words): string {
  if (rows.length === 0) return '';
  if (replications === 1) return words.global.oneReplication;
  const within = rows.filter((row) => kindOf(row) === 'noise').length;
  return words.global.screening.noise({ within, of: rows.length });
}

export function sizesOf(results: Results, found: Screening, words: Words) {
  const figures = found.rows.map(({ muStar, interval }) => ({ mean: muStar, interval }));
  return movementFormat(results, found, figures.slice(0, 1), words);
}

export function indicesTitle(results: Results, found: Indices, words: Words): string {
  const said = words.global.indices;
  const subject = subjectOf(results, found, words);
  const { rows } = found;
  const of = rows.length;
  if (isTooNoisy(found))
    return said.noisy({ ...subject, share: shareSaid(found.noise!, words), of: movedIn(found) });
  if (of === 0) return said.nothing({ ...subject, of: movedIn(found) });
  const last = mostlyUpTo(found);
  if (last === null) return said.together({ ...subject, share: shareSaid(rows.at(-1)!.upTo, words), of });
  const few = last + 1;
  const names = few > NAMED ? [] : rows.slice(0, few).map((row) => nameOf(row, words));
  return said.title({ ...subject, names, few, share: shareSaid(rows[last]!.upTo, words), of });
}

export function indicesSummary(results: Results, found: Indices, words: Words): string {
  return words.global.indices.summary({
    title: indicesTitle(results, found, words),
    rows: (isTooNoisy(found) ? [] : found.rows.slice(0, NAMED)).map((row) => ({
      name: nameOf(row, words),
      alone: percentSaid(row.first.estimate, words),
      total: percentSaid(row.total.estimate, words),
    })),
  });
}

/** Where the outcome lies over the worlds, what several do together, and what was of no use; '' is left out. */
export function indicesNotes(results: Results, found: Indices, words: Words): string[] {
  const said = words.global.indices;
  const { mean, middle90, samples, samplesUsed, invalid, rows, noise, replications } = found;
  const format = movementFormat(results, found, [{ mean, interval: middle90 }], words);
  const write = found.of === 'difference' ? format.signed : format.value;
  return [
    middle90 === null
      ? ''
      : said.spread({ mean: write(mean), low: write(middle90[0]), high: write(middle90[1]) }),
    rows.length === 0 || isTooNoisy(found) ? '' : said.interplay(percent(interplayOf(found))),
    replications === 1 && rows.length > 0 ? words.global.oneReplication : '',
    noise === null || noise.interval[1] === 0 ? '' : said.noise(shareSaid(noise, words)),
    said.unused({ unused: samples - samplesUsed, samples, invalid }),
  ].filter((note) => note !== '');
}

/** Of a share of the variance, whole; estimates beyond 0 and 1 are written as these. */
function percent(share: number): string {
  return decimal(100 * Math.min(1, Math.max(0, share)), 0);
}

export function percentSaid(share: number, words: Words): string {
  return percent(share) + words.suffixes['%'].replace(' ', '\u00a0');
}

/** With its interval. */
export function shareSaid({ estimate, interval: [low, high] }: Share, words: Words): string {
  return `${percentSaid(estimate, words)} [${percent(low)},\u00a0${percent(high)}]`;
}

/** How a screening or indices are cited below their picture: their intervals are about worlds, not about customers. */
export function globalFooter(
  results: Results,
  { replications }: { replications: number },
  words: Words,
): string {
  return [
    shorten(results.scenario.title, 90),
    words.global.customers({ replications, seed: shorten(results.seed, 40) }),
    `reportline ${results.version}`,
    words.table.notes.simulated,
  ].join(' · ');
}

/** Assumptions that were moved: worlds come in as many kinds, and two more. */
function movedIn({ worlds, samples }: Indices): number {
  return worlds / samples - 2;
}
