import { seatsApart } from '../mechanisms/proactive.ts';
import { MEAN_LENIENCY } from '../persons.ts';
import type { FaultSpec } from '../spec.ts';
import { act, collected } from './action.ts';
import { type AmountBand, amountBands, type Decided, type Decisions, decide, errorRate } from './decision.ts';
import { decisionWork, ownViews } from './put-off.ts';
import type { Setting } from './setting.ts';
import { decideOnVisit } from './visit.ts';

/** Complaints that are alike in all that their flow depends on but chance. */
interface Batch {
  readonly fault: FaultSpec;
  readonly team: number;
  readonly justified: boolean;
  readonly vexatious: boolean;
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
    const handled = company.teamOfSeat.filter((of) => of === team).length / company.teamOfSeat.length;
    for (const fault of type.faults) {
      for (const { justified, vexatious, perCase } of causes(setting)) {
        const share = handled * fault.share * perCase;
        for (const band of bandsOf(setting, team)) {
          const batch = { fault, team, justified, vexatious, band };
          let left = cases * share * (band?.share ?? 1);
          for (let cycle = 0; cycle <= rules.maxCycles && left > 0; cycle += 1)
            left = flow(setting, batch, left);
        }
      }
    }
  }
}

/** With cause or without, and from whom: how many there are for each complaint of the type's usual rate. */
function causes({ company, rules, type }: Setting) {
  const arising = 1 - (seatsApart(rules, company.agents) / company.agents) * rules.prevented;
  const abusive = type.abuse * rules.benefitOfDoubt;
  const ordinary = 1 - type.vexatious;
  return [
    { justified: true, vexatious: false, perCase: ordinary * arising * type.justified },
    { justified: false, vexatious: false, perCase: ordinary * (arising * (1 - type.justified) + abusive) },
    { justified: false, vexatious: true, perCase: type.vexatious * (arising + abusive) },
  ];
}

/** The limits that matter are those of the line of deciders: a neutral position off it decides whatever the amount. */
function bandsOf({ company, type }: Setting, team: number): (AmountBand | null)[] {
  if (type.amount === null) return [null];
  const technician = type.visit === null ? [] : company.deciders(company.chart.index(type.visit.by));
  return amountBands(
    type.amount,
    [...company.deciders(team), ...technician].map((p) => company.limitOn(p, type.remedy)),
  );
}

/** One cycle from the contact to the closing. Returns the cases whose customers come back. */
function flow(setting: Setting, batch: Batch, cases: number): number {
  const { work, intake, book } = setting;
  const { team, band } = batch;
  book.spend(team, cases, intake);
  bounce(setting, team, cases);
  const { decided, suppressed } = decisions(setting, batch, cases);
  let back = 0;
  for (const decision of decided)
    back += settle(setting, batch, band === null ? null : decision, decision.cases);
  for (const { by, cases: buried } of suppressed) {
    book.spend(team, buried, work.closing);
    back += react(setting, batch, by, buried);
  }
  return back;
}

/** Steps 4 and 5: technicians see their share first; without a remedy there is nothing else to decide. */
function decisions(setting: Setting, { fault, team, band }: Batch, cases: number): Decisions {
  const { company, type } = setting;
  const u = company.chart.unitIndex(fault.unit);
  const seen = cases * (type.visit?.share ?? 0);
  const others =
    band === null
      ? { decided: [{ by: team, advisedBy: -1, cases: cases - seen }], suppressed: [] }
      : decide(setting, { team, u, band, cases: cases - seen });
  if (type.visit === null) return others;
  const visited = decideOnVisit(setting, { visit: type.visit, team, u, band, cases: seen });
  return {
    decided: [...others.decided, ...visited.decided],
    suppressed: [...others.suppressed, ...visited.suppressed],
  };
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
    book.spend(by, reached, decisionWork(setting, by, work.decision));
    back += settle(setting, batch, { by, advisedBy: -1, cases: reached }, reached);
  }
  return back;
}

/** Steps 5 to 7 for decided cases. Returns those whose customers come back. */
function settle(setting: Setting, batch: Batch, decided: Decided | null, cases: number): number {
  const { rules, type, work, book } = setting;
  const { fault, team, justified, band } = batch;
  const own = decided && band ? ownViews(setting, decided.by) : 0;
  const granted = (1 - own) * (justified ? 1 : rules.benefitOfDoubt) + own * MEAN_LENIENCY;
  // By somebody’s own view alone: its customer comes back as after a grant too small.
  const refused = justified ? cases * (1 - granted) : 0;
  const toAct = cases * granted * fault.mustAct;
  const done = act(setting, fault, toAct);
  book.spend(team, cases - toAct, work.closing);
  const forgone = collected(setting, cases * granted - toAct);
  const mayErr = justified && decided && band && type.amount && rules.maxCycles > 0;
  const tooSmall = mayErr ? errorRate(setting, type.amount, band, decided) * (1 - rules.generousErrors) : 0;
  const back = batch.vexatious ? 1 : tooSmall + (1 - tooSmall) * rules.reopen;
  return refused + (cases - refused - toAct + done - forgone) * back;
}
