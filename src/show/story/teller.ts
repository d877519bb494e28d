import { CASE_ENDS, type CaseEnd, type Lives, type Mark } from '../../model/lives.ts';
import type { DesignResult } from '../../study/results.ts';
import type { Words } from '../locales/index.ts';
import { has, marksOf, type Visit, visitsOf } from './visits.ts';

/** What happened at a moment. */
export interface Told {
  readonly at: number;
  readonly text: string;
}

type Say = Words['story'];
type Outcome = Parameters<Say['say']>[0]['outcome'];
type Opening = Parameters<Say['say']>[0]['opening'];
type Ruling = Parameters<Say['ruled']>[0]['how'];

const CLOSINGS = ['remedied', 'rejected', 'buried'] as const satisfies readonly Mark[];
const OPENINGS = ['internal', 'forced', 'external', 'asked'] as const satisfies readonly Mark[];
const EXPOSED: readonly Mark[] = ['exposed', 'suppressed', 'stalled'];
/** Shorter than this nobody has waited. */
const AT_ONCE = 1;

/** What a visit is told as, null where it is not worth a word; and the visit that comes after what is told. */
interface Passage {
  readonly text: string | null;
  readonly next: number;
  /** Where it is not the beginning of the first visit. */
  readonly at?: number;
}

/** Tells a life visit by visit; visits that make one step in the room’s eyes are one sentence. */
export class Teller {
  private readonly lives: Lives;
  private readonly i: number;
  private readonly chart: DesignResult['chart'];
  private readonly words: Words;
  private readonly visits: readonly Visit[];
  private readonly end: CaseEnd;

  constructor(lives: Lives, i: number, chart: DesignResult['chart'], words: Words) {
    this.lives = lives;
    this.i = i;
    this.chart = chart;
    this.words = words;
    this.visits = visitsOf(lives, i, chart.positions.length);
    this.end = CASE_ENDS[lives.end[i] as number] as CaseEnd;
  }

  told(): Told[] {
    const told: Told[] = [];
    for (let k = 0; k < this.visits.length; ) {
      const { text, next, at } = this.visit(k);
      if (text !== null) told.push({ at: at ?? (this.visits[k] as Visit).from, text });
      k = next;
    }
    const { story } = this.words;
    const at = this.lives.endedAt[this.i] as number;
    const chased = marksOf(this.lives, this.i).filter(({ mark }) => mark === 'chased').length;
    if (chased > 0) told.push({ at, text: story.chased(chased) });
    if (this.end !== 'resolved') told.push({ at, text: story.ends[this.end] });
    return told;
  }

  private visit(k: number): Passage {
    const visit = this.visits[k] as Visit;
    const next = k + 1;
    switch (visit.kind) {
      case 'front':
      case 'customer':
        return this.front(k);
      case 'lead':
        // Told with the act before it, which may have taken no time.
        return { text: null, next };
      case 'desk':
        return { text: this.wrongDesk(visit, this.visits[next]), next };
      case 'act':
        return this.act(k);
      default:
        return this.isDispute(visit) ? this.dispute(k) : { text: this.say(k), next };
    }
  }

  private time(minutes: number): string {
    return this.words.oneComplaint.time(minutes / 60);
  }

  /** Null where it is no time to speak of. */
  private wait(minutes: number): string | null {
    return minutes < AT_ONCE ? null : this.time(minutes);
  }

  private title(position: number): string {
    return this.chart.positions[position]?.title ?? this.words.frontLine;
  }

  private unit(): string {
    return this.chart.units[this.lives.unit[this.i] as number]?.title ?? '';
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
    const call = callOf(visit, k === 0);
    const told = CLOSINGS.find((mark) => has(visit, mark)) ?? null;
    const next = this.visits[at + 1];
    const wasRefused = before?.kind === 'say' && !has(before, 'decided');
    const parts = {
      call,
      again: call === 'first' && at > 0,
      waited: this.wait(waited + visit.waited),
      decides: has(visit, 'decided'),
      mayNot: next?.kind === 'say' && has(next, 'asked'),
      told,
      silentOn: told === 'buried' && !wasRefused ? this.unit() : null,
    };
    const isSilent = call === null && !parts.decides && !parts.mayNot && told === null;
    const text = isSilent ? null : this.words.story.front(parts);
    return { text, next: at + 1, at: k === 0 ? (this.visits[0] as Visit).from : visit.from };
  }

  private wrongDesk(visit: Visit, next: Visit | undefined): string {
    return this.words.story.bounced({
      desk: this.title(visit.holder),
      time: this.time(visit.to - visit.from),
      isBack: next !== undefined,
    });
  }

  /** The unit at fault acts; what only has to pass after it is told with it. */
  private act(k: number): Passage {
    const visit = this.visits[k] as Visit;
    const after = this.visits[k + 1];
    const lead = after?.kind === 'lead' ? after : null;
    const isAgents = visit.holder === this.chart.positions.length;
    const text = this.words.story.acted({
      who: isAgents ? null : this.title(visit.holder),
      waited: this.wait(visit.waited),
      isDone: visit.worked,
      lead: lead && this.time(lead.to - lead.from),
    });
    return { text, next: lead === null ? k + 1 : k + 2 };
  }

