import { expect, it } from 'vitest';
import { guessPlace, rightChoice } from '../../../src/show/workbench/bet-outcome.ts';

it('lets those be right whom the verdict names, and nobody where it names none', () => {
  expect(rightChoice('better')).toBe('b');
  expect(rightChoice('worse')).toBe('a');
  expect(rightChoice('no clear difference')).toBe('none');
  expect(rightChoice('no steady state')).toBeNull();
  expect(rightChoice('differs')).toBeNull();
});

it('places a guess against the interval, its ends inside, and nowhere without one', () => {
  const figure = { mean: 5, interval: [4, 6] } as const;
  expect([3.9, 4, 5, 6, 6.1].map((guess) => guessPlace(guess, figure))).toEqual([
    'below',
    'inside',
    'inside',
    'inside',
    'above',
  ]);
  expect(guessPlace(5, { mean: 5, interval: null })).toBeNull();
});
