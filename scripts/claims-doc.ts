/**
 * Writes into docs/claims.md, between its markers, what became of the shipped claims: from `output/claims/claims.json`,
 * which `reportline claims` leaves behind.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { verdictTable } from '../src/show/claims/markdown.ts';
import { locales } from '../src/show/locales/index.ts';
import type { ClaimsResults } from '../src/study/claims/results.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const DOC = join(ROOT, 'docs', 'claims.md');
const PLACE = /(<!-- verdicts: generated -->\n)[\s\S]*?(<!-- end of verdicts -->)/;

const results = JSON.parse(
  readFileSync(join(ROOT, 'output', 'claims', 'claims.json'), 'utf8'),
) as ClaimsResults;
const text = readFileSync(DOC, 'utf8');
if (!PLACE.test(text)) throw new RangeError('docs/claims.md has no place for the verdicts');
const table = verdictTable(results, locales.en);
writeFileSync(
  DOC,
  text.replace(PLACE, (_, begin: string, end: string) => `${begin}\n${table}\n\n${end}`),
);
