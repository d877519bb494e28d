/** A life as a round of visits: whose hands the complaint went through, and what befell it there. */

import { type CaseStep, lifeOf } from '../../model/case-history.ts';
import { type Lives, MARKS, type Mark } from '../../model/lives.ts';
import type { PhaseName } from '../../model/task.ts';

/**
 * What it is about: `front` with the agents, `desk` at a wrong desk, `say` where somebody has a say in it, `act` where
 * somebody must act, `astray` where nobody knows, and with nobody in the company: `customer` and `lead` as in the
 * phases, `payRun` and `collect` where money is on its way, `onPaper` while a case is closed that nobody has treated.
 */
export type VisitKind =
  | 'front'
  | 'desk'
  | 'say'
  | 'act'
  | 'astray'
  | 'customer'
  | 'lead'
  | 'payRun'
  | 'collect'
  | 'onPaper';

export interface VisitMark {
  readonly mark: Mark;
  readonly at: number;
  readonly by: number;
}

/** Steps in a row that are with the same holder for the same kind of thing. */
export interface Visit {
  readonly kind: VisitKind;
  /** As in the steps. */
  readonly holder: number;
  readonly from: number;
  to: number;
  /** Minutes until somebody took it in hand, or to its end. */
  waited: number;
  /** Whether somebody did. */
  worked: boolean;
  readonly phases: Set<PhaseName>;
  readonly marks: VisitMark[];
}

/** Marks that stand at the end of the visit they belong to; the others at its beginning. */
const LAST: ReadonlySet<Mark> = new Set([
  'visited',
  'decided',
  'remedied',
  'rejected',
  'buried',
  'pressured',
  'accepted',
]);
/** Where one of these is, another matter begins, if with the same position. */
const TURNS: ReadonlySet<Mark> = new Set(['decided', 'requested', 'contested', 'arbitrated']);

/** The last of these tells whether the customer still has money to come for. */
const SETTLING: ReadonlySet<Mark> = new Set(['authorised', 'remedied', 'rejected', 'buried', 'pressured']);

const KINDS: Readonly<Partial<Record<PhaseName, VisitKind>>> = {
  bouncing: 'desk',
  unitWait: 'act',
  action: 'act',
  customer: 'customer',
  lead: 'lead',
};

/**
 * What the time from `from` on is spent on, with nobody in the company: the marks tell money that waits for the pay
 * run, or for the customer to collect it, from a lead time and from a customer who has been told.
 */
export function kindApart(phase: PhaseName, from: number, marks: readonly VisitMark[]): VisitKind {
  const at = (names: readonly Mark[]): boolean =>
    marks.some((one) => one.at === from && names.includes(one.mark));
  if (phase === 'lead') return at(['authorised']) ? 'payRun' : 'lead';
  if (phase !== 'customer') return 'astray';
  if (at(['pressured'])) return 'onPaper';
  const last = marks.findLast((one) => one.at <= from && SETTLING.has(one.mark));
  return last?.mark === 'authorised' ? 'collect' : 'customer';
}

/** The steps of life `i`, where a lead time goes over into the wait for the pay run each of them one. */
export function stepsOf(lives: Lives, i: number, marks: readonly VisitMark[]): CaseStep[] {
  const authorised = marks.filter(({ mark }) => mark === 'authorised').map(({ at }) => at);
  return lifeOf(lives, i).steps.flatMap((step) => {
    const at = authorised.find((one) => step.phase === 'lead' && one > step.from && one < step.to);
    if (at === undefined) return [step];
    return [
      { ...step, to: at },
      { ...step, from: at },
    ];
  });
}

/** The visits of life `i`, one after another; none where it ended as it arrived. */
export function visitsOf(lives: Lives, i: number, frontLine: number): Visit[] {
  const marks = marksOf(lives, i);
  const turns = new Set(marks.filter(({ mark }) => TURNS.has(mark)).map(({ at }) => at));
  const visits: Visit[] = [];
  for (const { phase, from, to, holder, working } of stepsOf(lives, i, marks)) {
    const at = holder ?? -1;
    const kind = holder === null ? kindApart(phase, from, marks) : kindOf(phase, at === frontLine);
    let visit = visits.at(-1);
    const mayTurn = kind === 'say' || kind === 'act';
    const goesOn = visit?.kind === kind && visit.holder === at && !(mayTurn && turns.has(from));
    if (visit === undefined || !goesOn) {
      visit = {
        kind,
        holder: at,
        from,
        to: from,
        waited: 0,
        worked: false,
        phases: new Set(),
        marks: [],
      };
      visits.push(visit);
    }
    visit.to = to;
    visit.phases.add(phase);
    if (working) visit.worked = true;
    else if (!visit.worked) visit.waited += to - from;
  }
  for (const mark of marks) {
    const isLast = LAST.has(mark.mark);
    visits.findLast((one) => (isLast ? one.from < mark.at : one.from <= mark.at))?.marks.push(mark);
  }
  return visits;
}

/** Agents decide, explain again and close in one visit, but act in another. */
function kindOf(phase: PhaseName, withAgents: boolean): VisitKind {
  const kind = KINDS[phase] ?? (withAgents ? 'front' : 'say');
  return withAgents && kind === 'desk' ? 'front' : kind;
}

export function marksOf({ marks }: Lives, i: number): VisitMark[] {
  const from = marks.of[i] as number;
  return Array.from({ length: (marks.of[i + 1] as number) - from }, (_, k) => ({
    mark: MARKS[marks.mark[from + k] as number] as Mark,
    at: marks.at[from + k] as number,
    by: marks.by[from + k] as number,
  }));
}

export function has({ marks }: Visit, ...names: readonly Mark[]): boolean {
  return marks.some(({ mark }) => names.includes(mark));
}
