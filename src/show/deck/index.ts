/**
 * The storyline: question, answer, evidence, what could reverse it, what it rests on, and an appendix that lets a
 * reader repeat it. Titles say what the evidence says, as the charts compute them.
 */

import type { Results } from '../../study/results.ts';
import { type Chart, isDrawable } from '../charts/chart.ts';
import { charts } from '../charts/index.ts';
import type { Words } from '../locales/index.ts';
import { FAINT, INK, MUTED } from '../palette.ts';
import { answerSlides } from './answer.ts';
import { assumptionSlides, otherAssumptionSlides, weightiest } from './assumptions.ts';
import { conflictSlide } from './conflict.ts';
import { costSlide } from './cost.ts';
import type { Deck, Slide } from './deck.ts';
import { differencesSlide } from './differences.ts';
import { latencySlide } from './latency.ts';
import { footerOf } from './layout.ts';
import { figureSlides, methodSlides } from './method.ts';
import { pictureSlide } from './picture.ts';
import { questionSlide } from './question.ts';
import { resolutionSlide } from './resolution.ts';
import { reversalSlide } from './reversal.ts';

/** Charts in the order the evidence is told, those that answer a question of their own first among equals. */
const EVIDENCE = [
  'resolution-time',
  'delegation-by-depth',
  'backlog',
  'latency',
  'conflict',
  'differences',
  'cost',
  'org-charts',
] as const;
/** Slides of evidence a board will sit through; of more, these give way first. */
const MOST_EVIDENCE = 6;
const GIVE_WAY: readonly string[] = ['org-charts', 'differences', 'latency'];

export function deckOf(results: Results, words: Words): Deck {
  const drawable = charts.filter((chart) => isDrawable(chart, results));
  const chart = (id: string): Chart | undefined => drawable.find((one) => one.id === id);
  const shown = evidence(results, drawable);
  const differences = chart('differences') ?? chart('resolution-time') ?? drawable[0];
  const headline = differences?.title(results, words) ?? results.scenario.question;
  const weighty = weightiest(results, words, shown);
  const tornado = chart('tornado');
  return {
    title: results.scenario.title,
    colours: { ink: INK, muted: MUTED, faint: FAINT },
    footer: footerOf(words.deck.footer({ study: results.scenario.title, version: results.version })),
    slides: [
      questionSlide(results, words),
      ...answerSlides(results, words, headline),
      ...shown.flatMap((one) => evidenceSlide(results, words, one) ?? []),
      tornado === undefined ? reversalSlide(results, words, weighty) : pictureSlide(results, words, tornado),
      ...assumptionSlides(results, words, weighty),
      ...methodSlides(results, words),
      ...figureSlides(results, words),
      ...otherAssumptionSlides(results, words, weighty),
    ],
  };
}

/** The backlog is a question only where a surge makes it one. */
function evidence(results: Results, drawable: readonly Chart[]): Chart[] {
  const asked = EVIDENCE.filter((id) => id !== 'backlog' || results.shocks.length > 0);
  const told = asked.flatMap((id) => drawable.find((chart) => chart.id === id) ?? []);
  const surplus = Math.max(0, told.length - MOST_EVIDENCE);
  const dropped = GIVE_WAY.slice(0, surplus);
  return told.filter(({ id }) => !dropped.includes(id));
}

function evidenceSlide(results: Results, words: Words, chart: Chart): Slide | null {
  switch (chart.id) {
    case 'resolution-time':
      return resolutionSlide(results, words);
    case 'latency':
      return latencySlide(results, words);
    case 'conflict':
      return conflictSlide(results, words);
    case 'differences':
      return differencesSlide(results, words);
    case 'cost':
      return costSlide(results, words, chart);
    default:
      return pictureSlide(results, words, chart);
  }
}
