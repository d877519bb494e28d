/**
 * Titles cut to the room there is, in such a way that different titles stay different: names that are equal at
 * the beginning keep their end, and what is equal all the same gets the number of its place.
 */

/** Cuts a text to the room there is, in lines; an ellipsis stands for what is lost at the end. */
export type Cut = (text: string) => readonly string[];

/** The lines of each title, no two the same. */
export function shortTitles(titles: readonly string[], cut: Cut): (readonly string[])[] {
  const plain = titles.map((title) => {
    const lines = cut(title);
    return { title, lines, head: headOf(title, lines) };
  });
  const ended = plain.map(({ title, lines, head }) => {
    const alike = head !== null && titles.some((other) => other !== title && other.startsWith(head));
    return alike ? withEnd(title, cut) : lines;
  });
  return ended.map((lines, i) => (isAlone(ended, lines) ? lines : cut(`${i + 1}) ${titles[i]!}`)));
}

/** `shortTitles` for a row of one line each. */
export function shortTitleLines(titles: readonly string[], cut: (text: string) => string): string[] {
  return shortTitles(titles, (text) => [cut(text)]).map(([line]) => line!);
}

/** What is left of the beginning of a title that was cut; null where it stands whole. */
function headOf(title: string, lines: readonly string[]): string | null {
  const text = bare(lines);
  if (text === bare([title])) return null;
  let length = 0;
  let seen = 0;
  for (const char of title) {
    if (seen >= [...text].length - 1) break;
    length += char.length;
    if (!/\s/u.test(char)) seen += 1;
  }
  return title.slice(0, length);
}

function isAlone(all: readonly (readonly string[])[], lines: readonly string[]): boolean {
  const text = bare(lines);
  return all.filter((other) => bare(other) === text).length === 1;
}

/** The longest piece of beginning and end, an ellipsis between them, that `cut` leaves whole. */
function withEnd(title: string, cut: Cut): readonly string[] {
  const chars = [...title.trim()];
  const piece = (kept: number): string =>
    `${chars.slice(0, Math.ceil(kept / 2)).join('')}…${chars.slice(chars.length - Math.floor(kept / 2)).join('')}`;
  let best = cut(title);
  let [low, high] = [0, chars.length - 1];
  while (low < high) {
    const kept = Math.ceil((low + high) / 2);
    const lines = cut(piece(kept));
    if (bare(lines) === bare([piece(kept)])) {
      best = lines;
      low = kept;
    } else high = kept - 1;
  }
  return best;
}

/** Without spaces, which a break may swallow. */
function bare(lines: readonly string[]): string {
  return lines.join('').replaceAll(/\s/gu, '');
}
