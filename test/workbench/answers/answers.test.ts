import { describe, expect, test } from 'vitest';
import { caseHistory, resolvedCases } from '../../../src/model/case-history.ts';
import { recordLives } from '../../../src/model/lives.ts';
import type { DesignSpec, StudySpec } from '../../../src/scenario/study-spec.ts';
import { withBootstrap } from '../../../src/study/bootstrap-intervals.ts';
import { buildResults } from '../../../src/study/build-results.ts';
import { findExample } from '../../../src/study/example.ts';
import type { Results } from '../../../src/study/results.ts';
import { resultsJson } from '../../../src/study/results-json.ts';
import { type Job, runStudy } from '../../../src/study/run-study.ts';
import { type Answer, type Answers, answersBy } from '../../../src/workbench/answers/answers.ts';
import { here, smallModel, smallStudy } from '../../study/small.ts';
import { lineHere } from './line.ts';

const study = smallStudy({ a: smallModel('east'), b: smallModel('board') }, { replications: 6 });
const other = smallStudy({ a: smallModel('east', 150), b: smallModel('board', 150) }, { replications: 3 });

function open(width = 2) {
  const lines = Array.from({ length: width }, lineHere);
  const errors: string[] = [];
  return { lines, errors, answers: answersBy(lines, (error) => errors.push(error.message)) };
}

/** All answers until the final one. */
function allOf(answers: Answers, asked: StudySpec): Promise<Answer[]> {
  const heard: Answer[] = [];
  return new Promise((resolve) => {
    answers.ask(asked, (answer) => {
      heard.push(answer);
      if (answer.mark === 'final') resolve(heard);
    });
  });
}

