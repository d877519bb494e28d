import { lapses } from '../mechanisms/training.ts';
import type { Setting } from './setting.ts';

/** Minutes that a decision at p above the front line takes in the end: analyses are read, and committees meet again. */
export function decisionWork({ company, rules, work }: Setting, p: number, minutes: number): number {
  const analyses = rules.analysis / (1 - rules.analysis);
  return (minutes + analyses * work.analysis) / (company.agreement[p] as number);
}

/** The same for a ruling, about which nothing is analysed. */
export function rulingWork({ company, work }: Setting, p: number): number {
  return work.ruling / (company.agreement[p] as number);
}

/** Expected factor on the probability of error of a decision at p by the analyses made for it. */
export function afterAnalyses({ company, rules }: Setting, p: number): number {
  if (rules.analysis === 0 || company.rank[p] === 'agent') return 1;
  const agreed = company.agreement[p] as number;
  const round = (1 - rules.analysis) / (1 - rules.analysis * rules.analysisGain);
  return (agreed * round) / (1 - (1 - agreed) * round);
}

/** Share of decisions at p that follow its own view: half of them grant, as leniency is uniform from 0 to 1. */
export function ownViews({ company, rules }: Setting, p: number): number {
  return rules.taste.decisions * (company.rank[p] === 'agent' ? lapses(rules) : 1);
}
