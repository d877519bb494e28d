import { z } from 'zod';
import { changes } from '../changes/index.ts';
import { readDuration } from '../values/duration.ts';
import { shown, WrongValue } from '../values/wrong-value.ts';
import { company } from './company.ts';
import { search } from './search.ts';
import { story } from './story.ts';
import { sweep } from './sweep.ts';
import { duration, durationOrAuto, probability, whole } from './values.ts';
import { name, named, section, text, written } from './written.ts';

type Changes = { [K in keyof typeof changes]: (typeof changes)[K]['schema'] };

const changeShape = Object.fromEntries(
  Object.entries(changes).map(([key, change]) => [key, change.schema]),
) as unknown as Changes;

const stage = section({
  at: duration('When, from the start of the run'),
  becomes: name.describe('Design whose starting shape it takes on'),
});

export const design = section({
  title: text('What people call this design'),
  // The word of the language; a list, which nothing can take for a promise.
  then: z.array(stage).min(1).max(20).describe('What it becomes later, in the order of time'),
  ...changeShape,
}).partial();

const fullHorizon = {
  warmUp: duration('Time before the window, not counted'),
  window: duration('Time in which the complaints that count arrive'),
  drain: duration('Time in which they are followed to their end'),
};
const horizon = section({
  ...fullHorizon,
  warmUp: durationOrAuto('Time before the window, not counted; auto: as long as the run shows to be needed'),
}).partial();

const target = written(
  (value) => {
    const minutes = readDuration(value);
    if (minutes === 0) throw new WrongValue(`${shown(value)} is no time at all`, 'a target is longer than 0');
    return { label: String(value).trim(), minutes };
  },
  { description: 'A duration', type: 'string' },
);

const seed = written(
  (value) => {
    const seen = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
    if (typeof seen === 'string' && seen.length > 0 && seen.length <= 200) return seen;
    throw new WrongValue(`expected a seed, found ${shown(value)}`, 'write a whole number or a text');
  },
  { description: 'Seed of all random draws', anyOf: [{ type: 'integer' }, { type: 'string' }] },
);

/** What may be left out, with the ledger’s value in its place. */
const run = {
  seed,
  replications: whole('Independent repetitions', 1, 100_000),
  horizon,
  targets: z.array(target).min(1).max(20).describe('Times to resolve within; the first is the headline'),
  indifference: probability('Differences up to this share of the compared figure are too small to matter'),
  serviceLevel: duration('Waiting time within which an answer counts for the service level'),
};

/** A scenario file; a title and designs are asked for later, so that all else is checked without them. */
export const file = section({
  title: text('What the study is called').optional(),
  question: text('The question it answers').optional(),
  source: text('Where question and numbers come from').optional(),
  lookAt: z.array(text('What to look at in the results')).max(50).optional(),
  ...section(run).partial().shape,
  story: story.optional().describe('What makes it a story for a workshop'),
  sweep: sweep.optional().describe('What a sweep of the scenario varies'),
  search: search.optional().describe('What a search for the best design looks at'),
  company: company.optional(),
  designs: named(design)
    .describe('Places for customer service, by name: what differs from the company')
    .optional(),
});

export const fullRun = section({ ...run, horizon: section(fullHorizon) });

export type ScenarioFile = z.output<typeof file>;
export type Design = z.output<typeof design>;
