import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = new URL('../../../src/kernel/stats/', import.meta.url);
/** Containers of numbers: there is no definition to cite. */
const PLAIN = ['sample.ts', 'step-series.ts'];
const files = readdirSync(FOLDER).filter((name) => !PLAIN.includes(name));
const table = readFileSync(new URL('../../../docs/statistics.md', import.meta.url), 'utf8');

test.each(files)('%s names a source with its year, and stands in the table of routines', (name) => {
  const comments = readFileSync(new URL(name, FOLDER), 'utf8').match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  expect(comments.join('\n')).toMatch(/\b\p{Lu}[\p{L}'’.]+[^\n]{0,80}\b(?:19|20)\d\d\b/u);
  expect(table).toContain(`\`${name.replace('.ts', '')}\``);
});
