/** The first sentence of a story: how much of a life was waiting, and for whom most of it. */

import { lifeOf } from '../../model/case-history.ts';
import { CASE_ENDS, type CaseEnd, type Lives } from '../../model/lives.ts';
import type { PhaseName } from '../../model/task.ts';
import type { Words } from '../locales/index.ts';

/** Minutes that are less than this are no time at all. */
const NOTICEABLE = 0.5;
/** Time with the customer, or that only passes, is told from this share of a life on. */
const WORTH_TELLING = 0.1;

/** Minutes of a life, by where they went. */
interface Spent {
  waiting: number;
  customer: number;
  lead: number;
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
  const large = (part: number): number | null => (part < WORTH_TELLING * minutes ? null : part / 60);
  const besides = { customer: large(spent.customer), lead: large(spent.lead) };
  if (besides.customer !== null || besides.lead !== null) told.push(story.besides(besides));
  return told.join(' ');
}

function spentOf(lives: Lives, i: number, titles: readonly string[], words: Words): Spent {
  const called = lives.written[i] === 0;
  const spent: Spent = { waiting: 0, customer: 0, lead: 0, reasons: new Map(), oneCall: called };
  for (const [k, { phase, from, to, holder, working }] of lifeOf(lives, i).steps.entries()) {
    const minutes = to - from;
    if (phase === 'customer' || phase === 'lead') spent[phase] += minutes;
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
