/** What is told of a request to act that another unit refuses: on its way there, the argument, and the ruling. */

import type { Words } from '../locales/index.ts';
import type { Passage, Subject } from './subject.ts';
import { has, type Visit } from './visits.ts';

type Say = Words['story'];
type Argued = Parameters<Say['contested']>[0]['how'];
type Ruling = Parameters<Say['ruled']>[0]['how'];

export function isDispute(visit: Visit): boolean {
  if (visit.kind !== 'say' || !visit.phases.has('negotiation')) return false;
  return has(visit, 'contested', 'arbitrated') || !has(visit, 'suppressed', 'stalled');
}

/** Visit `k`, which is part of a dispute, and those that are told with it. */
export function disputeAt(subject: Subject, k: number): Passage {
  const visit = subject.visits[k] as Visit;
  if (has(visit, 'contested')) return refusal(subject, k);
  return has(visit, 'arbitrated') ? ruled(subject, k) : relays(subject, k);
}

function refusal(subject: Subject, k: number): Passage {
  const { visits } = subject;
  const { story } = subject.words;
  const visit = visits[k] as Visit;
  const who = subject.title(visit.holder);
  const other = visits[k + 1];
  // Where the other unit’s head is the judge as well, there is no argument with customer service.
  if (other !== undefined && other.kind !== 'say') {
    const time = subject.time(visit.to - visit.from);
    return { text: story.ownCause({ who, time, how: ruling(other) }), next: k + 1 };
  }
  const isArgued =
    other !== undefined && isDispute(other) && !has(other, 'arbitrated') && other.holder === subject.head();
  const next = isArgued ? k + 2 : k + 1;
  const time = subject.time((visits[next - 1] as Visit).to - visit.from);
  return { text: story.contested({ who, time, how: argued(visits[next]) }), next };
}

function ruled(subject: Subject, k: number): Passage {
  const visit = subject.visits[k] as Visit;
  const text = subject.words.story.ruled({
    who: subject.title(visit.holder),
    exposedFor: subject.exposedFor(visit),
    time: subject.time(visit.to - visit.from),
    how: ruling(subject.visits[k + 1]),
  });
  return { text, next: k + 1 };
}

/** Position after position passes the request on. */
function relays(subject: Subject, k: number): Passage {
  const { visits } = subject;
  const { story } = subject.words;
  const isRelay = (one: Visit | undefined): boolean =>
    one !== undefined && isDispute(one) && !has(one, 'contested', 'arbitrated');
  let next = k + 1;
  while (isRelay(visits[next])) next++;
  const passed = visits.slice(k, next);
  const time = subject.time((passed.at(-1) as Visit).to - (passed[0] as Visit).from);
  const through = passed.map(({ holder }) => subject.title(holder));
  const before = visits.slice(0, k).findLast((one) => has(one, 'requested', 'contested', 'decided'));
  const isRefused = before !== undefined && has(before, 'contested');
  const text = isRefused
    ? story.goesUp({ through, time })
    : story.requested({ unit: subject.unit(), through, time });
  return { text, next };
}

/** How an argument has ended, by what comes after it. */
function argued(next: Visit | undefined): Argued {
  if (next === undefined) return 'unfinished';
  if (next.kind === 'act') return 'prevails';
  return next.kind === 'front' ? 'yields' : 'goesUp';
}

/** What was ruled, by what comes after it. */
function ruling(next: Visit | undefined): Ruling {
  if (next === undefined) return 'unfinished';
  return next.kind === 'act' ? 'upheld' : 'rejected';
}
