import { defineEntry } from './entry.ts';

const hoursOf = (
  id: string,
  who: string,
  value: string,
  range: [string, string] | null,
  rangeReason: string,
  source: string,
) =>
  defineEntry({
    id: `hours.${id}`,
    meaning: `Hours ${who}`,
    unit: 'opening hours',
    value,
    range,
    rangeReason,
    neutral: 'always',
    source,
    status: 'assumed',
    confidence: 'low',
  });

const setAside =
  'half to twice the hours; time free for approvals is the most influential weak input: ask the client';

/** When people are there, and how much of that time is free for complaint matters. */
export const hours = [
  hoursOf(
    'frontLine',
    'in which the front line, its agents and their supervisors, works',
    'daily 8-20',
    null,
    'a decision of the company, not an uncertainty',
    'a usual consumer hotline',
  ),
  hoursOf(
    'manager',
    'managers, the service head among them, set aside for such matters',
    'Mon-Fri 10-13',
    ['Mon-Fri 10-11:30', 'Mon-Fri 10-16'],
    setAside,
    'three hours a day; managers have about 15 h of administration a week (ServiceNow, corevalues.com)',
  ),
  hoursOf(
    'executive',
    'executives set aside for such matters',
    'Tue, Thu 10-13',
    ['Tue, Thu 10-11:30', 'Mon-Thu 10-13'],
    setAside,
    'two sessions a week; executives spend about 23 h a week in meetings (HBR 2017)',
  ),
  hoursOf(
    'ceo',
    'the CEO sets aside for such matters',
    'Tue, Thu 10-14',
    ['Tue, Thu 10-12', 'Mon-Thu 10-14'],
    setAside,
    'two sessions a week; 36 % of a CEO’s time is reactive, 3 % with customers (Porter & Nohria 2018)',
  ),
  hoursOf(
    'board',
    'in which the board sits',
    'every second Wed 9-17',
    ['every fourth Wed 9-17', 'Wed 9-17'],
    'monthly to weekly meetings',
    'one day every two weeks, frequent for a board',
  ),
  hoursOf(
    'desk',
    'of the action desks',
    'Mon-Fri 9-17',
    null,
    'a decision of the company, not an uncertainty',
    'office hours',
  ),
  defineEntry({
    id: 'attention.supervisor',
    meaning: 'Share of a supervisor’s open time free for complaint matters',
    unit: 'share',
    value: 0.5,
    range: [0.25, 0.75],
    rangeReason: 'from a quarter (time free for approvals of a team lead) to three quarters',
    neutral: 1,
    source: 'supervisors also coach, plan and answer questions; no figure published',
    status: 'assumed',
    confidence: 'low',
  }),
  defineEntry({
    id: 'attention.other',
    meaning: 'Share of open time free for complaint matters of all others: their hours are already set aside',
    unit: 'share',
    value: 1,
    range: [0.5, 1],
    rangeReason: 'half of the time lost to other matters at worst',
    neutral: 1,
    source: 'the hours of the calendar are those set aside for such matters',
    status: 'assumed',
    confidence: 'medium',
  }),
  defineEntry({
    id: 'spanLoad',
    meaning: 'Share of attention that each direct report costs its boss, seats counted, down to a tenth',
    unit: 'share per report',
    value: 0.01,
    range: [0, 0.03],
    rangeReason: 'from none to a third of the time for ten reports',
    neutral: 0,
    source: 'no figure published; ten reports cost a tenth of the time',
    status: 'assumed',
    confidence: 'low',
  }),
];
