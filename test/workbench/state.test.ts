import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { compileScenario } from '../../src/scenario/compile.ts';
import type { StudySpec } from '../../src/scenario/study-spec.ts';
import type { WorkbenchPayload } from '../../src/show/workbench/payload.ts';
import { buildResults } from '../../src/study/build-results.ts';
import type { Results } from '../../src/study/results.ts';
import type { Edited } from '../../src/workbench/editing/edit.ts';
import { createWorkbench, SPEEDS, type Workbench } from '../../src/workbench/state.ts';
import { answersByHand, type Hand, ran } from './in-process.ts';

const TEXT = `title: { en: Small, fa: کوچک }
replications: 3
horizon: { warmUp: 1w, window: 2w, drain: 2w }
company:
  service: { seats: 4, layers: 2 }
  contacts: { complaint: { perDay: 6 }, inquiry: { perDay: 30 } }
designs:
  one: { title: { en: One, fa: یک }, putServiceUnder: coo }
  two: { title: Two, putServiceUnder: ceo }
  three: { title: Three, putServiceUnder: cmo }
`;
const OTHER = TEXT.replace('perDay: 6', 'perDay: 9');

let results: Results;
let bench: Workbench;
let hand: Hand;

beforeAll(async () => {
  const study = studyOf(TEXT);
  results = buildResults(study, await ran(study));
});
afterEach(() => bench.close());

function studyOf(text: string): StudySpec {
  const compiled = compileScenario(new TextEncoder().encode(text), 'small.yaml');
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.errors));
  return compiled.study;
}

function opened(known: Results | null = results): void {
  const payload: WorkbenchPayload = {
    format: 'reportline-workbench/1',
    version: '0',
    language: 'en',
    digits: null,
    documents: [
      { name: 'small.yaml', text: TEXT, results: known },
      { name: 'other.yaml', text: OTHER, results: null },
    ],
  };
  hand = answersByHand();
  bench = createWorkbench(payload, hand);
}

const edited = (text: string): Edited => ({ ok: true, text, study: studyOf(text) });
const both = async () => {
  await expect.poll(() => bench.lives.a.value !== null && bench.lives.b.value !== null).toBe(true);
};

describe('figures', () => {
  test('come from the file where it has them, without a question', () => {
    opened();
    expect(hand.asked).toHaveLength(0);
    expect(bench.shown.value).toEqual({ results, mark: 'final', stale: false });
  });

  test('are asked for where the file has none, or does not compare these two designs', async () => {
    opened(null);
    expect(hand.asked).toHaveLength(1);
    expect(bench.shown.value).toBeNull();
    bench.close();
    opened();
    bench.put('a', 'three');
    expect(hand.asked.at(-1)?.designs.map(({ id }) => id)).toEqual(['three', 'two']);
    // One by one they are known; only the difference is not.
    expect(bench.shown.value).toEqual({ results, mark: 'final', stale: false });
    await hand.give('refining');
    expect(bench.shown.value?.results.comparisons[0]).toMatchObject({ a: 'three', b: 'two' });
  });

  test('of a question before this one are marked as stale until there is an answer', async () => {
    opened();
    bench.apply(edited(OTHER));
    expect(bench.shown.value).toBeNull();
    await hand.give('provisional');
    expect(bench.shown.value).toMatchObject({ mark: 'provisional', stale: false });
    bench.apply(edited(TEXT.replace('perDay: 6', 'perDay: 7')));
    expect(bench.shown.value).toMatchObject({ mark: 'provisional', stale: true });
    await hand.give('final');
    expect(bench.shown.value).toMatchObject({ mark: 'final', stale: false });
  });

  test('of one document are never shown for another one', async () => {
    opened();
    bench.apply(edited(OTHER));
    await hand.give('refining');
    bench.open(1);
    expect(bench.shown.value).toBeNull();
    await hand.give('provisional');
    expect(bench.shown.value).toMatchObject({ mark: 'provisional', stale: false });
    bench.open(0);
    expect(bench.shown.value).toBeNull();
  });

  test('that were final are there again at once after undo', async () => {
    opened();
    bench.apply(edited(OTHER));
    await hand.give('final');
    const final = bench.shown.value;
    bench.apply(edited(TEXT.replace('perDay: 6', 'perDay: 7')));
    const before = hand.asked.length;
    bench.undo();
    expect(bench.shown.value).toEqual(final);
    expect(hand.asked).toHaveLength(before);
  });

  test('of other designs are not shown as those of these, not even as old ones', async () => {
    opened(null);
    await hand.give('final');
    bench.put('b', 'three');
    expect(bench.shown.value).toBeNull();
  });

  test('are out of sight wherever a document is opened, the bet on them is not', () => {
    opened();
    bench.setBet({ hands: { a: 1, b: 0, none: 0 }, guess: 3 });
    bench.reveal();
    bench.open(1);
    expect(bench.isRevealed.value).toBe(false);
    bench.open(0);
    expect(bench.isRevealed.value).toBe(false);
    expect(bench.bet.value.guess).toBe(3);
  });

  test('are not asked for again where only the language changes', () => {
    opened();
    bench.apply(edited(OTHER));
    bench.replayLastChange();
    const before = hand.asked.length;
    bench.language.value = 'he';
    expect(hand.asked).toHaveLength(before);
    expect(bench.panes.a.value.title).toMatch(/[\u0590-\u05ff]/);
  });

  test('are not there for anybody before they are revealed, and gone again with a new bet', () => {
    opened();
    expect(bench.figures.value).toBeNull();
    bench.reveal();
    expect(bench.figures.value?.designs.one?.title).toBe('One');
    bench.predict();
    expect(bench.figures.value).toBeNull();
  });

  test('speak the language of the page', () => {
    opened();
    bench.reveal();
    bench.language.value = 'fa';
    expect(bench.figures.value?.designs.one?.title).toBe('یک');
    expect(bench.panes.a.value.title).toBe('یک');
    expect(bench.panes.a.value.design.title).toBe('One');
  });
});

