import { CASE_ENDS, type CaseEnd, type Lives, type Mark } from '../../model/lives.ts';
import type { DesignResult } from '../../study/results.ts';
import type { Words } from '../locales/index.ts';
import { disputeAt, isDispute } from './disputes.ts';
import { type Passage, Subject } from './subject.ts';
import { has, marksOf, type Visit } from './visits.ts';

/** What happened from one moment to another. */
export interface Told {
  readonly at: number;
  readonly till: number;
  readonly text: string;
}

type Say = Words['story'];
type Outcome = Parameters<Say['say']>[0]['outcome'];
type Opening = Parameters<Say['say']>[0]['opening'];

const CLOSINGS = ['remedied', 'rejected', 'buried'] as const satisfies readonly Mark[];
const OPENINGS = ['internal', 'forced', 'external', 'asked'] as const satisfies readonly Mark[];

const DAY = 24 * 60;

/** Tells a life visit by visit; visits that make one step in the room’s eyes are one sentence. */
export class Teller {
  private readonly lives: Lives;
  private readonly i: number;
  private readonly story: Say;
  private readonly subject: Subject;
  private readonly visits: readonly Visit[];
  private readonly end: CaseEnd;

  constructor(lives: Lives, i: number, chart: DesignResult['chart'], words: Words) {
    this.lives = lives;
    this.i = i;
    this.story = words.story;
    this.subject = new Subject(lives, i, chart, words);
    this.visits = this.subject.visits;
    this.end = CASE_ENDS[lives.end[i] as number] as CaseEnd;
  }

  told(): Told[] {
    const told: Told[] = [];
    for (let k = 0; k < this.visits.length; ) {
      const { text, next, at } = this.visit(k);
      const { from } = this.visits[k] as Visit;
      const one = text !== null && {
        at: at ?? from,
        till: (this.visits[next - 1] as Visit).to,
        text,
      };
      const pressured = this.visits
        .slice(k, next)
        .flatMap(({ marks }) => marks)
        .filter(({ mark }) => mark === 'pressured')
        .map((mark): Told => ({ at: mark.at, till: mark.at, text: this.story.pressured }));
      // A call in vain, and the next one, may be told as one long after.
      told.push(...[...(one ? [one] : []), ...pressured].toSorted((a, b) => a.at - b.at));
      k = next;
    }
    const at = this.lives.endedAt[this.i] as number;
    const marks = marksOf(this.lives, this.i);
    const isForgone = marks.some(({ mark }) => mark === 'forgone');
    if (isForgone) told.push({ at, till: at, text: this.story.forgone });
    else if (this.end !== 'resolved') told.push({ at, till: at, text: this.story.ends[this.end] });
    return withChases(
      told,
      marks.filter(({ mark }) => mark === 'chased').map((one) => one.at),
      this.story,
    );
  }

  private visit(k: number): Passage {
    const visit = this.visits[k] as Visit;
    const next = k + 1;
    switch (visit.kind) {
      case 'front':
      case 'customer':
      case 'onPaper':
        return this.front(k);
      case 'collect':
        return { text: this.story.collect(this.coming(k)), next };
      case 'payRun':
        return {
          text: this.story.payRun({ time: this.lasted(visit), isOver: this.isOver(k) }),
          next,
        };
      case 'astray':
        return { text: this.story.astray({ time: this.lasted(visit) }), next };
      case 'lead':
        return { text: this.story.passes({ time: this.lasted(visit) }), next };
      case 'desk':
        return { text: this.wrongDesk(visit, this.visits[next]), next };
      case 'act':
        return this.act(k);
      default:
        return isDispute(visit) ? disputeAt(this.subject, k) : { text: this.say(k), next };
    }
  }

  private lasted({ from, to }: Visit): string {
    return this.subject.time(to - from);
  }

  /** Whether something comes after it, that is not the books’ being closed meanwhile. */
  private isOver(k: number): boolean {
    return this.visits[k + 1] !== undefined && !has(this.visits[k] as Visit, 'pressured');
  }

  private coming(k: number): Parameters<Say['collect']>[0] {
    const visit = this.visits[k] as Visit;
    const isForgone = marksOf(this.lives, this.i).some(({ mark }) => mark === 'forgone');
    const how = this.isOver(k) ? 'comes' : isForgone ? 'never' : 'unfinished';
    return { how, time: this.lasted(visit) };
  }

  /** With the agents, from the call to what follows it; calls in vain before it included. */
  private front(k: number): Passage {
    const idle = this.idle(k);
    if (idle !== null) return idle;
    let at = k;
    let waited = 0;
    // Away, or in the line for nothing: the call begins with the first of these that is answered.
    for (; at < this.visits.length; at++) {
      const one = this.visits[at] as Visit;
      if (one.kind === 'front' && one.worked) break;
      if (one.kind !== 'front' && one.kind !== 'customer' && one.kind !== 'onPaper')
        return { text: null, next: at };
      if (k === 0) waited += one.to - one.from;
    }
    const visit = this.visits[at];
    if (visit === undefined) return { text: null, next: at };
    const before = this.visits[at - 1];
    const call = callOf(visit, k === 0, this.lives.written[this.i] === 1);
    const told = has(visit, 'pressured') ? null : (CLOSINGS.find((mark) => has(visit, mark)) ?? null);
    const next = this.visits[at + 1];
    const wasRefused = before?.kind === 'say' && !has(before, 'decided');
    // Who does not call is told of what is done for him: when, and how long that has taken.
    const wait =
      call === null && this.subject.wait(visit.waited) !== null
        ? visit.to - visit.from
        : waited + visit.waited;
    const parts = {
      call,
      again: call === 'first' && at > 0,
      waited: this.subject.wait(wait),
      decides: has(visit, 'decided'),
      mayNot: next?.kind === 'say' && has(next, 'asked'),
      told,
      silentOn: told === 'buried' && !wasRefused ? this.subject.unit() : null,
    };
    const isSilent = call === null && !parts.decides && !parts.mayNot && told === null;
    if (isSilent) {
      const isLong = visit.to - visit.from > DAY;
      const text = isLong ? this.story.passedOn({ time: this.lasted(visit) }) : null;
      return { text, next: at + 1, at: visit.from };
    }
    const moment = k === 0 ? (this.visits[0] as Visit).from : call === null ? visit.to : visit.from;
    return { text: this.story.front(parts), next: at + 1, at: moment };
  }

