import { Burial, Outcome } from '../cases.ts';
import { Trace } from '../trace.ts';
import { defineCounts } from './counts.ts';

/** Closings without what the case was about, at the moment the customer is told. */
export const buried = defineCounts('per 1,000', [
  {
    id: 'buried.falseClosures',
    definition: 'Complaints closed without remedy by a position that answers for the unit at fault.',
    direction: 'lower',
    code: Trace.closed,
    when: (_o, _c, outcome, burial) => outcome === Outcome.buried && burial === Burial.falseClosure,
  },
  {
    id: 'buried.notRaised',
    definition: "Cases in which the service head did not press its own boss's people.",
    direction: 'lower',
    code: Trace.closed,
    when: (_o, _c, outcome, burial) => outcome === Outcome.buried && burial === Burial.notRaised,
  },
  {
    id: 'buried.lostToPowerGap',
    definition: 'Contested cases in which service neither prevailed nor took the matter up.',
    direction: 'lower',
    code: Trace.closed,
    when: (_o, _c, outcome, burial) => outcome === Outcome.buried && burial === Burial.yielded,
  },
  {
    id: 'buried.total',
    definition: 'False closures, cases not raised and cases lost to the power gap together.',
    direction: 'lower',
    code: Trace.closed,
    when: (_o, _c, outcome, burial) => outcome === Outcome.buried && burial !== Burial.untreated,
  },
]);