describe('changes', () => {
  test('can be undone and done again, one by one, with the designs they were made in', () => {
    opened();
    const first = bench.session.value;
    bench.apply(edited(OTHER));
    bench.put('b', 'three');
    const last = bench.session.value;
    bench.undo();
    bench.undo();
    expect(bench.session.value).toEqual(first);
    expect(bench.canUndo.value).toBe(false);
    bench.redo();
    bench.redo();
    expect(bench.session.value).toEqual(last);
    expect(bench.canRedo.value).toBe(false);
  });

  test('that do not compile leave all as it is and say where the fault lies', () => {
    opened();
    const first = bench.session.value;
    expect(bench.add('broken.yaml', 'title: Broken\ndesigns: { a: { putServiceUnder: nobody } }\n')).toBe(
      false,
    );
    expect(bench.notice.value?.text).toMatch(/^2:\d+ {2}/);
    expect(bench.session.value).toBe(first);
  });

  test('that remove a shown design put another one into its pane', () => {
    opened();
    bench.apply(edited(TEXT.replace(/ {2}two.*\n/, '')));
    expect([bench.session.value.a, bench.session.value.b]).toEqual(['one', 'three']);
  });

  test('start a new future: what was undone before cannot come back', () => {
    opened();
    bench.apply(edited(OTHER));
    bench.undo();
    bench.put('b', 'three');
    expect(bench.canRedo.value).toBe(false);
  });

  test('are replayed as one design before and after, and back again', () => {
    opened();
    bench.apply(edited(OTHER));
    bench.focus.value = 'a';
    bench.replayLastChange();
    const [was, is] = bench.pair.value.designs;
    expect(was?.title).toBe('One, before');
    expect(is?.title).toBe('One, after');
    expect(was?.model).toEqual(studyOf(TEXT).designs[0]?.model);
    expect(is?.model).toEqual(studyOf(OTHER).designs[0]?.model);
    expect(bench.playing.value).toBe(true);
    bench.replayLastChange();
    expect(bench.pair.value.designs.map(({ id }) => id)).toEqual(['one', 'two']);
  });

  test('of a rule are replayed with the same customers, one of whom is followed', async () => {
    opened();
    bench.apply(edited(`${TEXT}`.replace('company:', 'company:\n  candour: 1')));
    bench.replayLastChange();
    await expect.poll(() => bench.isOld.a.value || bench.isOld.b.value).toBe(false);
    await both();
    const [a, b, i] = [bench.lives.a.value, bench.lives.b.value, bench.followed.value as number];
    expect(bench.isOtherCustomers.value).toBe(false);
    expect([a?.stream[i], a?.ordinal[i], a?.arrivedAt[i]]).toEqual([
      b?.stream[i],
      b?.ordinal[i],
      b?.arrivedAt[i],
    ]);
  });

  test('of demand bring other customers: nobody is said to be the same', async () => {
    opened();
    bench.apply(edited(OTHER));
    bench.replayLastChange();
    await expect.poll(() => bench.isOld.a.value || bench.isOld.b.value).toBe(false);
    await both();
    expect(bench.isOtherCustomers.value).toBe(true);
    expect(bench.followed.value).toBeNull();
    bench.follow(3);
    expect(bench.followed.value).toBeNull();
  });

  test('that change nothing are no step', () => {
    opened();
    bench.apply(edited(OTHER));
    bench.undo();
    bench.apply(edited(TEXT));
    expect(bench.canUndo.value).toBe(false);
    expect(bench.canRedo.value).toBe(true);
  });

  test('back to what the file said are the file again, with its figures', () => {
    opened();
    bench.apply(edited(OTHER));
    bench.apply(edited(TEXT.replace('replications: 3', 'replications:   3')));
    expect(bench.session.value.text).toBe(TEXT);
    expect(bench.shown.value).toEqual({ results, mark: 'final', stale: false });
  });

  test('within one gesture are one step back', () => {
    opened();
    for (const perDay of [7, 8, 9]) {
      bench.apply(edited(TEXT.replace('perDay: 6', `perDay: ${perDay}`)), {}, 'knob');
    }
    bench.undo();
    expect(bench.session.value.text).toBe(TEXT);
  });

  test('without a change there is nothing to replay', () => {
    opened();
    bench.replayLastChange();
    expect(bench.isComparingChange.value).toBe(false);
    expect(bench.playing.value).toBe(false);
  });

  test('swap the panes where a design is put beside itself', () => {
    opened();
    bench.put('a', 'two');
    expect([bench.session.value.a, bench.session.value.b]).toEqual(['two', 'one']);
  });

  test('made in one document stay there: undo does not lead from one to another', () => {
    opened();
    bench.apply(edited(OTHER));
    bench.open(1);
    expect(bench.session.value).toMatchObject({ document: 1, text: OTHER });
    expect(bench.canUndo.value).toBe(false);
    bench.undo();
    bench.open(0);
    expect(bench.session.value).toMatchObject({ document: 0, text: OTHER });
    bench.undo();
    expect(bench.session.value.text).toBe(TEXT);
  });

  test('that move one design are replayed with that one, whichever is in focus', () => {
    opened();
    bench.apply(edited(TEXT.replace('putServiceUnder: coo', 'putServiceUnder: cfo')));
    bench.focus.value = 'b';
    bench.replayLastChange();
    expect(bench.pair.value.designs[0]?.title).toBe('One, before');
  });

  test('of a reset can be undone', () => {
    opened();
    bench.apply(edited(OTHER));
    bench.reset();
    expect(bench.session.value.text).toBe(TEXT);
    bench.undo();
    expect(bench.session.value.text).toBe(OTHER);
  });
});