  /** A case that lies with the agents for more than a day, and nobody has called; null: it is not that. */
  private idle(k: number): Passage | null {
    const visit = this.visits[k] as Visit;
    if (k === 0 || visit.kind !== 'front' || visit.worked || visit.to - visit.from <= DAY) return null;
    if (callOf(visit, false, false) !== null) return null;
    return { text: this.story.idle({ time: this.lasted(visit) }), next: k + 1 };
  }

  private wrongDesk(visit: Visit, next: Visit | undefined): string {
    return this.story.bounced({
      desk: this.subject.title(visit.holder),
      time: this.subject.time(visit.to - visit.from),
      isBack: next !== undefined,
    });
  }

  /** A technician at the customer's, with the report if it must write one. */
  private atTheCustomer(k: number): Passage {
    const visit = this.visits[k] as Visit;
    const after = this.visits[k + 1];
    const reports = after?.kind === 'say' && after.holder === visit.holder && !has(after, 'asked', 'decided');
    const decides = has(visit, 'decided');
    const text = this.story.visited({
      who: this.subject.title(visit.holder),
      waited: this.subject.wait(visit.waited),
      decides,
      mayNot: !decides && after?.kind === 'say',
    });
    return { text, next: reports ? k + 2 : k + 1, at: visit.from + visit.waited };
  }

  /** The unit at fault acts; what only has to pass after it is told with it. */
  private act(k: number): Passage {
    const visit = this.visits[k] as Visit;
    if (has(visit, 'visited')) return this.atTheCustomer(k);
    const after = this.visits[k + 1];
    const lead = after?.kind === 'lead' ? after : null;
    const text = this.story.acted({
      who: this.subject.isAgents(visit) ? null : this.subject.title(visit.holder),
      waited: this.subject.wait(visit.waited),
      isDone: visit.worked,
      lead: lead && this.subject.time(lead.to - lead.from),
    });
    const at = visit.worked ? visit.from + visit.waited : visit.from;
    return { text, next: lead === null ? k + 1 : k + 2, at };
  }

  /** Somebody with a say in it: asked, advising, over another's head. */
  private say(k: number): string {
    const visit = this.visits[k] as Visit;
    const asked = visit.marks.find(({ mark }) => mark === 'asked');
    const stalled = has(visit, 'stalled');
    return this.story.say({
      opening: this.opening(k),
      who: this.subject.title(visit.holder),
      inPlaceOf: asked === undefined || asked.by === visit.holder ? null : this.subject.title(asked.by),
      exposedFor: this.subject.exposedFor(visit),
      stalls: stalled,
      outcome: this.outcome(k),
      time: this.subject.time(visit.to - visit.from),
    });
  }

  private opening(k: number): Opening {
    const visit = this.visits[k] as Visit;
    const marked = OPENINGS.find((mark) => has(visit, mark));
    if (marked !== undefined) return marked;
    if (visit.phases.has('negotiation')) return 'request';
    const before = this.visits[k - 1];
    const isAsker = before !== undefined && (before.kind === 'front' || has(before, 'visited'));
    const isAdvice = isAsker && !has(visit, 'decided', 'suppressed', 'stalled');
    return isAdvice ? 'advice' : 'back';
  }

  private outcome(k: number): Outcome {
    const visit = this.visits[k] as Visit;
    const next = this.visits[k + 1];
    if (has(visit, 'decided')) return 'decided';
    if (next === undefined || has(visit, 'pressured')) return 'unfinished';
    if (!visit.worked) return 'untouched';
    if (has(visit, 'suppressed') && next.kind === 'front') return 'buried';
    if (this.opening(k) === 'request') return 'passed';
    if (next.kind === 'act') return 'ordered';
    if (next.kind === 'say' && (has(next, 'asked', 'internal') || isDispute(next))) return 'passed';
    return this.opening(k) === 'advice' ? 'advised' : 'handedBack';
  }
}

/** What is told, and between it that the customer has asked: told once for all times from one step to the next. */
function withChases(told: readonly Told[], chases: readonly number[], story: Say): Told[] {
  const all: Told[] = [];
  const upTo = (k: number): void => {
    const [from, to] = [told[k - 1]?.at ?? Number.NEGATIVE_INFINITY, told[k]?.at ?? Number.POSITIVE_INFINITY];
    const asked = chases.filter((at) => at >= from && at < to);
    const at = asked.at(-1);
    // Not before what goes on meanwhile has been told.
    if (at !== undefined)
      all.push({ at, till: Math.max(at, told[k - 1]?.till ?? at), text: story.chased(asked.length) });
  };
  told.forEach((one, k) => {
    upTo(k);
    all.push(one);
  });
  upTo(told.length);
  return all;
}

function callOf(visit: Visit, isFirst: boolean, writes: boolean): Parameters<Say['front']>[0]['call'] {
  if (has(visit, 'reopened')) return 'reopened';
  if (has(visit, 'repeated')) return 'repeated';
  if (!isFirst) return null;
  return writes ? 'written' : 'first';
}
