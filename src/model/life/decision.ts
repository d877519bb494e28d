import { Outcome, Payment, Plan } from '../cases.ts';
import { actingFor } from '../mechanisms/absence.ts';
import { forgetAnalyses } from '../mechanisms/analysis.ts';
import { givenBenefit } from '../mechanisms/benefit-of-doubt.ts';
import { submit } from '../mechanisms/candour.ts';
import { drawError } from '../mechanisms/error.ts';
import { planOf } from '../mechanisms/passing.ts';
import { followsOwnView, grantsByOwnView, refusedInError } from '../mechanisms/taste.ts';
import type { DelegationLevel } from '../spec.ts';
import type { Station } from '../station.ts';
import { Task } from '../task.ts';
import { Trace } from '../trace.ts';
import type { World } from '../world.ts';
import { act } from './action.ts';
import { close } from './close.ts';
import { assign, discard, enter, goOn, stationOf } from './tray.ts';

/** Steps 4 and 5: who decides, by the delegation level of the remedy kind, and what on the merits. */

/** The agent who has the case in hand decides, or sends it up. Returns whether the agent goes straight on. */
export function decideAtFrontLine(w: World, item: number, c: number): boolean {
  const { cases } = w;
  const team = cases.team[c] as number;
  const x = cases.amount[c] as number;
  cases.adviser[c] = -1;
  cases.technician[c] = -1;
  cases.askedAt[c] = w.engine.now;
  if (Number.isNaN(x)) return onTheMerits(w, c, team, item);
  if (mayGrant(w, c, team)) {
    goOn(w, item, Task.agentDecision);
    return true;
  }
  switch (level(w, c)) {
    case 1:
    case 2:
      goOn(w, item, Task.agentBrief);
      return true;
    case 3:
      goOn(w, item, Task.agentProposal);
      return true;
    case 4:
      leaveFirstContact(w, c);
      stepUp(w, c, team);
      return false;
    case 5:
      leaveFirstContact(w, c);
      consult(w, c, team);
      return false;
    default:
      goOn(w, item, Task.agentDecision);
      return true;
  }
}

/** p asks its boss for advice. */
export function consult(w: World, c: number, p: number): void {
  const { cases, company } = w;
  const boss = company.asks[p] as number;
  cases.asker[c] = p;
  cases.asked[c] = boss;
  cases.adviser[c] = actingFor(w, boss);
  w.emit(Trace.consulted, c, boss);
  enter(w, c, boss, Task.advice);
}

/** The agent's brief or proposal is written: the case goes to the boss. */
export function sentUp(w: World, c: number): void {
  leaveFirstContact(w, c);
  stepUp(w, c, w.cases.team[c] as number);
}

/** One step of authority, from p to its boss, or to who decides in the boss's place. */
export function stepUp(w: World, c: number, p: number): void {
  const { cases, company } = w;
  const boss = company.asks[p] as number;
  cases.asker[c] = w.standsFor(p);
  cases.askedAt[c] = w.engine.now;
  if (submit(w, c, boss, ask(w, c, boss))) w.emit(Trace.asked, c, boss, level(w, c));
}

/** The boss who is asked makes its plan. Returns what it is to do. */
export function ask(w: World, c: number, boss: number): number {
  const { cases, company } = w;
  cases.asked[c] = boss;
  const mayDecide = mayGrant(w, c, boss) || company.asks[boss] === -1;
  const plan = planOf(w, c, boss, mayDecide);
  cases.plan[c] = plan;
  return taskAt(level(w, c), plan);
}

function taskAt(delegation: DelegationLevel, plan: number): number {
  if (delegation === 4) return Task.meeting;
  if (plan === Plan.handBack) return Task.handBack;
  if (plan === Plan.pass) return delegation === 3 ? Task.passProposal : Task.passBrief;
  return delegation === 3 ? Task.halfDecision : Task.decision;
}

