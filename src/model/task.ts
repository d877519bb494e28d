/**
 * What an item of work is, and where the case's time is booked while it waits and while it is worked on. The
 * twelve phases split the resolution time exactly.
 */

export const PHASES = [
  'frontQueue',
  'frontWork',
  'bouncing',
  'decisionWait',
  'deciding',
  'conflict',
  'negotiation',
  'unitWait',
  'action',
  'lead',
  'closing',
  'customer',
] as const;
export type PhaseName = (typeof PHASES)[number];

export const Phase = {
  frontQueue: 0,
  frontWork: 1,
  bouncing: 2,
  decisionWait: 3,
  deciding: 4,
  conflict: 5,
  negotiation: 6,
  unitWait: 7,
  action: 8,
  lead: 9,
  closing: 10,
  customer: 11,
} as const satisfies Record<PhaseName, number>;

export const Task = {
  /** A live contact is taken in. */
  intake: 0,
  /** After a bounce the case is explained again. */
  explainAgain: 1,
  /** An agent's own decision. */
  agentDecision: 2,
  agentBrief: 3,
  agentProposal: 4,
  /** A misrouted case at another unit's desk. */
  handoff: 5,
  /** A boss decides. */
  decision: 6,
  /** A boss decides on a worked-out proposal, in half the time. */
  halfDecision: 7,
  /** A boss passes a case up with a brief, or with a proposal. */
  passBrief: 8,
  passProposal: 9,
  /** A boss hands a case back to who asked. */
  handBack: 10,
  meeting: 11,
  advice: 12,
  /** A conflicted position buries the case. */
  suppression: 13,
  /** Decided outside the ordinary steps: by a neutral position over a conflicted one's head, or by default. */
  directDecision: 14,
  directRuling: 15,
  relay: 16,
  argueUnit: 17,
  argueService: 18,
  ruling: 19,
  action: 20,
  closing: 21,
  /** Work on behalf of a case that does not wait for it. */
  chaser: 22,
  explain: 23,
  inform: 24,
  /** A technician at the customer’s. */
  visit: 25,
  /** A contact in writing is taken in as back-office work. */
  writtenIntake: 26,
  /** The host’s own work, which shared seats do first. */
  hostWork: 27,
  /** A call ahead of trouble. */
  proactive: 28,
} as const;

const none = -1;

/** Phase while waiting for the task; -1: the case does not wait. */
export const WAIT_PHASE: readonly number[] = byTask({
  intake: Phase.frontQueue,
  explainAgain: Phase.bouncing,
  agentDecision: Phase.decisionWait,
  agentBrief: Phase.frontWork,
  agentProposal: Phase.frontWork,
  handoff: Phase.bouncing,
  decision: Phase.decisionWait,
  halfDecision: Phase.decisionWait,
  passBrief: Phase.decisionWait,
  passProposal: Phase.decisionWait,
  handBack: Phase.decisionWait,
  meeting: Phase.decisionWait,
  advice: Phase.decisionWait,
  suppression: Phase.decisionWait,
  directDecision: Phase.decisionWait,
  directRuling: Phase.decisionWait,
  relay: Phase.negotiation,
  argueUnit: Phase.negotiation,
  argueService: Phase.negotiation,
  ruling: Phase.negotiation,
  action: Phase.unitWait,
  closing: Phase.closing,
  chaser: none,
  explain: none,
  inform: none,
  visit: Phase.unitWait,
  writtenIntake: Phase.frontQueue,
  hostWork: none,
  proactive: none,
});

/** Phase while the task is worked on; -1: not the case's time. */
export const WORK_PHASE: readonly number[] = byTask({
  intake: Phase.frontWork,
  explainAgain: Phase.bouncing,
  agentDecision: Phase.deciding,
  agentBrief: Phase.frontWork,
  agentProposal: Phase.frontWork,
  handoff: Phase.bouncing,
  decision: Phase.deciding,
  halfDecision: Phase.deciding,
  passBrief: Phase.deciding,
  passProposal: Phase.deciding,
  handBack: Phase.deciding,
  meeting: Phase.deciding,
  advice: Phase.deciding,
  suppression: Phase.deciding,
  directDecision: Phase.deciding,
  directRuling: Phase.deciding,
  relay: Phase.negotiation,
  argueUnit: Phase.negotiation,
  argueService: Phase.negotiation,
  ruling: Phase.negotiation,
  action: Phase.action,
  closing: Phase.closing,
  chaser: none,
  explain: none,
  inform: none,
  visit: Phase.action,
  writtenIntake: Phase.frontWork,
  hostWork: none,
  proactive: none,
});

function byTask(values: Record<keyof typeof Task, number>): readonly number[] {
  const table: number[] = [];
  for (const [name, task] of Object.entries(Task)) table[task] = values[name as keyof typeof Task];
  return table;
}

/** On tasks of step 6 the handler of a conflict of interest is the service head, before it the agent. */
export function concernsAction(task: number): boolean {
  return task === Task.relay || task === Task.ruling || task === Task.directRuling;
}
