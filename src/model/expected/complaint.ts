import type { FaultSpec } from '../spec.ts';
import { act } from './action.ts';
import { type AmountBand, amountBands, type Decided, decide, errorRate } from './decision.ts';
import type { Setting } from './setting.ts';

/** Complaints that are alike in all that their flow depends on but chance. */
interface Batch {
  readonly fault: FaultSpec;
  readonly team: number;
  readonly justified: boolean;
  /** Null: there is no remedy to decide. */
  readonly band: AmountBand | null;
}

/**
 * The life of a type's complaints in expectation: books all their work from intake on, `cases` a week being
 * their first contacts. Teams are taken to share contacts by their seats, and a case to come back to its team.
 */
export function flowOfComplaints(setting: Setting, cases: number): void {
  const { company, rules, type } = setting;
  for (const team of new Set(company.teamOfSeat)) {
    const handled = company.chart.staff(team) / company.teamOfSeat.length;
    for (const fault of type.faults) {
      for (const justified of [true, false]) {
        const share = handled * fault.share * (justified ? type.justified : 1 - type.justified);
        for (const band of bandsOf(setting, team)) {
          const batch = { fault, team, justified, band };
          let left = cases * share * (band?.share ?? 1);
          for (let cycle = 0; cycle <= rules.maxCycles && left > 0; cycle += 1)
            left = flow(setting, batch, left);
        }
      }
    }
  }
}

/** The limits that matter are the chain's: a neutral position off it decides whatever the amount. */
function bandsOf({ company, type }: Setting, team: number): (AmountBand | null)[] {
  if (type.amount === null) return [null];
  return amountBands(
    type.amount,
    company.chart.chain(team).map((p) => company.limit[p]!),
  );
}

/** One cycle from the contact to the closing. Returns the cases whose customers come back. */
function flow(setting: Setting, batch: Batch, cases: number): number {
  const { company, work, intake, book } = setting;
  const { fault, team, band } = batch;
  book.spend(team, cases, intake);
  bounce(setting, team, cases);
  if (band === null) return settle(setting, batch, null, cases);
  const u = company.chart.unitIndex(fault.unit);
  const { decided, suppressed } = decide(setting, { team, u, band, cases });
  let back = 0;
  for (const decision of decided) back += settle(setting, batch, decision, decision.cases);
  for (const { by, cases: buried } of suppressed) {
    book.spend(team, buried, work.closing);
    back += react(setting, batch, by, buried);
  }
  return back;
}

/** Misrouted cases are worked on at another unit's desk, come back and are explained again, perhaps repeatedly. */
function bounce({ company, rules, work, intake, book }: Setting, team: number, cases: number): void {
  const { chart } = company;
  const others = Array.from({ length: chart.unitCount }, (_, u) => u).filter((u) => u !== chart.service);
  const desks = others.map((u) => chart.deskOf(u)).filter((desk) => desk !== -1);
  if (desks.length === 0) return;
  const bounces = (cases * rules.misroute) / (1 - rules.misroute);
  for (const desk of desks) book.spend(desk, bounces / desks.length, work.handoff);
  book.spend(team, bounces, intake);
}

/** After a false closure by d: nothing, a repeat complaint over its head, or one that goes outside. */
function react(setting: Setting, batch: Batch, d: number, cases: number): number {
  const { company, rules, work, intake, book } = setting;
  const again = cases * rules.reaction.repeat;
  book.spend(batch.team, again, intake);
  let back = 0;
  for (const [by, reached] of [
    [company.nearestNeutral(d), again],
    [company.chart.ceo, cases * rules.reaction.external],
  ] as const) {
    book.spend(by, reached, work.decision);
    back += settle(setting, batch, { by, advisedBy: -1, cases: reached }, reached);
  }
  return back;
}

/** Steps 5 to 7 for decided cases. Returns those whose customers come back. */
function settle(setting: Setting, batch: Batch, decided: Decided | null, cases: number): number {
  const { rules, type, work, book } = setting;
  const { fault, team, justified, band } = batch;
  const granted = justified ? 1 : rules.benefitOfDoubt;
  const toAct = cases * granted * fault.mustAct;
  const done = act(setting, fault, toAct);
  book.spend(team, cases - toAct, work.closing);
  const mayErr = justified && decided && band && type.amount && rules.maxCycles > 0;
  const tooSmall = mayErr ? errorRate(setting, type.amount, band, decided) / 2 : 0;
  return (cases - toAct + done) * (tooSmall + (1 - tooSmall) * rules.reopen);
}
