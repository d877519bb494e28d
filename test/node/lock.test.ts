import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inTurn, takeLock } from '../../src/node/lock.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  path = join(folder, 'work');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

// The process that started the tests is alive.
const other = (): string => `${path}.lock-${process.ppid}`;

test('who is refused leaves the lock to who has it', () => {
  writeFileSync(other(), '');
  expect(() => takeLock(path)).toThrow(`process ${process.ppid} has it`);
  expect(readdirSync(folder)).toEqual([`work.lock-${process.ppid}`]);
});

test('a lock is of its own path alone, and what names no process is none', () => {
  writeFileSync(join(folder, `workshop.lock-${process.ppid}`), '');
  writeFileSync(`${path}.lock-0`, '');
  const giveBack = takeLock(path);
  expect(readdirSync(folder)).toContain(`work.lock-${process.pid}`);
  giveBack();
  expect(readdirSync(folder)).toEqual([`workshop.lock-${process.ppid}`]);
});

test('work in turn waits for that of another process, and gives its lock back though it fails', async () => {
  writeFileSync(other(), '');
  const order: string[] = [];
  const mine = inTurn(path, async () => {
    order.push('mine');
    throw new RangeError('failed');
  });
  setTimeout(() => {
    order.push('theirs');
    rmSync(other());
  }, 100);
  await expect(mine).rejects.toThrow('failed');
  expect(order).toEqual(['theirs', 'mine']);
  expect(readdirSync(folder)).toEqual([]);
});