/** A boss has done with the case what it planned to do. `station` did the work: the boss's own or a deputy's. */
export function bossDone(w: World, c: number, station: Station): void {
  const { cases } = w;
  const asker = cases.asker[c] as number;
  // A technician that passes on what it saw has been asked by nobody.
  if (level(w, c) === 2 && asker !== w.standsFor(cases.asked[c] as number)) {
    assign(w, c, station, Task.explain);
    assign(w, c, stationOf(w, asker), Task.explain);
  }
  switch (cases.plan[c]) {
    case Plan.decide:
      onTheMerits(w, c, station.index, -1);
      return;
    case Plan.pass:
      stepUp(w, c, cases.asked[c] as number);
      return;
    default:
      decideBelow(w, c);
  }
}

/** Who asked decides whatever the amount: on advice, on a case handed back, by default after a time-out. */
export function decideBelow(w: World, c: number): void {
  const { cases } = w;
  const asker = stationOf(w, cases.asker[c] as number);
  cases.plan[c] = Plan.decide;
  if (asker === w.frontLine) enter(w, c, asker.index, Task.agentDecision);
  else {
    // The asker has had its occasion; a deputy in its place has not.
    if (actingFor(w, asker.index) === asker.index) enter(w, c, asker.index, Task.directDecision);
    else submit(w, c, asker.index, Task.directDecision);
  }
}

/** An agent's own decision is made; `item` is still in hand. */
export function agentDecided(w: World, item: number): boolean {
  const c = w.items.case[item] as number;
  const team = w.cases.team[c] as number;
  if (!mayGrant(w, c, team) && level(w, c) === 6) {
    assign(w, c, w.station(actingFor(w, w.company.asks[team] as number)), Task.inform);
  }
  return onTheMerits(w, c, team, item);
}

/**
 * Step 5: granted if justified, else by benefit of the doubt. `item` >= 0: an agent has the case in hand and
 * may close it at once. Returns whether that agent goes straight on.
 */
export function onTheMerits(w: World, c: number, decider: number, item: number): boolean {
  const { cases } = w;
  const decided = !Number.isNaN(cases.amount[c]);
  if (decided) w.emit(Trace.decided, c, decider, w.engine.now - (cases.askedAt[c] as number));
  w.seismograph.decided(c, decider);
  cases.tooSmall[c] = 0;
  cases.owed[c] = 0;
  cases.payment[c] = Payment.none;
  const justified = cases.justified[c] === 1;
  const seat = item >= 0 ? (w.items.seat[item] as number) : -1;
  const granted =
    decided && followsOwnView(w, c, seat)
      ? grantsByOwnView(w, c, decider, seat)
      : justified || givenBenefit(w, c);
  cases.granted[c] = granted ? 1 : 0;
  if (decided && justified) {
    if (granted) drawError(w, c, decider, seat);
    else refusedInError(w, c);
  }
  forgetAnalyses(w, c);
  if (!granted) return close(w, c, Outcome.rejected, item);
  if (cases.booked[c] === 0) {
    const money = decided ? (cases.amount[c] as number) : 0;
    cases.booked[c] = 1;
    cases.owed[c] = (cases.owed[c] as number) + money;
    w.emit(Trace.granted, c, money);
  }
  return act(w, c, item);
}

/** Whether the case's amount is within the limit of position p. */
export function mayGrant(w: World, c: number, p: number): boolean {
  return (w.cases.amount[c] as number) <= w.company.limitOn(p, w.type(c).remedy);
}

export function level(w: World, c: number): DelegationLevel {
  return w.rules.delegation[w.type(c).remedy] as DelegationLevel;
}

function leaveFirstContact(w: World, c: number): void {
  w.cases.inFirstContact[c] = 0;
}

/** The boss's clock has run out on an item nobody has begun: who asked decides by default. */
export function timedOut(w: World, c: number, order: number): void {
  if (order !== w.cases.timeOutTimer[c]) return;
  w.cases.timeOutTimer[c] = -1;
  discard(w, c);
  // Advice that did not come is no advice.
  w.cases.adviser[c] = -1;
  decideBelow(w, c);
}
