/** Scenario files out of the workbench and back, and what its stages show of the event log. */

import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { Phase } from '../../../src/model/task.ts';
import { Trace, TraceBus } from '../../../src/model/trace.ts';
import { World } from '../../../src/model/world.ts';
import type { DesignSpec } from '../../../src/scenario/study-spec.ts';
import { locales } from '../../../src/show/locales/index.ts';
import { chartOf } from '../../../src/study/design-facts.ts';
import type { Results } from '../../../src/study/results.ts';
import { layOutStage } from '../../../src/workbench/stage/layout.ts';
import { BOSS_SELECT_ID } from '../../../src/workbench/ui/frame.ts';
import { study } from '../../scenario/compiled.ts';
import { FIRST, type Visit, Workshop } from './workshop.ts';

const MOMENTS = 200;
const workshop = new Workshop();
let visit: Visit;

beforeAll(() => workshop.start());
afterAll(() => workshop.stop());
beforeEach(async () => {
  visit = await workshop.visit();
});
afterEach(async () => {
  const { noise } = visit;
  await visit.leave();
  expect(noise).toEqual([]);
});

it('a file that was changed, saved and opened again is the same file, character for character', async () => {
  await visit.turn(0, 3);
  await visit.press('E');
  await visit.page.locator(`.drawer #${BOSS_SELECT_ID}`).selectOption({ label: 'CEO' });
  await visit.press('Esc');
  const saved = await visit.savedByPanel('scenario');
  expect(saved).not.toBe(workshop.read(FIRST));
  // Whatever is opened closes the panel; what is opened twice is there twice.
  for (const name of ['again.yaml', 'again.yaml (2)']) {
    await choose({ name: 'again.yaml', mimeType: 'application/yaml', buffer: Buffer.from(saved) });
    await visit.page.waitForSelector('.drawer', { state: 'detached' });
    await visit.press('O');
    expect(await visit.page.locator('.documents [aria-current]').innerText()).toBe(name);
    await visit.press('Esc');
    expect(await visit.savedByPanel('scenario')).toBe(saved);
  }
});

it('a file that cannot be read says why, and nothing else changes', async () => {
  const { heading } = await visit.look();
  await choose({ name: 'broken.yaml', mimeType: 'application/yaml', buffer: Buffer.from('title: [\n') });
  await visit.page.waitForSelector('.drawer .errors li');
  expect(await visit.page.locator('.documents li').count()).toBe(3);
  expect((await visit.look()).heading).toBe(heading);
});

it('a new workshop covers every figure and forgets every bet and every change', async () => {
  await visit.press('P');
  await visit.page.locator('.hands input').first().fill('3');
  await visit.press('Esc');
  await visit.turn(0, 3);
  await visit.press('R');
  await visit.press('O');
  await visit.page.getByText(locales.en.panels.file.afresh, { exact: true }).click();
  await visit.page.getByRole('button', { name: locales.en.panels.file.startAfresh, exact: true }).click();
  expect((await visit.look()).panel).toBeNull();
  await visit.press('1');
  expect(await visit.savedByPanel('scenario')).toBe(workshop.read(FIRST));
  expect((await visit.look()).figures).toEqual([]);
  await visit.press('P');
  expect(await visit.page.locator('.hands input').first().inputValue()).toBe('0');
});

/** Opens a file by the panel, which stays open where there is something wrong with it. */
async function choose(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await visit.press('O');
  const [chooser] = await Promise.all([
    visit.page.waitForEvent('filechooser'),
    visit.page.getByRole('button', { name: locales.en.panels.file.import, exact: true }).click(),
  ]);
  await chooser.setFiles(file);
}

