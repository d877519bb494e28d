/** The first sentence of a story: how much of a life was waiting, and for whom most of it. */

import { CASE_ENDS, type CaseEnd, type Lives } from '../../model/lives.ts';
import type { PhaseName } from '../../model/task.ts';
import type { Words } from '../locales/index.ts';
import { kindApart, marksOf, stepsOf } from './visits.ts';

/** Minutes that are less than this are no time at all. */
const NOTICEABLE = 0.5;
/** Time with the customer, or that only passes, is told from this share of a life on. */
const WORTH_TELLING = 0.1;
/** Time that is nobody’s in the company, by what it passes with. */
const APART = ['customer', 'onPaper', 'lead', 'payRun', 'collect'] as const;
type Apart = (typeof APART)[number];

/** Minutes of a life, by where they went. */
interface Spent {
  waiting: number;
  readonly apart: Record<Apart, number>;
  /** Waiting by what for. */
  readonly reasons: Map<string, number>;
  /** Whether it never left the agents. */
  oneCall: boolean;
}

/** `titles` of the positions, the front line’s index being their number. */
export function leadOf(lives: Lives, i: number, titles: readonly string[], words: Words): string {
  const { story } = words;
  const end = CASE_ENDS[lives.end[i] as number] as CaseEnd;
  if (end === 'deflected') return story.endings.deflected;
  const spent = spentOf(lives, i, titles, words);
  const minutes = (lives.endedAt[i] as number) - (lives.arrivedAt[i] as number);
  const [total, waiting] = [minutes / 60, spent.waiting / 60];
  if (end === 'resolved' && spent.oneCall)
    return story.oneCall({ total, waiting: spent.waiting < NOTICEABLE ? 0 : waiting });
  const [largest] = [...spent.reasons].toSorted(([, x], [, y]) => y - x);
  const told: string[] = end === 'resolved' ? [] : [story.endings[end]];
  if (minutes >= NOTICEABLE) {
    const most = largest === undefined ? null : { reason: largest[0], hours: largest[1] / 60 };
    told.push(story.lead({ total, waiting: spent.waiting < NOTICEABLE ? 0 : waiting, largest: most }));
  }
  const large = APART.filter(
    (one) => spent.apart[one] > 0 && spent.apart[one] >= WORTH_TELLING * minutes,
  ).map((kind) => ({ kind, hours: spent.apart[kind] / 60 }));
  if (large.length > 0) told.push(story.besides(large));
  return told.join(' ');
}

function spentOf(lives: Lives, i: number, titles: readonly string[], words: Words): Spent {
  const called = lives.written[i] === 0;
  const apart = { customer: 0, onPaper: 0, lead: 0, payRun: 0, collect: 0 };
  const spent: Spent = { waiting: 0, apart, reasons: new Map(), oneCall: called };
  const marks = marksOf(lives, i);
  for (const [k, { phase, from, to, holder, working }] of stepsOf(lives, i, marks).entries()) {
    const minutes = to - from;
    const kind = holder === null ? kindApart(phase, from, marks) : null;
    const passes = APART.find((one) => one === kind);
    if (passes !== undefined) apart[passes] += minutes;
    if (holder !== titles.length || phase === 'action' || (k > 0 && !working)) spent.oneCall = false;
    if (working || (holder === null && phase !== 'bouncing')) continue;
    spent.waiting += minutes;
    const reason = holder === null ? words.story.waits.astray : reasonOf(phase, titles[holder], words);
    spent.reasons.set(reason, (spent.reasons.get(reason) ?? 0) + minutes);
  }
  return spent;
}

/** What a wait was for; `title` of the position it was with, undefined with the agents. */
function reasonOf(phase: PhaseName, title: string | undefined, { story }: Words): string {
  if (title === undefined) return story.waits.agent;
  switch (phase) {
    case 'bouncing':
      return story.waits.wrongDesk(title);
    case 'conflict':
      return story.waits.conflict(title);
    case 'negotiation':
      return story.waits.dispute(title);
    case 'unitWait':
      return story.waits.action(title);
    default:
      return story.waits.signature(title);
  }
}
