import { defineMechanism } from './mechanism.ts';

export const hours = defineMechanism({
  id: 'hours',
  does: 'People work in their opening hours; what waits for a boss waits for the hours set aside.',
  section: '1',
  parameters: [
    'hours.frontLine',
    'hours.manager',
    'hours.executive',
    'hours.ceo',
    'hours.board',
    'hours.desk',
  ],
  neutral: (spec) => ({
    ...spec,
    calendars: Object.fromEntries(
      Object.keys(spec.calendars).map((name) => [name, { weeks: 1, intervals: null, closures: [] }]),
    ),
  }),
});
