import { z } from 'zod';
import { number, whole } from './values.ts';
import { name, section, text } from './written.ts';

/** Names of figures and assumptions have dots in them and are not chosen by the file. */
const id = (description: string) => z.string().min(1).max(100).describe(description);

/** Figures that stand below the charts, and knobs in the drawer: as many as a room can take in. */
const FIGURES = 4;
const MOST_KNOBS = 5;

const bet = section({
  question: text('What the room is asked before anything is shown'),
  metric: id('Metric that decides who wins; the room guesses its value in the second design'),
});

const note = section({
  minutes: number('Minutes it takes', 0, 240),
  title: text('What this step is'),
  text: text('What to do and say, keys included'),
});

const counterCase = section({
  title: text('What the counter-case is called'),
  text: text('What is different in it, and what is seen then'),
  set: z
    .record(z.string(), z.unknown())
    .describe('Other values of assumptions, by id, each inside the ledger’s range'),
});

/** What makes a scenario a story for a workshop. */
export const story = section({
  number: whole('Its place among the stories, and the key that opens it', 1, 99),
  designs: z.array(name).length(2).describe('The two designs that are shown side by side'),
  bet,
  figures: z
    .array(id('A metric'))
    .length(FIGURES)
    .optional()
    .describe('Metrics of the four key figures, that of the bet first; a usual choice by default'),
  knobs: z
    .array(id('An assumption'))
    .max(MOST_KNOBS)
    .describe('Assumptions that the drawer of knobs shows, by id; [] for none'),
  notes: z.array(note).max(30).describe('The facilitator’s way through the story, step by step'),
  counterCase: counterCase.describe('The same company, where the story ends otherwise'),
});

export type GivenStory = z.output<typeof story>;
