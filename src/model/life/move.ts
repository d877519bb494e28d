import { actingFor } from '../mechanisms/absence.ts';
import { forgetAnalyses } from '../mechanisms/analysis.ts';
import { submit } from '../mechanisms/candour.ts';
import { Task } from '../task.ts';
import type { World } from '../world.ts';
import { ask, decideBelow } from './decision.ts';
import { discard, enter, stationOf } from './tray.ts';

/** What waits at a position that the company does without from now on goes to who stands for it. */

/** Everything that waits there, in the order in which it came. */
export function moveAway(w: World, position: number): void {
  const { items } = w;
  const waiting: number[] = [];
  const station = w.station(position);
  station.eachWaiting((item) => waiting.push(item));
  for (const item of waiting) {
    // The other side of a meeting may have begun it just now.
    if (items.started[item] === 1) continue;
    // The side of a meeting that stands for the case; a meeting may wait here with both.
    const partner = items.partner[item] as number;
    const c = items.case[(items.case[item] as number) < 0 && partner >= 0 ? partner : item] as number;
    if (c >= 0) {
      const task = items.task[item] as number;
      discard(w, c);
      w.cases.timeOutTimer[c] = -1;
      carryOn(w, c, position, task);
    } else {
      // Nobody waits for it: an explanation or information that nobody needs any more.
      station.withdraw(w, item);
      items.release(item);
    }
  }
}

/** A case is put before who stands for a position, which was to do a task. */
export function carryOn(w: World, c: number, position: number, task: number): void {
  const { cases } = w;
  const heir = w.standsFor(position);
  forgetAnalyses(w, c);
  switch (task) {
    case Task.decision:
    case Task.halfDecision:
    case Task.passBrief:
    case Task.passProposal:
    case Task.handBack:
      submit(w, c, heir, ask(w, c, heir));
      return;
    case Task.meeting: {
      // Who asked may be the one that is no more: the meeting is then the boss's with who stands for it.
      const boss = w.standsFor(cases.asked[c] as number);
      submit(w, c, boss, ask(w, c, boss));
      return;
    }
    case Task.advice:
      adviseInstead(w, c, heir);
      return;
    case Task.suppression:
      // Who wanted to bury it cannot any more: it is put before who stands for it anew.
      submit(w, c, heir, cases.stakeIsAction[c] === 1 ? Task.ruling : ask(w, c, heir));
      return;
    case Task.visit:
    case Task.directDecision:
    case Task.directRuling:
    case Task.relay:
    case Task.ruling:
      submit(w, c, heir, task);
      return;
    default:
      enter(w, c, heir, task);
  }
}

/** Who asked for advice and now stands for the adviser as well decides without. */
function adviseInstead(w: World, c: number, heir: number): void {
  const { cases } = w;
  const same = stationOf(w, cases.asker[c] as number) === w.station(heir);
  cases.asked[c] = heir;
  cases.adviser[c] = same ? -1 : actingFor(w, heir);
  if (same) decideBelow(w, c);
  else enter(w, c, heir, Task.advice);
}
