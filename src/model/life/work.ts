import type { Sampler } from '../../kernel/random/distribution.ts';
import { Purpose } from '../purpose.ts';
import { Task } from '../task.ts';
import type { World } from '../world.ts';

/** Minutes of work that a task takes for this case: the case's next draw for that purpose. */
export function workOf(w: World, c: number, task: number): number {
  const { work, intake, action } = w.draws;
  switch (task) {
    case Task.intake:
    case Task.explainAgain:
      return w.sample(c, Purpose.intake, intake[w.cases.type[c] as number] as Sampler);
    case Task.agentDecision:
    case Task.decision:
    case Task.suppression:
    case Task.directDecision:
      return w.sample(c, Purpose.decision, work.decision);
    case Task.halfDecision:
      return 0.5 * w.sample(c, Purpose.decision, work.decision);
    case Task.agentBrief:
    case Task.passBrief:
    case Task.handBack:
      return w.sample(c, Purpose.brief, work.brief);
    case Task.agentProposal:
    case Task.passProposal:
      return w.sample(c, Purpose.proposal, work.proposal);
    case Task.handoff:
      return w.sample(c, Purpose.handoff, work.handoff);
    case Task.meeting:
      return w.sample(c, Purpose.meeting, work.meeting);
    case Task.advice:
      return w.sample(c, Purpose.advice, work.advice);
    case Task.directRuling:
    case Task.ruling:
      return w.sample(c, Purpose.ruling, work.ruling);
    case Task.relay:
      return w.sample(c, Purpose.relay, work.relay);
    case Task.argueUnit:
    case Task.argueService:
      return w.sample(c, Purpose.argue, work.argue);
    case Task.action: {
      const byFault = action[w.cases.type[c] as number] as readonly Sampler[];
      return w.sample(c, Purpose.actionWork, byFault[w.cases.fault[c] as number] as Sampler);
    }
    case Task.closing:
      return w.sample(c, Purpose.closing, work.closing);
    case Task.chaser:
      return w.sample(c, Purpose.chaser, work.chaser);
    case Task.explain:
      return w.sample(c, Purpose.explain, work.explain);
    case Task.inform:
      return w.sample(c, Purpose.inform, work.inform);
    default:
      throw new RangeError(`task ${task} has no work`);
  }
}
