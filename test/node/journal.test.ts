import {
  appendFileSync,
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
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
const open = (about = 'x') => openJournal(path, about, 4);

test('rows come back to the last bit, in whatever they are infinite or not observed', async () => {
  const journal = await open();
  expect(journal.kept).toBe(0);
  journal.put('a 1', ROW);
  expect([journal.get('a 1'), journal.added]).toEqual([ROW, 1]);
  // Nobody closed it: the program was killed.
  const again = await open();
  expect([again.kept, again.added]).toEqual([1, 0]);
  expect(again.get('a 1')).toEqual(ROW);
  expect(again.get('a 2')).toBeUndefined();
});

test('a line cut short is dropped, and swallows neither what was there nor what comes next', async () => {
  (await open()).put('a 1', ROW);
  const whole = readFileSync(path, 'utf8').split('\n')[1]!;
  for (let length = 1; length < whole.length; length += 7) {
    appendFileSync(path, whole.replace('a 1', 'a 2').slice(0, length));
    const journal = await open();
    expect(journal.get('a 1')).toEqual(ROW);
    expect(journal.get('a 2')).toBeUndefined();
    journal.put(`b ${length}`, ROW);
    journal.close();
    expect((await open()).get(`b ${length}`)).toEqual(ROW);
  }
});

test('a line that is no row of so many figures is dropped', async () => {
  (await open()).put('a 1', ROW);
  const lines = [
    ['short', [1, 2, 3], [0.3], 'end'],
    ['long', [1, 2, 3, 4, 5], [0.3], 'end'],
    ['text', [1, 2, 3, 'four'], [0.3], 'end'],
    ['digits', [1, 2, 3, '4'], [0.3], 'end'],
    ['null', [1, 2, 3, null], [0.3], 'end'],
    ['true', [1, 2, 3, true], [0.3], 'end'],
    ['nested', [1, 2, 3, [4]], [0.3], 'end'],
    ['loads', [1, 2, 3, 4], ['0.3'], 'end'],
    ['no list', [1, 2, 3, 4], 0.3, 'end'],
    ['more', [1, 2, 3, 4], [0.3], 'end', 'more'],
    [7, [1, 2, 3, 4], [0.3], 'end'],
  ];
  appendFileSync(path, `null\n7\n{}\n${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
  const journal = await open();
  expect(journal.kept).toBe(1);
  for (const [key] of lines) expect(journal.get(String(key))).toBeUndefined();
});

test('rows about something else, or of another number of figures, are not kept', async () => {
  (await open()).put('a 1', ROW);
  expect((await open('y')).kept).toBe(0);
  (await open()).put('a 1', ROW);
  expect((await openJournal(path, 'x', 5)).kept).toBe(0);
});

test('what is done leaves nothing behind', async () => {
  const journal = await open();
  journal.put('a 1', ROW);
  journal.remove();
  expect(readdirSync(join(folder, 'deep'))).toEqual([]);
});

test('is closed to other processes, and open again when it is closed or they are no more', async () => {
  (await open()).close();
  // The process that started the tests is alive; no process has the largest number.
  const other = `${path}.lock-${process.ppid}`;
  writeFileSync(other, '');
  await expect(open()).rejects.toMatchObject({ pid: process.ppid, lock: other });
  expect(readdirSync(join(folder, 'deep')).sort()).toEqual(['journal', `journal.lock-${process.ppid}`]);
  rmSync(other);
  writeFileSync(`${path}.lock-${2 ** 31 - 1}`, '');
  (await open()).close();
  expect(readdirSync(join(folder, 'deep'))).toEqual(['journal']);
});

test('cannot be opened where a file system takes no new names, and says so at once', async () => {
  await expect(openJournal('/proc/reportline/out/journal', 'x', 4)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('goes on though it is larger than any string may be', async () => {
  (await open()).close();
  const file = openSync(path, 'r+');
  // Holes take no room on the disk.
  const [holes, size] = [600, 900_000];
  const start = readFileSync(path).length;
  for (let i = 1; i <= holes; i++) writeSync(file, '\n', start + i * size);
  writeSync(file, `${JSON.stringify(['a 1', [1, 2, 3, 4], [0.5], 'end'])}\n`, start + holes * size + 1);
  closeSync(file);
  const journal = await open();
  expect([journal.kept, journal.get('a 1')]).toEqual([1, { figures: [1, 2, 3, 4], loads: [0.5] }]);
});

test('a file without lines, however long, is none', async () => {
  (await open()).close();
  truncateSync(path, 0);
  truncateSync(path, 2 ** 33);
  const journal = await open();
  expect(journal.kept).toBe(0);
  journal.close();
  expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(2);
});
