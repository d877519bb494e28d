import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { StudySpec } from '../../../src/scenario/study-spec.ts';
import type { Results } from '../../../src/study/results.ts';
import type { Answer, Answers } from '../../../src/workbench/answers/answers.ts';
import { paced } from '../../../src/workbench/answers/paced.ts';

let asked: { study: StudySpec; tell: (answer: Answer) => void }[];
let stopped: number;
let pacedAnswers: Answers;

const study = (title: string) => ({ title }) as StudySpec;
const answer = (mark: Answer['mark']): Answer => ({ mark, results: {} as Results });
const titles = () => asked.map((one) => one.study.title);

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  stopped = 0;
  pacedAnswers = paced({
    ask: (one, tell) => {
      asked.push({ study: one, tell });
    },
    stop: () => {
      stopped++;
    },
    lives: () => new Promise(() => {}),
  });
});
afterEach(() => vi.useRealTimers());

test('the first question is asked at once', () => {
  pacedAnswers.ask(study('first'), () => {});
  expect(titles()).toEqual(['first']);
});

test('the next ones wait for its first answer, and only the last of them is asked', () => {
  const told: string[] = [];
  for (const title of ['first', 'second', 'third']) {
    pacedAnswers.ask(study(title), ({ mark }) => told.push(`${title} ${mark}`));
  }
  expect(titles()).toEqual(['first']);
  asked[0]?.tell(answer('provisional'));
  expect(titles()).toEqual(['first', 'third']);
  asked[1]?.tell(answer('provisional'));
  asked[1]?.tell(answer('final'));
  expect(told).toEqual(['first provisional', 'third provisional', 'third final']);
  expect(titles()).toEqual(['first', 'third']);
});

test('they wait 200 ms at most', () => {
  pacedAnswers.ask(study('slow'), () => {});
  pacedAnswers.ask(study('next'), () => {});
  vi.advanceTimersByTime(199);
  expect(titles()).toEqual(['slow']);
  vi.advanceTimersByTime(1);
  expect(titles()).toEqual(['slow', 'next']);
});

test('after a rest a question is asked at once again', () => {
  pacedAnswers.ask(study('first'), () => {});
  vi.advanceTimersByTime(1000);
  pacedAnswers.ask(study('second'), () => {});
  expect(titles()).toEqual(['first', 'second']);
});

test('what waits is dropped with what is asked', () => {
  pacedAnswers.ask(study('first'), () => {});
  pacedAnswers.ask(study('second'), () => {});
  pacedAnswers.stop();
  vi.advanceTimersByTime(1000);
  expect(titles()).toEqual(['first']);
  expect(stopped).toBe(1);
});
