import { isMap, isNode, isScalar, parseDocument } from 'yaml';

/** How often a study is repeated, and with which luck. */
export interface RunSettings {
  readonly seed?: string | undefined;
  readonly replications?: number | undefined;
}

/** The text of a scenario file with other settings of its run; everything else stays as it is, to the byte. */
export function withRun(text: string, settings: RunSettings): string {
  return Object.entries(settings).reduce(
    (written, [key, value]) =>
      value === undefined ? written : withEntry(written, key, JSON.stringify(value)),
    text,
  );
}

function withEntry(text: string, key: string, value: string): string {
  const { contents } = parseDocument(text);
  if (!isMap(contents)) return text;
  const pair = contents.items.find((item) => isScalar(item.key) && item.key.value === key);
  if (isNode(pair?.value) && pair.value.range) {
    const [from, to] = pair.value.range;
    return text.slice(0, from) + value + text.slice(to);
  }
  const first = contents.items[0]?.key;
  if (!isNode(first) || !first.range) return text;
  const [start] = first.range;
  // As far in as the first entry stands, where each has a line of its own.
  const indent = /[^\n\uFEFF]*$/.exec(text.slice(0, start))?.[0] ?? '';
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const separator = contents.flow ? ', ' : lineEnd + indent;
  return `${text.slice(0, start)}${key}: ${value}${separator}${text.slice(start)}`;
}
