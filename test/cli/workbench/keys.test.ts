/** The keys of the workbench: what the page lists is what there is, and every one does what the list says. */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { locales } from '../../../src/show/locales/index.ts';
import { type Look, type Visit, Workshop } from './workshop.ts';

const { actions, keys, help } = locales.en.workbench;
type KeyName = keyof typeof keys;
const DAY = 1440;

const workshop = new Workshop();
let visit: Visit;
/** By what it does: the key as the page's own list names it. */
let caps: ReadonlyMap<string, string>;

beforeAll(async () => {
  await workshop.start();
  visit = await workshop.visit();
  await visit.press('?');
  const listed = await visit.page.$$eval('.keys > div', (rows) =>
    rows.map((row) => [
      row.querySelector('dd')?.textContent ?? '',
      row.querySelector('dt')?.textContent ?? '',
    ]),
  );
  caps = new Map(listed as [string, string][]);
});
afterAll(() => workshop.stop());
beforeEach(() => visit.startOver());
afterEach(() => expect(visit.noise).toEqual([]));

async function press(name: KeyName): Promise<Look> {
  const cap = caps.get(keys[name]) as string;
  await visit.press(cap === '1–8' ? '2' : cap);
  await visit.isThere();
  return visit.look();
}

/** Opens a panel, and closes it by the same key. */
const opens = (name: KeyName, heading: string) => async (): Promise<void> => {
  expect((await press(name)).panel).toBe(heading);
  expect((await press(name)).panel).toBeNull();
};

const { panels } = locales.en;

/** What each key does to the page, to be seen in it. */
const EFFECTS: Readonly<Record<KeyName, () => Promise<void>>> = {
  toggle: async () => {
    const { t } = await press('toggle');
    await expect.poll(async () => (await visit.look()).t).toBeGreaterThan(t);
    expect((await press('toggle')).playing).toBe(false);
    const { t: paused } = await visit.look();
    await visit.page.waitForTimeout(150);
    expect((await visit.look()).t).toBe(paused);
    await visit.page.locator('[role=slider]').press('End');
    const [, last] = (await visit.look()).span;
    expect((await visit.look()).t).toBe(last);
    const again = await press('toggle');
    expect([again.playing, again.t < last]).toEqual([true, true]);
  },
  next: async () => {
    const { t } = await visit.look();
    expect((await press('next')).t).toBeGreaterThan(t);
  },
  previous: async () => {
    const { t } = await press('next');
    await press('next');
    expect((await press('previous')).t).toBe(t);
  },
  nextDay: async () => {
    const { t } = await press('wholeRun');
    expect((await press('nextDay')).t).toBe(t + DAY);
  },
  previousDay: async () => {
    await press('wholeRun');
    const { t } = await press('nextDay');
    expect((await press('previousDay')).t).toBe(t - DAY);
  },
  slower: async () => {
    const { speed } = await press('faster');
    expect(paceOf((await press('slower')).speed)).toBeLessThan(paceOf(speed));
  },
  faster: async () => {
    const { speed } = await visit.look();
    expect(paceOf((await press('faster')).speed)).toBeGreaterThan(paceOf(speed));
  },
  openStory: async () => {
    expect((await visit.look()).heading).toBe('First <b>story</b>');
    expect((await press('openStory')).heading).toBe('Second story');
  },
  designA: async () => {
    expect((await press('designA')).focus).toBe('design-a');
    expect(await press('designA')).toMatchObject({ a: 'two', b: 'one' });
  },
  designB: async () => {
    expect((await press('designB')).focus).toBe('design-b');
    expect(await press('designB')).toMatchObject({ a: 'one', b: 'three' });
  },
  follow: async () => {
    const { span } = await visit.look();
    const next = await press('follow');
    expect(next.span).not.toEqual(span);
    expect(next.leads).toHaveLength(2);
  },
  wholeRun: async () => {
    const [from, to] = (await press('wholeRun')).span;
    expect(to - from).toBe(5 * 7 * DAY);
  },
  bet: async () => {
    expect((await press('reveal')).figures).toHaveLength(8);
    const bet = await press('bet');
    expect(bet.panel).toBe(panels.bet.heading);
    expect(bet.figures).toHaveLength(8);
    expect((await press('bet')).panel).toBeNull();
  },
  reveal: async () => {
    expect((await visit.look()).figures).toEqual([]);
    expect((await press('reveal')).figures).toHaveLength(8);
  },
  counterCase: async () => {
    expect((await press('counterCase')).counterCase).toBe(true);
    expect((await press('counterCase')).counterCase).toBe(false);
  },
  knobs: opens('knobs', panels.knobs.heading),
  editor: opens('editor', panels.editor.heading),
  move: async () => {
    expect((await press('move')).panel).toBe(panels.editor.heading);
    expect((await press('move')).focus).toBe('boss');
  },
  charts: opens('charts', panels.charts.heading),
  story: async () => {
    // Before the reveal nothing is told that has not happened yet.
    await press('reveal');
    const { panel } = await press('story');
    expect(panel).toContain(panels.story.heading);
    expect(await visit.page.locator('.drawer-body').innerText()).toMatch(/\d\d?:\d\d/);
  },
  file: opens('file', panels.file.heading),
  help: opens('help', help),
  notes: async () => {
    const [notes] = await Promise.all([visit.page.waitForEvent('popup'), press('notes')]);
    expect(await notes.locator('body').innerText()).toContain('Say hello.');
  },
  replay: async () => {
    await visit.turn(0, 3);
    const shown = await press('replay');
    expect([shown.compared, shown.playing]).toEqual([true, true]);
    expect((await press('close')).compared).toBe(false);
    expect((await press('replay')).compared).toBe(true);
    expect((await press('replay')).compared).toBe(false);
  },
  undo: async () => {
    const before = await knob();
    await visit.turn(0, 3);
    expect(await knob()).not.toBe(before);
    await press('undo');
    expect(await knob()).toBe(before);
  },
  redo: async () => {
    await visit.turn(0, 3);
    const after = await knob();
    await press('undo');
    await press('redo');
    expect(await knob()).toBe(after);
  },
  snapshot: async () => {
    const { name, bytes } = await visit.saved(async () => void (await press('snapshot')));
    expect(name).toMatch(/^first-\d+\.png$/);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  },
  snapshotSvg: async () => {
    const { name, bytes } = await visit.saved(async () => void (await press('snapshotSvg')));
    expect(name).toMatch(/^first-\d+\.svg$/);
    expect(bytes.toString('utf8')).toMatch(/^<svg [\s\S]*Under the COO[\s\S]*<\/svg>\s*$/);
  },
  forwards: async () => {
    expect((await press('forwards')).panel).toBe(panels.bet.heading);
    expect(await press('forwards')).toMatchObject({ panel: null, playing: true, figures: [] });
    await expect.poll(async () => (await visit.look()).t).toBeGreaterThan((await visit.look()).span[0]);
    expect((await press('forwards')).figures).toHaveLength(8);
    expect((await press('forwards')).counterCase).toBe(true);
    expect((await press('forwards')).heading).toBe('Second story');
  },
  backwards: async () => {
    await press('reveal');
    await press('counterCase');
    expect((await press('backwards')).counterCase).toBe(false);
    expect((await press('backwards')).panel).toBe(panels.bet.heading);
  },
  close: async () => {
    await press('help');
    const closed = await press('close');
    expect(closed.panel).toBeNull();
    expect(closed.leads).toHaveLength(2);
    expect((await press('close')).leads).toEqual([locales.en.workbench.wholeRun]);
  },
};