describe('the moment', () => {
  test('plays to the end of the span and starts over from there', async () => {
    opened();
    await both();
    const [from, to] = bench.span.value;
    bench.toggle();
    bench.advance(to - from + 1);
    expect(bench.t.value).toBe(to);
    expect(bench.playing.value).toBe(false);
    bench.toggle();
    expect(bench.t.value).toBe(from);
    expect(bench.playing.value).toBe(true);
  });

  test('passes only while it plays', async () => {
    opened();
    await both();
    const before = bench.t.value;
    bench.advance(10);
    expect(bench.t.value).toBe(before);
  });

  test('spans the life of the complaint that is followed, or the whole run', async () => {
    opened();
    await both();
    bench.follow(3);
    const [a, b] = [bench.lives.a.value, bench.lives.b.value];
    const [from, to] = bench.span.value;
    expect(from).toBeLessThan(a?.arrivedAt[3] as number);
    expect(to).toBeGreaterThanOrEqual(Math.max(a?.endedAt[3] as number, b?.endedAt[3] as number));
    bench.follow(null);
    expect(bench.span.value).toEqual([bench.horizon.value.from, bench.horizon.value.to]);
  });

  test('has speeds from slow to fast that end where they end', () => {
    opened();
    bench.faster(-100);
    expect(bench.speed.value).toBe(SPEEDS[0]);
    bench.faster(100);
    expect(bench.speed.value).toBe(SPEEDS.at(-1));
  });
});

describe('a bet', () => {
  const five = { hands: { a: 0, b: 5, none: 0 }, guess: null };

  test('is about the designs that were looked at, in their panes', () => {
    opened();
    expect(bench.isBetOnThis.value).toBe(true);
    bench.setBet(five);
    expect(bench.isBetOnThis.value).toBe(true);
    bench.put('a', 'two');
    expect(bench.isBetOnThis.value).toBe(false);
    bench.undo();
    expect(bench.isBetOnThis.value).toBe(true);
  });

  test('is not about another company, nor about a change that is replayed', () => {
    opened();
    bench.setBet(five);
    bench.apply(edited(OTHER));
    expect(bench.isBetOnThis.value).toBe(false);
    bench.setBet(five);
    expect(bench.isBetOnThis.value).toBe(true);
    bench.replayLastChange();
    expect(bench.isBetOnThis.value).toBe(false);
  });

  test('is forgotten for another room, with everything that was revealed and done', () => {
    opened();
    bench.setBet(five);
    bench.reveal();
    bench.apply(edited(OTHER));
    bench.startAfresh();
    expect(bench.bet.value.hands.b).toBe(0);
    expect(bench.isRevealed.value).toBe(false);
    expect(bench.session.value.text).toBe(TEXT);
    expect(bench.canUndo.value).toBe(false);
  });
});

test('what is saved opens again as it was left', () => {
  opened();
  bench.apply(edited(OTHER));
  bench.reveal();
  bench.language.value = 'he';
  const saved = JSON.parse(JSON.stringify(bench.saved()));
  const { session, language } = bench;
  const before = [session.value, language.value];
  bench.close();
  hand = answersByHand();
  bench = createWorkbench(
    {
      format: 'reportline-workbench/1',
      version: '0',
      language: 'en',
      digits: null,
      documents: saved.documents,
    },
    hand,
    saved,
  );
  expect([bench.session.value, bench.language.value]).toEqual(before);
  expect(bench.isRevealed.value).toBe(true);
});