/** As the command line does it. */
async function byCommandLine(asked: StudySpec): Promise<Results> {
  const model = ({ design }: Job) => (asked.designs[design] as DesignSpec).model;
  const tally = await runStudy(asked, here(asked));
  const results = withBootstrap(buildResults(asked, tally), tally);
  const example = await findExample(asked, results, {
    resolved: async (job) => resolvedCases(model(job), asked.seed, job.replication),
    history: async (job, customer) => caseHistory(model(job), asked.seed, job.replication, customer),
  });
  return { ...results, example };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

describe('an answer', () => {
  test('is provisional first, then refined, and at last final, with more replications each time', async () => {
    const heard = await allOf(open().answers, study);
    const marks = heard.map(({ mark }) => mark);
    expect(marks[0]).toBe('provisional');
    expect(marks.slice(1, -1).every((mark) => mark === 'refining')).toBe(true);
    expect(marks.at(-1)).toBe('final');
    const replications = heard.slice(1).map(({ results }) => results.replications);
    expect(replications[0]).toBeGreaterThanOrEqual(3);
    expect(replications).toEqual(replications.toSorted((x, y) => x - y));
  });

  test('has no interval while it is provisional', async () => {
    const [first] = await allOf(open().answers, study);
    expect(first?.results.replications).toBe(1);
    expect(first?.results.comparisons.length).toBeGreaterThan(10);
    expect(first?.results.comparisons.filter(({ interval }) => interval !== null)).toEqual([]);
  });

  test.each([1, 2, 5])(
    'by %i workers is in the end what the command line writes, to the byte',
    async (width) => {
      const last = (await allOf(open(width).answers, study)).at(-1);
      const expected = await byCommandLine(study);
      expect(expected.example).not.toBeNull();
      expect(resultsJson(last?.results as Results)).toBe(resultsJson(expected));
    },
  );

  test('of fewer replications than an interval needs is final all the same', async () => {
    const heard = await allOf(open().answers, { ...study, replications: 1 });
    expect(heard.map(({ mark }) => mark)).toEqual(['provisional', 'final']);
  });
});

describe('a new question', () => {
  test('silences the one before it, at whatever moment it comes', async () => {
    const { answers } = open();
    for (let turns = 0; turns < 40; turns += 3) {
      const late: Answer[] = [];
      let isOver = false;
      answers.ask(study, (answer) => {
        if (isOver) late.push(answer);
      });
      for (let k = 0; k < turns; k++) await new Promise((resolve) => setImmediate(resolve));
      isOver = true;
      const heard = await allOf(answers, other);
      expect(late).toEqual([]);
      expect(new Set(heard.slice(1).map(({ results }) => results.scenario.hash)).size).toBe(1);
    }
  });

  test('has its workers told to drop what they have', async () => {
    const { answers, lines } = open(1);
    answers.ask({ ...study, replications: 500 }, () => {});
    await settled();
    answers.stop();
    const heard = lines[0]?.heard ?? [];
    const dropped = heard.filter(({ task }) => task === null).map(({ id }) => id);
    expect(dropped.length).toBeGreaterThan(0);
    expect(dropped.every((id) => heard.some((order) => order.id === id && order.task !== null))).toBe(true);
    const told = heard.length;
    await settled();
    expect(heard).toHaveLength(told);
  });

  test('after which it is stopped is not heard of again', async () => {
    const { answers, errors } = open();
    const heard: Answer[] = [];
    answers.ask(study, (answer) => heard.push(answer));
    answers.stop();
    await settled();
    expect(heard).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe('lives', () => {
  const { model } = study.designs[1] as DesignSpec;

  test('are those of the replication', async () => {
    const lives = await open().answers.lives(model, study.seed, 2);
    expect(lives.count).toBeGreaterThan(10);
    expect(lives).toEqual(recordLives(model, study.seed, 2));
  });

  test('are recorded while a study of the same design goes on, and before it is done', async () => {
    const { answers } = open(1);
    const order: string[] = [];
    const last = allOf(answers, { ...study, replications: 60 }).then(() => order.push('final'));
    const lives = answers.lives(model, study.seed, 0).then(() => order.push('lives'));
    await Promise.all([last, lives]);
    expect(order).toEqual(['lives', 'final']);
  });

  test('of a design that is asked about again are still recorded; of one that is not they are dropped', async () => {
    const { answers } = open(1);
    const [a, b] = other.designs as readonly [DesignSpec, DesignSpec];
    const found: string[] = [];
    answers.lives(model, study.seed, 0).then(() => found.push('dropped'));
    answers.lives(b.model, other.seed, 0).then(() => found.push('kept'));
    answers.ask({ ...other, designs: [a, b] }, () => {});
    await settled();
    await settled();
    expect(found).toEqual(['kept']);
  });

  test('that a signal drops are never heard of', async () => {
    const { answers } = open(1);
    const drop = new AbortController();
    const found: string[] = [];
    answers.lives(model, study.seed, 0, drop.signal).then(
      () => found.push('found'),
      () => found.push('failed'),
    );
    drop.abort();
    await answers.lives(model, study.seed, 1);
    await settled();
    expect(found).toEqual([]);
  });
});

describe('a failure', () => {
  /** Its people work by calendars that are not there. */
  const broken = (): StudySpec => {
    const [a, b] = study.designs as readonly [DesignSpec, DesignSpec];
    return { ...study, designs: [a, { ...b, model: { ...b.model, calendars: {} } }] };
  };

  test('inside a worker is said once, and the next question is answered', async () => {
    const { answers, errors } = open();
    const heard: Answer[] = [];
    answers.ask(broken(), (answer) => heard.push(answer));
    await settled();
    expect(errors).toHaveLength(1);
    expect(heard).toEqual([]);
    expect((await allOf(answers, other)).at(-1)?.mark).toBe('final');
    expect(errors).toHaveLength(1);
  });

  test('inside a worker makes lives fail', async () => {
    const { model } = broken().designs[1] as DesignSpec;
    await expect(open().answers.lives(model, study.seed, 0)).rejects.toThrow();
  });

  test('of a worker itself is said for what is asked now and later, instead of silence', async () => {
    const { answers, errors, lines } = open();
    answers.ask(study, () => {});
    lines[0]?.breakDown('no such script');
    await settled();
    expect(errors).toEqual(['no such script']);
    await expect(answers.lives(study.designs[0]?.model as DesignSpec['model'], 's', 0)).rejects.toThrow(
      'no such script',
    );
  });
});