describe('the list of keys', () => {
  it('says each key once, and what it does in the words of the buttons', () => {
    expect([...caps.keys()]).toEqual(expect.arrayContaining(Object.values(keys)));
    expect(new Set(caps.values()).size).toBe(Object.keys(keys).length);
  });

  it.each(Object.keys(EFFECTS) as KeyName[])('is true of “%s”', (name) => EFFECTS[name]());
});

describe('two designs', () => {
  it.each([
    ['key', () => visit.press('Space')],
    ['click', () => visit.page.getByRole('button', { name: locales.en.workbench.play, exact: true }).click()],
  ])('play the same customers at once, by one %s', async (_, start) => {
    const before = await visit.pictures();
    await start();
    await expect
      .poll(async () => {
        const now = await visit.pictures();
        return now.map((picture, pane) => picture !== before[pane]);
      })
      .toEqual([true, true]);
  });

  it('stay side by side where a button is pressed and then the space bar', async () => {
    await visit.page.getByRole('button', { name: actions.follow, exact: false }).last().click();
    await visit.press('Space');
    expect((await visit.look()).playing).toBe(true);
  });
});

/** Simulated minutes a second. */
function paceOf(speed: string): number {
  const place = Object.values(locales.en.workbench.speeds).indexOf(speed as never);
  expect(place).toBeGreaterThanOrEqual(0);
  return place;
}

/** Where the first knob stands. */
async function knob(): Promise<string> {
  await visit.press('K');
  const place = await visit.page.locator('.knob input').first().inputValue();
  await visit.press('Esc');
  return place;
}
