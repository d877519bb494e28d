/** Longer texts are not compared: no name is. */
const LONGEST = 64;
/** Names that a hint lists beside each other. */
const MOST_NEAR = 5;
/** Names of a longer list that a hint shows. */
const MOST_SHOWN = 12;

/** Edits (insert, delete, replace) from a to b (Levenshtein), regardless of case. */
export function editDistance(a: string, b: string): number {
  const [s, t] = [a.toLowerCase(), b.toLowerCase()];
  let row = Array.from({ length: t.length + 1 }, (_, j) => j);
  for (let i = 1; i <= s.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= t.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (s[i - 1] === t[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[t.length] ?? 0;
}

/** The valid name nearest to what was written, or undefined where none is near. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  if (written.length > LONGEST) return undefined;
  let best: string | undefined;
  let fewest = Math.max(2, Math.floor(written.length / 2)) + 1;
  for (const name of names.slice(0, 2000)) {
    if (name.length > LONGEST) continue;
    const edits = editDistance(written, name);
    if (edits < fewest) [best, fewest] = [name, edits];
  }
  return best;
}

/** Names near what was written: those that hold it or end with it, then the nearest by spelling; at most five. */
function nearby(written: string, names: readonly string[]): string[] {
  const sought = written.toLowerCase();
  const holding = sought.length < 3 ? [] : names.filter((name) => name.toLowerCase().includes(sought));
  // A name may be known without the section it stands in.
  const byLast = nearest(
    written,
    names.map((name) => name.slice(name.lastIndexOf('.') + 1)),
  );
  const alike = names.filter(
    (name) => byLast !== undefined && (name === byLast || name.endsWith(`.${byLast}`)),
  );
  const one = nearest(written, names);
  return [...new Set([...holding, ...(one === undefined ? [] : [one]), ...alike])].slice(0, MOST_NEAR);
}

/** A hint: the nearest name, or else the names there are; of very many those that are least unlike. */
export function suggest(written: string, names: readonly string[]): string {
  const name = nearest(written, names);
  if (name !== undefined) return `did you mean ${name}?`;
  if (names.length === 0) return '';
  if (names.length <= MOST_SHOWN) return `there are ${names.join(', ')}`;
  return suggestAmong(written, names);
}

/** The same of many names, among which several may be meant. */
export function suggestAmong(written: string, names: readonly string[]): string {
  const near = nearby(written, names);
  if (near.length > 0) return `did you mean ${near.join(', ')}?`;
  const shown = byLikeness(written, names).slice(0, MOST_SHOWN).join(', ');
  return `there are ${shown} and ${names.length - MOST_SHOWN} more`;
}

/** The nearest first, each by its nearest word: `costs` is near `cost.perComplaint`; those alike as they stand. */
function byLikeness(written: string, names: readonly string[]): string[] {
  const sought = written.slice(0, LONGEST);
  const parts = [sought, ...sought.split('.')];
  const distanceTo = (name: string): number => {
    const short = name.slice(0, LONGEST);
    const pairs = [short, ...short.split('.')].flatMap((word) =>
      parts.map((part) => editDistance(part, word)),
    );
    return Math.min(...pairs);
  };
  return names
    .slice(0, 2000)
    .map((name) => ({ name, distance: distanceTo(name) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ name }) => name);
}
