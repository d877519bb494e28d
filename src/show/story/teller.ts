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
      if (text !== null) {
        const { from } = this.visits[k] as Visit;
        told.push({ at: at ?? from, till: (this.visits[next - 1] as Visit).to, text });
      }
      for (const { marks } of this.visits.slice(k, next)) {
        const marked = marks.find(({ mark }) => mark === 'pressured');
        if (marked) told.push({ at: marked.at, till: marked.at, text: this.story.pressured });
      }
      k = next;
    }
    const at = this.lives.endedAt[this.i] as number;
    const marks = marksOf(this.lives, this.i);
    const chased = marks.filter(({ mark }) => mark === 'chased').length;
    if (chased > 0) told.push({ at, till: at, text: this.story.chased(chased) });
    const isForgone = marks.some(({ mark }) => mark === 'forgone');
    if (isForgone) told.push({ at, till: at, text: this.story.forgone });
    else if (this.end !== 'resolved') told.push({ at, till: at, text: this.story.ends[this.end] });
    return told;
  }

  private visit(k: number): Passage {
    const visit = this.visits[k] as Visit;
    const next = k + 1;
    switch (visit.kind) {
      case 'front':
      case 'customer':
        return this.front(k);
      case 'astray':
        return { text: this.story.astray({ time: this.subject.time(visit.to - visit.from) }), next };
      case 'lead':
        // Told with the act before it, which may have taken no time.
        return { text: null, next };
      case 'desk':
        return { text: this.wrongDesk(visit, this.visits[next]), next };
      case 'act':
        return this.act(k);
      default:
        return isDispute(visit) ? disputeAt(this.subject, k) : { text: this.say(k), next };
    }
  }

  /** With the agents, from the call to what follows it; calls in vain before it included. */
  private front(k: number): Passage {
    let at = k;
    let waited = 0;
    // Away, or in the line for nothing: the call begins with the first of these that is answered.
    for (; at < this.visits.length; at++) {
      const one = this.visits[at] as Visit;
      if (one.kind === 'front' && one.worked) break;
      if (one.kind !== 'front' && one.kind !== 'customer') return { text: null, next: at };
      if (k === 0) waited += one.to - one.from;
    }
    const visit = this.visits[at];
    if (visit === undefined) return { text: null, next: at };
    const before = this.visits[at - 1];
    const call = callOf(visit, k === 0, this.lives.written[this.i] === 1);
    const told = has(visit, 'pressured') ? null : (CLOSINGS.find((mark) => has(visit, mark)) ?? null);
    const next = this.visits[at + 1];
    const wasRefused = before?.kind === 'say' && !has(before, 'decided');
    const parts = {
      call,
      again: call === 'first' && at > 0,
      waited: this.subject.wait(waited + visit.waited),
      decides: has(visit, 'decided'),
      mayNot: next?.kind === 'say' && has(next, 'asked'),
      told,
      silentOn: told === 'buried' && !wasRefused ? this.subject.unit() : null,
    };
    const isSilent = call === null && !parts.decides && !parts.mayNot && told === null;
    const text = isSilent ? null : this.story.front(parts);
    return { text, next: at + 1, at: k === 0 ? (this.visits[0] as Visit).from : visit.from };
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
    return { text, next: reports ? k + 2 : k + 1 };
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
    return { text, next: lead === null ? k + 1 : k + 2 };
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

function callOf(visit: Visit, isFirst: boolean, writes: boolean): Parameters<Say['front']>[0]['call'] {
  if (has(visit, 'reopened')) return 'reopened';
  if (has(visit, 'repeated')) return 'repeated';
  if (!isFirst) return null;
  return writes ? 'written' : 'first';
}
