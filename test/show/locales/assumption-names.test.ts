import { expect, test } from 'vitest';
import { ledger } from '../../../src/model/ledger/index.ts';
import { LANGUAGES, locales } from '../../../src/show/locales/index.ts';

const movable = ledger.filter(({ range }) => range !== null).map(({ id }) => id);

test.each(LANGUAGES)('every assumption with a range has a short name of its own (%s)', (language) => {
  const names = locales[language].assumptionNames;
  expect(Object.keys(names).sort()).toEqual([...movable].sort());
  expect(new Set(Object.values(names)).size).toBe(movable.length);
  for (const name of Object.values(names)) expect([...name].length).toBeLessThanOrEqual(48);
});
