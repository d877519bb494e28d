import { defineEntry } from './entry.ts';

const JUSTICE =
  'Three dimensions: Tax, Brown, Chandrashekaran 1998; weights after the ordering of Orsingher et al. 2010, recalled and not looked up';

const weight = (id: string, meaning: string, value: number, range: [number, number]) =>
  defineEntry({
    id: `loyalty.${id}`,
    meaning,
    unit: 'share',
    value,
    range,
    rangeReason: 'only the ordering is well supported; only the proportions count',
    source: JUSTICE,
    status: 'assumed',
    confidence: 'low',
  });

const assumption = (
  id: string,
  meaning: string,
  unit: string,
  value: number | string,
  range: [number | string, number | string],
  rangeReason: string,
  source: string,
) =>
  defineEntry({
    id: `loyalty.${id}`,
    meaning,
    unit,
    value,
    range,
    rangeReason,
    source,
    status: 'assumed',
    confidence: 'low',
  });

const TARP_RANGE = 'no range published, US data of the 1970s and 1980s on durable goods: a tenth up and down';
const TARP = 'TARP, quoted in A Complaint Is a Gift';
const TARP_RECALLED = `${TARP}; this figure recalled and not looked up`;

const again = (id: string, meaning: string, value: number, range: [number, number], recalled = false) =>
  defineEntry({
    id: `loyalty.${id}`,
    meaning: `Share of customers who buy again after ${meaning}`,
    unit: 'share',
    value,
    range,
    rangeReason: TARP_RANGE,
    source: `${recalled ? TARP_RECALLED : TARP}: ${value}`,
    status: recalled ? 'assumed' : 'sourced',
    confidence: recalled ? 'low' : 'medium',
  });

/** What customers make of a complaint, and what that is worth. No case takes another course for any of it. */
export const loyalty = [
  weight('weightOutcome', 'Weight of the outcome in satisfaction', 0.45, [0.35, 0.55]),
  weight(
    'weightProcess',
    'Weight of the process, how soon the answer came, in satisfaction',
    0.25,
    [0.15, 0.35],
  ),
  weight(
    'weightTreatment',
    'Weight of the treatment, how much effort it took, in satisfaction',
    0.3,
    [0.2, 0.4],
  ),
  assumption(
    'tooLittle',
    'What a grant too small gives the customer of what was due',
    'share',
    0.5,
    [0.2, 0.8],
    'from hardly better than nothing to nearly all',
    'half; no figure published that fits',
  ),
  assumption(
    'refused',
    'What an unjustified complaint refused with reasons gives the customer of what was hoped for',
    'share',
    0.5,
    [0, 0.8],
    'from nothing to nearly as much as a grant',
    'an explanation counts (CCMC 2015: satisfied 0.37 with money only, 0.73 with an apology too); half',
  ),
  assumption(
    'halfTime',
    'Elapsed time after which an answer is worth half as much to the customer',
    'duration',
    '7d',
    ['2d', '28d'],
    'from two days to four weeks',
    'a week, the headline target; no figure published',
  ),
  assumption(
    'perContact',
    'Ease that each further contact takes from a complaint',
    'share',
    0.15,
    [0.05, 0.4],
    'from hardly any to nearly half',
    'repeat contacts and information given again are drivers of effort (CEB); their size is not published',
  ),
  assumption(
    'perHandOff',
    'Ease that each hand-off takes from a complaint',
    'share',
    0.05,
    [0, 0.2],
    'from hand-offs nobody notices to one that weighs like a contact',
    'transfers are a driver of effort (CEB), but customers see few of them; their size is not published',
  ),
  defineEntry({
    id: 'loyalty.contactPenalty',
    meaning: 'Share of satisfaction that is gone where one contact was not enough',
    unit: 'share',
    value: 0.25,
    range: [0.13, 0.29],
    rangeReason: 'the published 15% to 40% in the same way: 1 - 1 / 1.15 and 1 - 1 / 1.4',
    source:
      'CSAT 33% higher when OCR achieved (15% to 40%): SQM; what is gone without it is 1 - 1 / 1.33 = 0.25',
    status: 'sourced',
    confidence: 'medium',
  }),
  assumption(
    'majorFrom',
    'Severity from which a problem counts as a major one',
    'number',
    2,
    [1, 3],
    'from every complaint of the common company to none',
    'twice the severity of an ordinary complaint: those of the common company are minor problems',
  ),
  assumption(
    'fast',
    'Elapsed time from first contact up to which an answer is a fast one',
    'duration',
    '3d',
    ['1d', '7d'],
    'from a day to a week',
    'TARP names no time; after the summary resolution by the end of the 3rd business day (FCA, DISP 1.5)',
  ),
  again('majorFast', 'a major problem resolved fast', 0.82, [0.74, 0.9]),
  again('majorSlow', 'a major problem resolved slowly', 0.54, [0.49, 0.59]),
  again('majorUnresolved', 'a major problem that was not resolved', 0.19, [0.17, 0.21]),
  again('majorSilent', 'a major problem that was never heard', 0.09, [0.08, 0.1], true),
  again('minorFast', 'a minor problem resolved fast', 0.95, [0.86, 1]),
  again('minorSlow', 'a minor problem resolved slowly', 0.7, [0.63, 0.77]),
  again('minorUnresolved', 'a minor problem that was not resolved', 0.46, [0.41, 0.51]),
  again('minorSilent', 'a minor problem that was never heard', 0.37, [0.33, 0.41], true),
  defineEntry({
    id: 'loyalty.disloyalHigh',
    meaning: 'Share of customers who turn disloyal after the highest effort',
    unit: 'share',
    value: 0.96,
    range: [0.8, 0.98],
    rangeReason: 'a published correlation: from somewhat less to nearly all',
    source: 'Disloyal after high / low effort 0.96 / 0.09: CEB/Gartner, effortless experience',
    status: 'sourced',
    confidence: 'medium',
  }),
  defineEntry({
    id: 'loyalty.disloyalLow',
    meaning: 'Share of customers who turn disloyal after the lowest effort',
    unit: 'share',
    value: 0.09,
    range: [0.05, 0.15],
    rangeReason: 'about half to one and a half times the published share',
    source: 'Disloyal after high / low effort 0.96 / 0.09: CEB/Gartner, effortless experience',
    status: 'sourced',
    confidence: 'medium',
  }),
  defineEntry({
    id: 'loyalty.churn',
    meaning: 'Share of customers lost a year without any complaint',
    unit: 'share',
    value: 0.1,
    range: [0.05, 0.25],
    rangeReason: 'the published range; always ask the client',
    neutral: 0,
    source:
      'Baseline annual churn 0.1 (0.05-0.25): Murphy & Murphy quoted, the average company loses 10% a year',
    status: 'assumed',
    confidence: 'low',
  }),
  defineEntry({
    id: 'loyalty.customerValue',
    meaning: 'What a customer is worth to the company; 0 where it is not known',
    unit: 'money',
    value: 0,
    range: [0, 5000],
    rangeReason: 'from not known to a customer of many years: put the client’s own in its place',
    neutral: 0,
    source: 'no figure fits every company: nothing is put at risk until the client names its own',
    status: 'assumed',
    confidence: 'low',
  }),
];