  /** Somebody with a say in it: asked, advising, over another's head. */
  private say(k: number): string {
    const visit = this.visits[k] as Visit;
    const asked = visit.marks.find(({ mark }) => mark === 'asked');
    const stalled = has(visit, 'stalled');
    return this.words.story.say({
      opening: this.opening(k),
      who: this.title(visit.holder),
      inPlaceOf: asked === undefined || asked.by === visit.holder ? null : this.title(asked.by),
      exposedFor: this.isExposed(visit) ? this.unit() : null,
      stalls: stalled,
      outcome: this.outcome(k),
      time: this.time(visit.to - visit.from),
    });
  }

  /** Whether it is with who answers for the unit at fault, and not on the way round. */
  private isExposed({ marks, holder }: Visit): boolean {
    return marks.some(({ mark, by }) => EXPOSED.includes(mark) && by === holder);
  }

  private opening(k: number): Opening {
    const visit = this.visits[k] as Visit;
    const marked = OPENINGS.find((mark) => has(visit, mark));
    if (marked !== undefined) return marked;
    if (visit.phases.has('negotiation')) return 'request';
    const isAdvice = this.visits[k - 1]?.kind === 'front' && !has(visit, 'decided', 'suppressed', 'stalled');
    return isAdvice ? 'advice' : 'back';
  }

  private outcome(k: number): Outcome {
    const visit = this.visits[k] as Visit;
    const next = this.visits[k + 1];
    if (has(visit, 'decided')) return 'decided';
    if (next === undefined) return 'unfinished';
    if (!visit.worked) return 'untouched';
    if (has(visit, 'suppressed') && next.kind === 'front') return 'buried';
    if (this.opening(k) === 'request') return 'passed';
    if (next.kind === 'act') return 'ordered';
    if (next.kind === 'say' && (has(next, 'asked', 'internal') || this.isDispute(next))) return 'passed';
    return this.opening(k) === 'advice' ? 'advised' : 'handedBack';
  }

  private isDispute(visit: Visit): boolean {
    if (visit.kind !== 'say' || !visit.phases.has('negotiation')) return false;
    return has(visit, 'contested', 'arbitrated') || !has(visit, 'suppressed', 'stalled');
  }

  /** A request on its way to another unit, that unit's refusal, or a ruling. */
  private dispute(k: number): Passage {
    const { story } = this.words;
    const visit = this.visits[k] as Visit;
    const next = k + 1;
    const who = this.title(visit.holder);
    if (has(visit, 'contested')) {
      // Where the other unit’s head is the judge as well, there is no argument with customer service.
      const other = this.visits[next];
      const isArgued =
        other !== undefined &&
        this.isDispute(other) &&
        !has(other, 'arbitrated') &&
        other.holder === this.head();
      if (other !== undefined && other.kind !== 'say') {
        const time = this.time(visit.to - visit.from);
        return { text: story.ownCause({ who, time, how: this.ruling(next) }), next };
      }
      const after = isArgued ? next + 1 : next;
      const time = this.time((this.visits[after - 1] as Visit).to - visit.from);
      return { text: story.contested({ who, time, how: this.argued(after) }), next: after };
    }
    if (has(visit, 'arbitrated')) {
      const time = this.time(visit.to - visit.from);
      const exposedFor = this.isExposed(visit) ? this.unit() : null;
      return { text: story.ruled({ who, exposedFor, time, how: this.ruling(next) }), next };
    }
    return this.relays(k);
  }

  /** Position after position passes the request on. */
  private relays(k: number): Passage {
    let after = k + 1;
    const isRelay = (one: Visit | undefined): boolean =>
      one !== undefined && this.isDispute(one) && !has(one, 'contested', 'arbitrated');
    while (isRelay(this.visits[after])) after++;
    const passed = this.visits.slice(k, after);
    const time = this.time((passed.at(-1) as Visit).to - (passed[0] as Visit).from);
    const through = passed.map(({ holder }) => this.title(holder));
    const isDispute = this.visits
      .slice(0, k)
      .findLast((one) => has(one, 'requested', 'contested', 'decided'));
    const text =
      isDispute !== undefined && has(isDispute, 'contested')
        ? this.words.story.goesUp({ through, time })
        : this.words.story.requested({ unit: this.unit(), through, time });
    return { text, next: after };
  }

  private argued(after: number): Parameters<Say['contested']>[0]['how'] {
    const next = this.visits[after];
    if (next === undefined) return 'unfinished';
    if (next.kind === 'act') return 'prevails';
    return next.kind === 'front' ? 'yields' : 'goesUp';
  }

  private ruling(after: number): Ruling {
    const next = this.visits[after];
    if (next === undefined) return 'unfinished';
    return next.kind === 'act' ? 'upheld' : 'rejected';
  }

  /** Index of the head of customer service. */
  private head(): number {
    const { units, serviceUnit, positions } = this.chart;
    const head = units.find(({ id }) => id === serviceUnit)?.head;
    return positions.findIndex(({ id }) => id === head);
  }
}

function callOf(visit: Visit, isFirst: boolean): 'first' | 'reopened' | 'repeated' | null {
  if (has(visit, 'reopened')) return 'reopened';
  if (has(visit, 'repeated')) return 'repeated';
  return isFirst ? 'first' : null;
}
