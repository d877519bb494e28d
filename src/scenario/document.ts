import { Lexer, parseAllDocuments } from 'yaml';
import type { ScenarioError } from './errors.ts';
import { DEEPEST, NodeReader } from './nodes.ts';
import { LineCounter, lineAndColumn, Places } from './places.ts';

/** Tokens by which the lexer marks a document, a scalar and the end of a flow; they stand for no text. */
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);
const EMPTY_HINT = 'the shortest scenario has a title and one design';

export type Parsed =
  | { readonly ok: true; readonly data: unknown; readonly places: Places }
  | { readonly ok: false; readonly errors: readonly ScenarioError[] };

/** Plain data and the place of each value in it, or every fault of the YAML. */
export function parseDocument(text: string): Parsed {
  const lines = new LineCounter();
  const errors: ScenarioError[] = [];
  const report = (offset: number, message: string, hint: string) => {
    const { line, col } = lineAndColumn(lines, offset);
    errors.push({ line, column: col, path: [], message, hint });
  };
  const failed = (): Parsed => ({ ok: false, errors });

  const deep = tooDeep(text);
  if (deep !== null) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
    report(deep, `more than ${DEEPEST} levels of nesting`, 'a scenario needs far fewer');
    return failed();
  }
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    version: '1.2',
    // Duplicate keys are found by the reader of nodes, in linear time.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [document, second] = 'empty' in documents ? [] : documents;
  if (document === undefined || document.contents === null) {
    report(0, 'the file is empty', EMPTY_HINT);
    return failed();
  }
  for (const { pos, message } of [...document.errors, ...document.warnings].slice(0, 100)) {
    report(pos[0], message, hintFor(message));
  }
  if (second !== undefined) {
    report(
      second.range[0],
      'a second document starts here',
      'a file holds one scenario: remove the line ---',
    );
  }
  const { explicit, version } = document.directives.yaml;
  if (explicit === true && version !== '1.2') {
    report(0, `this file asks for YAML ${version}`, 'scenarios are YAML 1.2: remove the %YAML line');
  }
  if (errors.length > 0) return failed();
  const { data, place } = new NodeReader(report).read(document.contents);
  return errors.length > 0 ? failed() : { ok: true, data, places: new Places(place, lines) };
}

/**
 * Offset at which nesting gets too deep, or null. Looks at tokens only, because the parser behind it recurses
 * into flow collections and builds patterns as long as the indentation of block collections.
 */
function tooDeep(text: string): number | null {
  let offset = 0;
  let flow = 0;
  let block = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') flow += 1;
    else if (token === ']' || token === '}') flow -= 1;
    else if (flow === 0 && (token === '-' || token === '?' || token === ':')) block += 1;
    else if (token === '\n' || token === '\r\n') block = 0;
    else if (token.length > 10 * DEEPEST && /^ +$/.test(token)) return offset;
    if (flow + block > DEEPEST) return offset;
    if (!MARKS.has(token)) offset += token.length;
  }
  return null;
}

function hintFor(message: string): string {
  if (/tab/i.test(message)) return 'indent with spaces';
  if (/quote/i.test(message)) return 'close the quotation mark';
  if (/mapping|implicit|colon|key/i.test(message))
    return 'check the indentation, and put text with a colon in quotes';
  if (/tag/i.test(message)) return 'scenarios need no tags: remove it';
  return 'check brackets, quotes and indentation here';
}
