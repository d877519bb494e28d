import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { locales } from '../../../src/show/locales/index.ts';
import { createWorkbench, type Workbench } from '../../../src/workbench/state.ts';
import { followProgress, openedAt, step } from '../../../src/workbench/ui/panels/progress.ts';
import { STORIES, storyStudy, storyText } from '../../scenario/stories.ts';
import { answersByHand } from '../in-process.ts';

/** As printed on a keyboard, and as notes name them. */
const CAPS: Partial<Record<keyof typeof locales.en.workbench.keys, string>> = {
  bet: 'P',
  toggle: 'Space',
  reveal: 'R',
  knobs: 'K',
  counterCase: 'C',
};

describe.each(STORIES)('the notes of %s', (name) => {
  const { notes } = storyStudy(name).story;
  let bench: Workbench;
  let end: () => void;

  beforeEach(() => {
    const documents = [{ name: `${name}.yaml`, text: storyText(name), results: null }];
    const page = { format: 'reportline-workbench/1', version: '0', language: 'en', digits: null } as const;
    bench = createWorkbench({ ...page, documents }, answersByHand());
    end = followProgress(bench, (key) => CAPS[key] ?? '');
  });
  afterEach(() => {
    end();
    bench.close();
  });

  const title = (): string => notes[step.value]?.title ?? '';

  test('are at the step that the page is at, and a drawer that closes leads nobody back', () => {
    expect(step.value).toBe(0);
    bench.panel.value = 'bet';
    expect(title()).toBe('Bet');
    bench.panel.value = null;
    bench.playing.value = true;
    const played = step.value;
    expect(played).toBe(notes.findIndex((one) => one.title === 'Bet') + 1);
    bench.reveal();
    expect(title()).toBe('Reveal');
    bench.panel.value = 'knobs';
    const turned = step.value;
    expect(turned).toBe(notes.findIndex((one) => one.title === 'Reveal') + 1);
    bench.panel.value = 'bet';
    bench.playing.value = false;
    bench.playing.value = true;
    expect(step.value).toBe(turned);
    bench.toggleCounterCase();
    expect(title()).toBe('Counter-case and close');
    bench.toggleCounterCase();
    expect(title()).toBe('Counter-case and close');
  });

  test('begin anew, with their time, whenever the story is opened', async () => {
    bench.panel.value = 'bet';
    const first = openedAt.value;
    await new Promise((resolve) => setTimeout(resolve, 5));
    bench.open(0);
    expect(step.value).toBe(0);
    expect(openedAt.value).toBeGreaterThan(first);
  });
});
