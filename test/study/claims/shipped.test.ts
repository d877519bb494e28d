import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compileClaims } from '../../../src/scenario/claims/compile.ts';
import { formatErrors } from '../../../src/scenario/errors.ts';

const FOLDER = fileURLToPath(new URL('../../../scenarios/claims/', import.meta.url));

test.each(readdirSync(FOLDER))(
  'the shipped claims of %s stand on their scenarios, in three languages',
  (name) => {
    const compiled = compileClaims(readFileSync(join(FOLDER, name)), name, (scenario) => ({
      ok: true,
      name: basename(scenario),
      bytes: readFileSync(join(FOLDER, scenario)),
    }));
    if (!compiled.ok) expect.fail(formatErrors(name, compiled.errors));
    const { title, claims, translations } = compiled.claims;
    expect(claims.length).toBeGreaterThan(0);
    for (const text of [title, ...claims.flatMap(({ says, source }) => [says, source])]) {
      expect(translations.fa?.[text], text).toMatch(/\p{Script=Arabic}/u);
      expect(translations.he?.[text], text).toMatch(/\p{Script=Hebrew}/u);
    }
  },
);
