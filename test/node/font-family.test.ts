import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fontFamily } from '../../src/node/font-family.ts';
import { fontFiles } from '../../src/node/fonts.ts';

it('a font tells its family, whatever its weight', () => {
  expect(fontFiles().map((file) => fontFamily(readFileSync(file)))).toEqual([
    'Rubik',
    'Rubik',
    'Vazirmatn',
    'Vazirmatn',
  ]);
});

it('what is no font, or only its beginning, has no family', () => {
  const font = readFileSync(fontFiles()[0]!);
  for (const length of [0, 3, 11, 40, 200]) expect(fontFamily(font.subarray(0, length))).toBeUndefined();
  expect(fontFamily(new TextEncoder().encode('no font at all, but text'))).toBeUndefined();
});
