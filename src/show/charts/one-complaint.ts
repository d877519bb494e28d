/** Chart 11: one complaint's life in two designs, hand by hand. An illustration, and marked as one. */

import type { Example, ExampleLife, Results } from '../../study/results.ts';
import { type Design, designsOf } from '../evidence.ts';
import { decimal } from '../format.ts';
import type { Words } from '../locales/index.ts';
import { defineChart } from './chart.ts';
import { framed } from './frame.ts';
import { type Lane, lanes, lanesHeight, placeOf, WIDTH } from './lanes.ts';

export const oneComplaint = defineChart({
  id: 'one-complaint',
  number: 11,
  needs: [],
  applies: ({ example }) => example !== null,
  assumptions: ['hours.executive', 'delegation', 'candour', 'contest'],
  standing: 'emergent',

  title(results, words) {
    if (results.example === null) return words.oneComplaint.nothing;
    const [a, b] = livesOf(results, results.example);
    const said = { a: a.title, b: b.title, aTime: words.oneComplaint.time(a.life.hours) };
    const bTime = words.oneComplaint.time(b.life.hours);
    return said.aTime === bTime
      ? words.oneComplaint.alike(said)
      : words.oneComplaint.differs({ ...said, bTime });
  },

  summary(results, words) {
    if (results.example === null) return words.oneComplaint.nothing;
    return words.oneComplaint.summary(
      livesOf(results, results.example).map(({ title, life }) => ({
        design: title,
        total: words.oneComplaint.time(life.hours),
        waiting: words.oneComplaint.time(waitingHours(life)),
      })),
    );
  },

  table(results, words) {
    const { columns, states } = words.oneComplaint;
    const lives = results.example === null ? [] : livesOf(results, results.example);
    const rows = lives.flatMap(({ title, life, design }) =>
      life.steps.map((step) => [
        title,
        step.from,
        step.to,
        words.latency.parts[step.phase as keyof typeof words.latency.parts] ?? step.phase,
        placeOf(step, design?.result.chart, words).title,
        step.working ? states.working : states.waiting,
      ]),
    );
    return {
      columns: [words.design, columns.from, columns.to, columns.phase, columns.holder, columns.state],
      rows,
    };
  },

  spec(results, words) {
    const drawn = results.example === null ? [] : livesOf(results, results.example);
    return framed(results, words, {
      title: this.title(results, words),
      subtitle: results.example === null ? '' : subtitle(results, results.example, words),
      summary: this.summary(results, words),
      width: WIDTH,
      views: [{ width: WIDTH, height: lanesHeight(drawn, words), layer: lanes(drawn, words) }],
    });
  },
});

/** The two lives, with what the results say of their designs: a results file may name one that it does not hold. */
function livesOf(results: Results, { a, b }: Example): [Lane, Lane] {
  const designs = designsOf(results);
  const lane = (life: ExampleLife, index: number): Lane => {
    const design: Design | undefined = designs.find(({ id }) => id === life.design);
    return { life, design, index: design?.index ?? index, title: design?.title ?? life.design };
  };
  return [lane(a, 0), lane(b, 1)];
}

function subtitle(results: Results, example: Example, words: Words): string {
  const [a, b] = livesOf(results, example);
  const { amount, among, sooner, later, percentile, type, unit } = example;
  const rule = words.oneComplaint.subtitle({
    a: a.title,
    b: b.title,
    type,
    unit,
    amount: amount === null ? null : decimal(amount, 0),
    run: example.replication + 1,
    percentile,
    slower: example.of === 'lost',
    among,
    sooner,
    later,
  });
  const unsteady = [a, b].filter(({ design }) => design?.result.steady === false);
  return [rule, ...unsteady.map(({ title }) => words.oneComplaint.unsteady(title))].join(' ');
}

/** Hours in which it waits for the company; the customer's own time and lead time are none. */
function waitingHours({ steps }: ExampleLife): number {
  return steps.reduce((sum, step) => {
    return step.working || step.holder === null ? sum : sum + step.to - step.from;
  }, 0);
}
