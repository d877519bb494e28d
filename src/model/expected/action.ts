import { pow } from '../../kernel/random/math.ts';
import { meanOf } from '../distribution-moments.ts';
import { contestOf } from '../mechanisms/payer.ts';
import type { FaultSpec } from '../spec.ts';
import { putBefore } from './occasion.ts';
import { rulingWork } from './put-off.ts';
import type { Setting } from './setting.ts';

/**
 * Step 6 in expectation: books the work of granted complaints on which the unit at fault must act, up to their
 * last closing, reactions to a burial included.
 *
 * @returns the cases whose last closing may bring the customer back; the others accepted a burial.
 */
export function act(setting: Setting, fault: FaultSpec, cases: number): number {
  if (cases === 0) return 0;
  const { company, work, book } = setting;
  const u = company.chart.unitIndex(fault.unit);
  const flow: Flow = { setting, u, toDesk: 0, rejected: 0 };
  if (u === company.chart.service) flow.toDesk = cases;
  else request(flow, cases);
  book.spend(workplace(setting, u), flow.toDesk, meanOf(fault.work));
  const closed = flow.toDesk + flow.rejected;
  book.spend(book.frontLine, closed, work.closing);
  return closed - collected(setting, flow.toDesk);
}

/**
 * Money of so many remedied cases that customers must collect: whoever comes is served once more. Returns the cases
 * whose customers never come, and so never come back either.
 */
export function collected({ rules, type, work, book }: Setting, remedied: number): number {
  if (rules.collect === null || type.amount === null) return 0;
  book.spend(book.frontLine, remedied * (1 - rules.forgone), work.closing);
  return remedied * rules.forgone;
}

interface Flow {
  readonly setting: Setting;
  /** Unit at fault. */
  readonly u: number;
  /** Cases that reach the unit's desk, and those rejected by a ruling. */
  toDesk: number;
  rejected: number;
}

function workplace({ company: { chart }, book }: Setting, u: number): number {
  const desk = chart.deskOf(u);
  if (desk !== -1) return desk;
  return u === chart.service ? book.frontLine : chart.headOf(u);
}

function request(flow: Flow, cases: number): void {
  const { company, rules } = flow.setting;
  const { deferTo, relays, colleagues } = company.crossUnit(flow.u);
  flow.toDesk += cases * rules.preAgreed;
  let asked = cases * (1 - rules.preAgreed);
  if (deferTo !== -1) {
    bury(flow, asked * rules.deference, deferTo);
    asked *= 1 - rules.deference;
  }
  if (rules.requests === 'chain') asked = carry(flow, relays, asked);
  const often = contestOf(rules, flow.setting.type.amount !== null);
  const contested = asked * often * (colleagues ? rules.closeness : 1);
  flow.toDesk += asked - contested;
  contest(flow, contested);
}

function contest(flow: Flow, cases: number): void {
  const { company, rules, work, book } = flow.setting;
  const { head: U, arbiter, power, proxies, proxyPath } = company.crossUnit(flow.u);
  if (arbiter === U) {
    rule(flow, U, cases);
    return;
  }
  book.spend(U, cases, work.argue);
  book.spend(company.head, cases, work.argue);
  flow.toDesk += cases * power;
  const lost = cases * (1 - power);
  const takenUp = lost * pow(rules.persist, 1 + proxies);
  bury(flow, lost - takenUp, U);
  rule(flow, arbiter, carry(flow, proxyPath, takenUp));
}

/** Each position of the path relays what reaches it. Returns what is left at the end. */
function carry(flow: Flow, path: readonly number[], cases: number): number {
  const { work, book } = flow.setting;
  let left = cases;
  for (const d of path) {
    left = onMerits(flow, d, left);
    book.spend(d, left, work.relay);
  }
  return left;
}

function rule(flow: Flow, d: number, cases: number): void {
  const { rules, book } = flow.setting;
  const ruled = onMerits(flow, d, cases);
  book.spend(d, ruled, rulingWork(flow.setting, d));
  flow.toDesk += ruled * rules.upheld;
  flow.rejected += ruled * (1 - rules.upheld);
}

function onMerits(flow: Flow, d: number, cases: number): number {
  const occasion = putBefore(flow.setting, flow.setting.company.head, d, flow.u, cases);
  rulesNeutrally(flow, occasion.neutral, occasion.bypassed);
  bury(flow, occasion.suppressed, d);
  return occasion.merits;
}

/** A burial by or before `head` is closed; its customers accept it, complain again, or go outside. */
function bury(flow: Flow, cases: number, head: number): void {
  const { company, rules, work, intake, book } = flow.setting;
  book.spend(book.frontLine, cases, work.closing);
  const again = cases * rules.reaction.repeat;
  book.spend(book.frontLine, again, intake);
  rulesNeutrally(flow, company.nearestNeutral(head), again);
  rulesNeutrally(flow, company.chart.ceo, cases * rules.reaction.external);
}

function rulesNeutrally(flow: Flow, neutral: number, cases: number): void {
  if (cases === 0) return;
  flow.setting.book.spend(neutral, cases, rulingWork(flow.setting, neutral));
  flow.toDesk += cases;
}
