import { Plan } from '../cases.ts';
import { actingFor } from '../mechanisms/absence.ts';
import { submit } from '../mechanisms/candour.ts';
import { technicianFor, visits } from '../mechanisms/visit.ts';
import type { Station } from '../station.ts';
import { Task } from '../task.ts';
import { Trace } from '../trace.ts';
import type { World } from '../world.ts';
import { consult, level, mayGrant, onTheMerits, stepUp } from './decision.ts';
import { assign, goOn } from './tray.ts';

/** Where the customer is: a technician sees for itself, and decides there what it may. */

/** Sends a technician, in place of a decision by the agent. Returns whether one is sent. */
export function sendsTechnician(w: World, c: number): boolean {
  const { cases } = w;
  if (!visits(w, c)) return false;
  const p = technicianFor(w, c);
  cases.inFirstContact[c] = 0;
  cases.adviser[c] = -1;
  cases.asker[c] = cases.team[c] as number;
  cases.asked[c] = p;
  cases.askedAt[c] = w.engine.now;
  submit(w, c, p, Task.visit);
  return true;
}

/** The visit is over, by the technician or its deputy. Returns whether it goes straight on with its report. */
export function visited(w: World, item: number, station: Station): boolean {
  const { cases, company } = w;
  const c = w.items.case[item] as number;
  const p = technicianFor(w, c);
  const boss = company.asks[p] as number;
  w.emit(Trace.visited, c, station.index);
  if (Number.isNaN(cases.amount[c]) || mayGrant(w, c, p) || boss === -1) {
    return onTheMerits(w, c, station.index, -1);
  }
  cases.technician[c] = p;
  switch (level(w, c)) {
    case 1:
    case 2:
      return report(w, item, p, Task.passBrief);
    case 3:
      return report(w, item, p, Task.passProposal);
    case 4:
      stepUp(w, c, p);
      return false;
    case 5:
      consult(w, c, p);
      return false;
    case 6:
      assign(w, c, w.station(actingFor(w, boss)), Task.inform);
      return onTheMerits(w, c, station.index, -1);
    default:
      return onTheMerits(w, c, station.index, -1);
  }
}

/** What it may not decide it passes on to its boss, as if it had been asked by nobody but itself. */
function report(w: World, item: number, p: number, task: number): boolean {
  const { cases } = w;
  const c = w.items.case[item] as number;
  cases.asker[c] = p;
  cases.asked[c] = p;
  cases.plan[c] = Plan.pass;
  goOn(w, item, task);
  return true;
}
