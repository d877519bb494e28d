/** Work that goes on where it was stopped, with threads that simulate nothing. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Exit, type Failure } from '../../src/cli/failure.ts';
import { type Kept, type Tools, withJournal } from '../../src/cli/with-journal.ts';
import { openJournal } from '../../src/node/journal.ts';

vi.mock('../../src/node/pool.ts', () => ({
  openModelPool: () => ({ width: 1, close: () => Promise.resolve() }),
}));
vi.mock('../../src/node/journal.ts', async (original) => {
  const real = await original<typeof import('../../src/node/journal.ts')>();
  return { openJournal: vi.fn(real.openJournal) };
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ROW = { figures: [1, 2], loads: [] };
const keptOf = (more: Partial<Kept> = {}): Kept => ({
  folder,
  name: 'sweep',
  seed: '1',
  figures: ['a', 'b'],
  ...more,
});
const told = async (
  work: (tools: Tools) => Promise<object | null>,
  { kept = keptOf(), signal = new AbortController().signal } = {},
): Promise<Failure | object> =>
  withJournal(kept, { jobs: 1, quiet: true, signal }, work).catch((error: unknown) => error as Failure);
/** Puts some rows, and is stopped. */
const stopped =
  (...keys: string[]) =>
  ({ store }: Tools): Promise<null> => {
    for (const key of keys) store.put(key, ROW);
    return Promise.resolve(null);
  };

test('what is stopped says how much is kept, and goes on with it; what is done leaves no journal', async () => {
  const end = (await told(stopped('m 0', 'm 1'))) as Failure;
  expect([end.message, end.exitCode]).toEqual([
    'interrupted: 2 runs are done and kept; the same command goes on',
    Exit.interrupted,
  ]);
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/^sweep-[0-9a-f]{8}\.journal$/)]);
  const done = await told(({ kept, store }) => Promise.resolve({ kept, row: store.get('m 1') }));
  expect(done).toEqual({ kept: 2, row: ROW });
  expect(readdirSync(folder)).toEqual([]);
});

test('with another seed or other figures what is kept stays where it is', async () => {
  await told(stopped('m 0'));
  const others = [keptOf({ seed: '2' }), keptOf({ figures: ['a', 'c'] }), keptOf({ name: 'search' })];
  for (const kept of others) {
    expect(await told((tools) => Promise.resolve({ kept: tools.kept }), { kept })).toEqual({ kept: 0 });
  }
  expect(await told((tools) => Promise.resolve({ kept: tools.kept }))).toEqual({ kept: 1 });
});

test('is done by one process at a time', async () => {
  await told(stopped('m 0'));
  const [journal] = readdirSync(folder);
  const lock = join(folder, `${journal}.lock-${process.ppid}`);
  writeFileSync(lock, '');
  const { message, exitCode } = (await told(stopped())) as Failure;
  expect(message).toContain(`process ${process.ppid} is at work on the same\n    wait for it, or give --out`);
  expect([message.includes(lock), exitCode]).toEqual([true, Exit.badInput]);
});

test('a disk that is full is told as such, and what is kept stays', async () => {
  vi.mocked(openJournal).mockImplementationOnce(async (...args) => {
    const real =
      await vi.importActual<typeof import('../../src/node/journal.ts')>('../../src/node/journal.ts');
    const journal = await real.openJournal(...args);
    const put: typeof journal.put = (key, row) => {
      if (journal.added === 1) throw Object.assign(new Error('write'), { code: 'ENOSPC' });
      journal.put(key, row);
    };
    return Object.create(journal, { put: { value: put } });
  });
  const { message, exitCode } = (await told(stopped('m 0', 'm 1'))) as Failure;
  expect(message).toMatch(
    /\.journal cannot be written: no space left on the disk\n {4}1 runs are done and kept; the same command goes on$/,
  );
  expect(exitCode).toBe(Exit.own);
  expect(await told((tools) => Promise.resolve({ kept: tools.kept }))).toEqual({ kept: 1 });
});

test('a fault of the work is told as it is, and keeps what is done', async () => {
  const fault = new RangeError('a fault');
  const failing = async (tools: Tools): Promise<null> => {
    await stopped('m 0')(tools);
    throw fault;
  };
  expect(await told(failing)).toBe(fault);
  expect(await told((tools) => Promise.resolve({ kept: tools.kept }))).toEqual({ kept: 1 });
});
