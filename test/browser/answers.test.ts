/** Answers as the page gets them: in a real browser, from a file, by workers that stand in the page. */

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { caseHistory, resolvedCases } from '../../src/model/case-history.ts';
import { recordLives } from '../../src/model/lives.ts';
import type { DesignSpec } from '../../src/scenario/study-spec.ts';
import { withBootstrap } from '../../src/study/bootstrap-intervals.ts';
import { buildResults } from '../../src/study/build-results.ts';
import { findExample } from '../../src/study/example.ts';
import { type Job, runStudy } from '../../src/study/run-study.ts';
import { here, smallModel, smallStudy } from '../study/small.ts';

const CHROMIUM = '/usr/bin/chromium';
const study = smallStudy({ a: smallModel('east'), b: smallModel('board') }, { replications: 12 });
/** Takes the workers long enough to be interrupted. */
const WEEK = 7 * 24 * 60;
const large = { ...smallModel('east', 20_000), horizon: { warmUp: WEEK, window: 20 * WEEK, drain: 0 } };
const long = smallStudy({ a: large, b: large }, { replications: 1000 });

const folder = mkdtempSync(join(tmpdir(), 'reportline-answers-'));
let browser: Browser;

beforeAll(async () => {
  if (!existsSync(CHROMIUM))
    throw new Error(`these tests need Chromium at ${CHROMIUM}: apt-get install chromium`);
  await build({
    configFile: false,
    root: fileURLToPath(new URL('./answers', import.meta.url)),
    logLevel: 'warn',
    plugins: [viteSingleFile({ removeViteModuleLoader: true })],
    worker: { format: 'iife' },
    build: { outDir: folder, emptyOutDir: true, target: 'es2023', reportCompressedSize: false },
  });
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The page, and whatever it said on its console or asked for beside itself. */
async function open(): Promise<{ readonly page: Page; readonly noise: readonly string[] }> {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const noise: string[] = [];
  const address = pathToFileURL(join(folder, 'index.html')).href;
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(error.message));
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('blob:')) noise.push(request.url());
  });
  await page.goto(address);
  return { page, noise };
}

it('the final answer of the page is what the command line writes, to the byte, without any request', async () => {
  const model = ({ design }: Job) => (study.designs[design] as DesignSpec).model;
  const tally = await runStudy(study, here(study));
  const results = withBootstrap(buildResults(study, tally), tally);
  const example = await findExample(study, results, {
    resolved: async (job) => resolvedCases(model(job), study.seed, job.replication),
    history: async (job, customer) => caseHistory(model(job), study.seed, job.replication, customer),
  });
  expect(example).not.toBeNull();
  const { page, noise } = await open();
  const answers = await page.evaluate(
    (asked) =>
      new Promise<(readonly [string, string])[]>((resolve) => {
        const heard: (readonly [string, string])[] = [];
        window.openAnswers(2).ask(asked, ({ mark, results }) => {
          heard.push([mark, JSON.stringify(results, null, 2)]);
          if (mark === 'final') resolve(heard);
        });
      }),
    study,
  );
  expect(answers[0]?.[0]).toBe('provisional');
  expect(answers.at(-1)).toEqual(['final', JSON.stringify({ ...results, example }, null, 2)]);
  expect(noise).toEqual([]);
  await page.context().close();
});

it('lives recorded in the page are those recorded here', async () => {
  const { model } = study.designs[1] as DesignSpec;
  const { page } = await open();
  const found = await page.evaluate(async (spec) => {
    const lives = await window.openAnswers(1).lives(spec, 'page', 3);
    return [[...lives.endedAt], [...lives.steps.from], [...lives.marks.mark]];
  }, model);
  const lives = recordLives(model, 'page', 3);
  expect(found[0]?.length).toBeGreaterThan(10);
  expect(found).toEqual([[...lives.endedAt], [...lives.steps.from], [...lives.marks.mark]]);
  await page.context().close();
});

it('a question interrupts a long one: its answer is there before a replication of the long one could be', async () => {
  const { page, noise } = await open();
  const marks = await page.evaluate(
    ([slow, quick]) =>
      new Promise<string[]>((resolve) => {
        const answers = window.openAnswers(1);
        const heard: string[] = [];
        answers.ask(slow, ({ mark }) => heard.push(`long ${mark}`));
        // Its only worker is at work on it by now.
        setTimeout(() => {
          answers.ask(quick, ({ mark }) => {
            heard.push(mark);
            if (mark === 'final') resolve(heard);
          });
        }, 30);
      }),
    [long, study] as const,
  );
  expect(marks.filter((mark) => ['long refining', 'long final'].includes(mark))).toEqual([]);
  expect(marks.filter((mark) => !mark.startsWith('long'))[0]).toBe('provisional');
  expect(marks.at(-1)).toBe('final');
  expect(noise).toEqual([]);
  await page.context().close();
});

it('what goes wrong in a worker is said on the console', async () => {
  const { page, noise } = await open();
  const [a, b] = study.designs as readonly [DesignSpec, DesignSpec];
  const broken = { ...study, designs: [a, { ...b, model: { ...b.model, calendars: {} } }] };
  const said = page.waitForEvent('console');
  await page.evaluate((asked) => window.openAnswers(1).ask(asked, () => {}), broken);
  await said;
  expect(noise).toHaveLength(1);
  await page.context().close();
});
