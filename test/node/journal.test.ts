import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openJournal } from '../../src/node/journal.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'));
  path = join(folder, 'deep', 'journal');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ROW = { figures: [1.1, Number.NaN, Number.POSITIVE_INFINITY, -0.1 - 0.2], loads: [0.3] };

test('rows come back to the last bit, in whatever they are infinite or not observed', () => {
  const journal = openJournal(path, 'x');
  expect(journal.kept).toBe(0);
  journal.put('a 1', ROW);
  expect(journal.get('a 1')).toEqual(ROW);
  // Nobody closed it: the program was killed.
  const again = openJournal(path, 'x');
  expect(again.kept).toBe(1);
  expect(again.get('a 1')).toEqual(ROW);
  expect(again.get('a 2')).toBeUndefined();
});

test('a line cut short is dropped, and swallows neither what was there nor what comes next', () => {
  openJournal(path, 'x').put('a 1', ROW);
  const whole = readFileSync(path, 'utf8').split('\n')[1]!;
  for (let length = 1; length < whole.length; length += 7) {
    appendFileSync(path, whole.replace('a 1', 'a 2').slice(0, length));
    const journal = openJournal(path, 'x');
    expect(journal.get('a 1')).toEqual(ROW);
    expect(journal.get('a 2')).toBeUndefined();
    journal.put(`b ${length}`, ROW);
    journal.close();
    expect(openJournal(path, 'x').get(`b ${length}`)).toEqual(ROW);
  }
});

test('rows about something else are not kept', () => {
  openJournal(path, 'x').put('a 1', ROW);
  const other = openJournal(path, 'y');
  expect(other.kept).toBe(0);
  expect(other.get('a 1')).toBeUndefined();
});

test('what is done leaves no journal', () => {
  const journal = openJournal(path, 'x');
  journal.put('a 1', ROW);
  journal.remove();
  expect(existsSync(path)).toBe(false);
});