it(`the stages show the event log at ${MOMENTS} moments, the same backwards as forwards`, async () => {
  await visit.press('⇧ F');
  const track = (await visit.page.locator('[role=slider]').boundingBox())!;
  const [from, to] = (await visit.look()).span;
  const pixels = shuffled(Math.floor(track.width) - 1, MOMENTS).map((pixel) => Math.ceil(track.x) + pixel);
  const y = track.y + track.height / 2;
  await visit.page.mouse.move(track.x + 1, y);
  await visit.page.mouse.down();
  const shown = new Map<number, readonly (readonly number[])[]>();
  const forwards = pixels.toSorted((a, b) => a - b);
  const momentAt = (x: number): number => from + ((x - track.x) / track.width) * (to - from);
  for (const x of forwards) {
    await visit.page.mouse.move(x, y);
    shown.set(x, await waitingAt(momentAt(x)));
  }
  for (const x of forwards.toReversed()) {
    await visit.page.mouse.move(x, y);
    expect(await waitingAt(momentAt(x)), `at ${x} px`).toEqual(shown.get(x));
  }
  await visit.page.mouse.up();

  const { typical } = JSON.parse(await resultsText()) as Results;
  const { designs, seed } = study(workshop.read(FIRST), FIRST);
  const moments = forwards.map(momentAt);
  for (const [pane, id] of ['one', 'two'].entries()) {
    const design = designs.find((one) => one.id === id) as DesignSpec;
    const log = waitingByLog(design, seed, typical ?? 0, moments);
    expect(forwards.map((x) => shown.get(x)?.[pane])).toEqual(log);
    // Nothing could be told apart where nobody ever waits.
    expect(new Set(log.map(String)).size).toBeGreaterThan(20);
  }
});

async function resultsText(): Promise<string> {
  await workshop.folder.run('run', FIRST, '--quiet', '--out', 'ran');
  return workshop.read('ran', 'results.json');
}

/** What every box says of those who wait there, in both panes, once the page is at a moment. */
function waitingAt(moment: number): Promise<number[][]> {
  return visit.page.evaluate(
    async (minute) => {
      const track = document.querySelector('[role=slider]');
      while (track?.getAttribute('aria-valuenow') !== minute) await new Promise(requestAnimationFrame);
      return [...document.querySelectorAll('.pane')].map((pane) =>
        [...pane.querySelectorAll('.box')].map((box) => {
          const label = box.getAttribute('aria-label') ?? '';
          return label.endsWith('nothing waits') ? 0 : Number(/(\d+) complaints? waits?$/.exec(label)?.[1]);
        }),
      );
    },
    String(Math.round(moment)),
  );
}

/** Complaints of the window that wait at each box, by the simulation itself, halted at each of the ascending moments. */
function waitingByLog(
  { model }: DesignSpec,
  seed: string,
  replication: number,
  moments: readonly number[],
): number[][] {
  const trace = new TraceBus();
  const world = new World(model, seed, replication, trace);
  const { cases } = world;
  const { warmUp, window } = model.horizon;
  /** Position at which a case waits, -1 where it does not. */
  const at = new Map<number, number>();
  const stalledBy = new Map<number, number>();
  trace.on(Trace.arrived, (t, c) => {
    stalledBy.delete(c);
    if (cases.complaint[c] === 1 && t >= warmUp && t < warmUp + window) at.set(c, -1);
    else at.delete(c);
  });
  trace.on(Trace.stalled, (_, c, position) => stalledBy.set(c, position));
  trace.on(Trace.phase, (_, c, phase) => {
    if (!at.has(c)) return;
    const nowhere = phase === Phase.customer || phase === Phase.lead;
    at.set(c, nowhere ? -1 : (stalledBy.get(c) ?? (cases.holder[c] as number)));
    stalledBy.delete(c);
  });
  trace.on(Trace.started, (_, c) => {
    if (at.has(c)) at.set(c, -1);
  });
  for (const end of ['resolved', 'accepted', 'withdrawn', 'abandoned', 'deflected'] as const) {
    trace.on(Trace[end], (_, c) => at.delete(c));
  }
  const { boxes, boxOf } = layOutStage(chartOf(model), { width: 600, height: 300 });
  world.begin();
  return moments.map((moment) => {
    world.runTo(moment);
    const counts = boxes.map(() => 0);
    for (const position of at.values()) {
      const box = boxOf[position];
      if (box !== undefined) counts[box] = (counts[box] as number) + 1;
    }
    return counts;
  });
}

/** Some of the numbers below `n`, always the same, in no order. */
function shuffled(n: number, count: number): number[] {
  const numbers = Array.from({ length: n }, (_, i) => i);
  let state = 7;
  for (let i = n - 1; i > 0; i--) {
    state = (state * 48271) % 2147483647;
    const j = state % (i + 1);
    [numbers[i], numbers[j]] = [numbers[j] as number, numbers[i] as number];
  }
  return numbers.slice(0, count);
}
