/**
 * Writes into docs/model.md what the code knows better: the tables of mechanisms, parameters and metrics, each
 * between a pair of markers. Run as a script it rewrites the file; a test holds the file to it.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ledger } from '../src/model/ledger/index.ts';
import { mechanisms } from '../src/model/mechanisms/index.ts';
import { metrics } from '../src/model/metrics/index.ts';
import type { MetricInfo } from '../src/model/metrics/metric.ts';
import type { ModelSpec } from '../src/model/spec.ts';
import { compileScenario } from '../src/scenario/compile.ts';
import { writeValue } from '../src/scenario/values/write.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
export const MODEL_DOC = join(ROOT, 'docs', 'model.md');

const TABLES: Readonly<Record<string, () => string>> = {
  mechanisms: mechanismTable,
  parameters: parameterTable,
  metrics: metricTable,
};

/** The text with every table as the code has it now. @throws RangeError where a table has no place in it. */
export function withTables(text: string): string {
  return Object.entries(TABLES).reduce((whole, [name, table]) => {
    const place = new RegExp(`(<!-- ${name}: generated -->\n)[\\s\\S]*?(<!-- end of ${name} -->)`);
    if (!place.test(whole)) throw new RangeError(`docs/model.md has no place for the table of ${name}`);
    return whole.replace(place, (_, begin: string, end: string) => `${begin}\n${table()}\n\n${end}`);
  }, text);
}

function mechanismTable(): string {
  return table(
    ['mechanism', 'section', 'what it does', 'parameters'],
    mechanisms.map(({ id, section, does, parameters }) => [
      code(id),
      section,
      does,
      parameters.map(code).join(', '),
    ]),
  );
}

function parameterTable(): string {
  return table(
    ['parameter', 'meaning', 'unit', 'default', 'range', 'off', 'status', 'source'],
    ledger.map((entry) => {
      const { id, meaning, unit, value, range, neutral, status, confidence, source } = entry;
      return [
        code(id),
        meaning,
        unit,
        writeValue(value),
        range === null ? `none: ${entry.rangeReason}` : range.map(writeValue).join(' to '),
        neutral === undefined ? '' : writeValue(neutral),
        `${status}, ${confidence}`,
        source,
      ];
    }),
  );
}

/** Ids that differ from study to study are told once, with what stands in the place of the name. */
function metricTable(): string {
  const told = new Map<string, MetricInfo>();
  for (const model of shippedModels()) {
    for (const info of metrics.flatMap((metric) => metric.infos(model))) {
      const id = generalId(info.id, model);
      if (!told.has(id)) told.set(id, { ...info, definition: generalText(info, model) });
    }
  }
  return table(
    ['metric', 'unit', 'better', 'slices', 'definition'],
    [...told].map(([id, { unit, direction, sliced, definition }]) => [
      code(id),
      unit,
      direction,
      sliced ? 'yes' : '',
      definition,
    ]),
  );
}

function shippedModels(): ModelSpec[] {
  const folders = ['scenarios', join('scenarios', 'mechanisms'), join('scenarios', 'stories')];
  return folders
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder))
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => join(ROOT, folder, name)),
    )
    .flatMap((path) => {
      const compiled = compileScenario(readFileSync(path), basename(path));
      if (!compiled.ok) throw new RangeError(`${path} has errors`);
      return compiled.study.designs.map(({ model }) => model);
    });
}

/** What a study names in its ids, by the word for its kind. */
function kindOf(name: string, { chart, targets }: ModelSpec): string | null {
  if (targets.some(({ label }) => label === name)) return '<T>';
  if (name === 'frontLine' || chart.positions.some(({ id }) => id === name)) return '<position>';
  return null;
}

function generalId(id: string, model: ModelSpec): string {
  const dot = id.indexOf('.');
  const kind = dot < 0 ? null : kindOf(id.slice(dot + 1), model);
  return kind === null ? id : `${id.slice(0, dot + 1)}${kind}`;
}

function generalText({ id, definition }: MetricInfo, model: ModelSpec): string {
  const name = id.slice(id.indexOf('.') + 1);
  const kind = kindOf(name, model);
  if (kind === null) return definition;
  const title = model.chart.positions.find((position) => position.id === name)?.title;
  return [name, title].reduce<string>(
    (text, word) => (word === undefined ? text : text.replaceAll(word, kind)),
    definition,
  );
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(MODEL_DOC, withTables(readFileSync(MODEL_DOC, 'utf8')));
}
