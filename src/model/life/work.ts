import type { Sampler } from '../../kernel/random/distribution.ts';
import { Reading } from '../cases.ts';
import { readingWork } from '../mechanisms/analysis.ts';
import { intakeFactor } from '../mechanisms/channel.ts';
import { steadied } from '../mechanisms/mind.ts';
import { Purpose } from '../purpose.ts';
import type { Station } from '../station.ts';
import { Task } from '../task.ts';
import type { World } from '../world.ts';

/** Minutes of work that a task takes for this case at station s: the case's next draw for that purpose. */
export function workOf(w: World, c: number, s: Station, task: number): number {
  const { work, intake, visit, action } = w.draws;
  switch (task) {
    case Task.intake:
    case Task.writtenIntake:
    case Task.explainAgain:
      return (
        intakeFactor(w, c) * drawn(w, c, s, Purpose.intake, intake[w.cases.type[c] as number] as Sampler)
      );
    case Task.visit:
      return drawn(w, c, s, Purpose.visitWork, visit[w.cases.type[c] as number] as Sampler);
    case Task.decision:
    case Task.directDecision:
      if (w.cases.reading[c] === Reading.awaited) return readingWork(w, c, s);
      return drawn(w, c, s, Purpose.decision, work.decision);
    case Task.agentDecision:
    case Task.suppression:
      return drawn(w, c, s, Purpose.decision, work.decision);
    case Task.halfDecision:
      return w.rules.decisionOnProposal * drawn(w, c, s, Purpose.decision, work.decision);
    case Task.agentBrief:
    case Task.passBrief:
    case Task.handBack:
      return drawn(w, c, s, Purpose.brief, work.brief);
    case Task.agentProposal:
    case Task.passProposal:
      return drawn(w, c, s, Purpose.proposal, work.proposal);
    case Task.handoff:
      return drawn(w, c, s, Purpose.handoff, work.handoff);
    case Task.meeting:
      return drawn(w, c, s, Purpose.meeting, work.meeting);
    case Task.advice:
      return drawn(w, c, s, Purpose.advice, work.advice);
    case Task.directRuling:
    case Task.ruling:
      return drawn(w, c, s, Purpose.ruling, work.ruling);
    case Task.relay:
      return drawn(w, c, s, Purpose.relay, work.relay);
    case Task.argueUnit:
    case Task.argueService:
      return drawn(w, c, s, Purpose.argue, work.argue);
    case Task.action: {
      const byFault = action[w.cases.type[c] as number] as readonly Sampler[];
      return drawn(w, c, s, Purpose.actionWork, byFault[w.cases.fault[c] as number] as Sampler);
    }
    case Task.closing:
      return drawn(w, c, s, Purpose.closing, work.closing);
    case Task.chaser:
      return drawn(w, c, s, Purpose.chaser, work.chaser);
    case Task.explain:
      return drawn(w, c, s, Purpose.explain, work.explain);
    case Task.inform:
      return drawn(w, c, s, Purpose.inform, work.inform);
    default:
      throw new RangeError(`task ${task} has no work`);
  }
}

/** A draw of work at station s; in the service unit the mind of its head's boss may steady it. */
export function drawn(w: World, c: number, s: Station, purpose: number, sampler: Sampler): number {
  const minutes = w.sample(c, purpose, sampler);
  const { order, inService } = w.company;
  return order === 0 || inService[s.index] === 0 ? minutes : steadied(minutes, sampler.mean, order);
}
