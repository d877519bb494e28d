import type { Company } from '../company.ts';
import { meanOf } from '../distribution-moments.ts';
import type { ContactTypeSpec, RulesSpec, WorkSpec } from '../spec.ts';

/** Expected minutes a week that each position spends on the cases that flow past it. */
export class Book {
  /** Index of the front line, whose teams share one queue. */
  readonly frontLine: number;
  /** Before stretching; apart, what is never stretched: meetings, and the host's own work at shared seats. */
  readonly work: Float64Array;
  readonly meetings: Float64Array;
  readonly #station: Int32Array;

  constructor({ chart }: Company) {
    this.frontLine = chart.count;
    this.work = new Float64Array(chart.count + 1);
    this.meetings = new Float64Array(chart.count + 1);
    this.#station = Int32Array.from(this.work, (_, p) =>
      p < chart.count && chart.isFrontLine(p) ? chart.count : p,
    );
  }

  /** `cases` a week cost position p, or the front line for one of its teams, so many minutes each. */
  spend(p: number, cases: number, minutes: number): void {
    this.work[this.#station[p]!]! += cases * minutes;
  }

  meet(p: number, cases: number, minutes: number): void {
    this.meetings[this.#station[p]!]! += cases * minutes;
  }
}

/** What the flows of one contact type share: the company, its rules, mean work, and the book they write to. */
export interface Setting {
  readonly company: Company;
  readonly rules: RulesSpec;
  readonly type: ContactTypeSpec;
  /** Mean minutes of each kind of work. */
  readonly work: MeanWork;
  readonly intake: number;
  readonly book: Book;
}

export type MeanWork = Readonly<Record<keyof WorkSpec, number>>;

export function meanWork(work: WorkSpec): MeanWork {
  return {
    brief: meanOf(work.brief),
    proposal: meanOf(work.proposal),
    decision: meanOf(work.decision),
    ruling: meanOf(work.ruling),
    advice: meanOf(work.advice),
    inform: meanOf(work.inform),
    explain: meanOf(work.explain),
    relay: meanOf(work.relay),
    argue: meanOf(work.argue),
    handoff: meanOf(work.handoff),
    closing: meanOf(work.closing),
    chaser: meanOf(work.chaser),
    meeting: meanOf(work.meeting),
    analysis: meanOf(work.analysis),
    proactive: meanOf(work.proactive),
  };
}
