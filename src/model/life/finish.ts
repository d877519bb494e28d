import { Burial } from '../cases.ts';
import { hasRead, wantsAnalysis } from '../mechanisms/analysis.ts';
import { disagrees } from '../mechanisms/committee.ts';
import { find } from '../mechanisms/registration.ts';
import type { Station } from '../station.ts';
import { Task } from '../task.ts';
import type { World } from '../world.ts';
import { acted, relay, ruled, serviceArgued, toTheDesk, unitArgued } from './action.ts';
import { bury, closed } from './close.ts';
import { agentDecided, bossDone, decideBelow, onTheMerits, sentUp } from './decision.ts';
import { explainedAgain, intakeDone } from './intake.ts';
import { enter } from './tray.ts';
import { visited } from './visit.ts';

/** The work on an item is done: the case takes its next step, then the seat its next item. */
export function finish(w: World, item: number): void {
  const { items } = w;
  const station = w.station(items.station[item] as number);
  const c = items.case[item] as number;
  find(w, item);
  // A position that is no more finishes what it has in hand; the next step is that of who stands for it.
  const goesOn = c >= 0 && nextStep(w, item, c, w.station(w.standsFor(station.index)));
  if (goesOn) return;
  w.proactive.finished(item);
  const partner = items.partner[item] as number;
  station.seats.release(items.seat[item] as number);
  items.release(item);
  if (partner >= 0) {
    const other = w.station(items.station[partner] as number);
    other.seats.release(items.seat[partner] as number);
    items.release(partner);
    other.dispatch(w);
  }
  station.dispatch(w);
}

/** Returns whether the same agent goes straight on with the same item. */
function nextStep(w: World, item: number, c: number, station: Station): boolean {
  const { cases } = w;
  const task = w.items.task[item] as number;
  if (task === Task.intake || task === Task.writtenIntake) return intakeDone(w, item);
  if (task === Task.explainAgain) return explainedAgain(w, item);
  if (task === Task.agentDecision) return agentDecided(w, item);
  if (task === Task.visit) return visited(w, item, station);
  cases.item[c] = -1;
  hasRead(w, c);
  if (wantsAnalysis(w, c, station, task) || disagrees(w, c, station, task)) return false;
  switch (task) {
    case Task.agentBrief:
    case Task.agentProposal:
      sentUp(w, c);
      break;
    case Task.handoff:
      enter(w, c, w.frontLine.index, Task.explainAgain);
      break;
    case Task.decision:
    case Task.halfDecision:
    case Task.passBrief:
    case Task.passProposal:
    case Task.handBack:
    case Task.meeting:
      bossDone(w, c, station);
      break;
    case Task.advice:
      decideBelow(w, c);
      break;
    case Task.suppression:
      bury(w, c, Burial.falseClosure, station.index, cases.stakeIsAction[c] === 1);
      break;
    case Task.directDecision:
      onTheMerits(w, c, station.index, -1);
      break;
    case Task.directRuling:
      toTheDesk(w, c);
      break;
    case Task.relay:
      relay(w, c);
      break;
    case Task.argueUnit:
      unitArgued(w, c);
      break;
    case Task.argueService:
      serviceArgued(w, c);
      break;
    case Task.ruling:
      ruled(w, c);
      break;
    case Task.action:
      acted(w, c);
      break;
    case Task.closing:
      closed(w, c);
      break;
  }
  return false;
}
