import type { Distribution } from '../../kernel/random/distribution.ts';
import { pow } from '../../kernel/random/math.ts';
import { partialMean, survival } from '../distribution-moments.ts';
import { putBefore } from './occasion.ts';
import { afterAnalyses, decisionWork } from './put-off.ts';
import type { Setting } from './setting.ts';

/** Amounts that every position of a chain treats alike: those in (above, upTo]. */
export interface AmountBand {
  readonly above: number;
  readonly upTo: number;
  /** Probability that the amount is one of them. */
  readonly share: number;
}

/** The amounts of a remedy cut at the limits of the positions that may come to decide it. */
export function amountBands(amount: Distribution, limits: readonly number[]): AmountBand[] {
  const cuts = [...new Set([...limits, Infinity])].sort((a, b) => a - b);
  return cuts
    .map((upTo, i) => {
      const above = cuts[i - 1] ?? -1; // below every amount, so that an amount of 0 is in the first band
      return { above, upTo, share: survival(amount, above) - survival(amount, upTo) };
    })
    .filter(({ share }) => share > 0);
}

/** Cases decided by one position; at level 5 on the advice of another. */
export interface Decided {
  readonly by: number;
  readonly advisedBy: number;
  readonly cases: number;
}

/** Cases that a conflicted position suppressed; closing and reactions are still to come. */
export interface Suppressed {
  readonly by: number;
  readonly cases: number;
}

export interface Decisions {
  readonly decided: readonly Decided[];
  readonly suppressed: readonly Suppressed[];
}

/** Cases about unit u that an agent of a team has to decide or send up. */
export interface Undecided {
  readonly team: number;
  readonly u: number;
  readonly band: AmountBand;
  readonly cases: number;
}

/** Step 4 in expectation: books the work of deciding. Time-outs are left out. */
export function decide(setting: Setting, undecided: Undecided): Decisions {
  const { company, rules, type, work, book } = setting;
  const { team, band, cases } = undecided;
  const boss = company.asks[team]!;
  const level = mayDecide(setting, team, band) || boss === -1 ? 7 : (rules.delegation[type.remedy] ?? 7);
  if (level <= 4) return stepUp(setting, undecided, level);
  if (level === 5) book.spend(boss, cases, work.advice);
  if (level === 6) book.spend(boss, cases, work.inform);
  book.spend(team, cases, work.decision);
  return { decided: [{ by: team, advisedBy: level === 5 ? boss : -1, cases }], suppressed: [] };
}

/** Levels 1 to 4: from boss to boss, until one decides. */
function stepUp(setting: Setting, { team, u, band, cases }: Undecided, level: number): Decisions {
  const { company, rules, work, book } = setting;
  const preparation = level === 3 ? work.proposal : level === 4 ? 0 : work.brief;
  const deciding = level === 3 ? work.decision * rules.decisionOnProposal : level === 4 ? 0 : work.decision;
  const decided: Decided[] = [];
  const suppressed: Suppressed[] = [];
  const decides = (by: number, of: number, minutes: number) => {
    if (of === 0) return;
    book.spend(by, of, minutes);
    decided.push({ by, advisedBy: -1, cases: of });
  };
  let p = team;
  let left = cases;
  while (left > 0) {
    const b = company.asks[p]!;
    book.spend(p, left, preparation);
    const occasion = putBefore(setting, team, b, u, left);
    decides(occasion.neutral, occasion.bypassed, decisionWork(setting, occasion.neutral, work.decision));
    if (occasion.suppressed > 0) suppressed.push({ by: b, cases: occasion.suppressed });
    left = occasion.merits;
    for (const side of [p, b]) {
      if (level === 4) book.meet(side, left, work.meeting);
      if (level === 2) book.spend(side, left, work.explain);
    }
    const isRoot = company.asks[b] === -1;
    if (isRoot || mayDecide(setting, b, band)) {
      const kept = isRoot ? left : left * (1 - rules.buckPassing);
      const handedBack = kept * rules.handBack;
      if (level !== 4) book.spend(b, handedBack, work.brief);
      decides(p, handedBack, p === team ? work.decision : decisionWork(setting, p, work.decision));
      const own = kept - handedBack;
      decides(b, own, decisionWork(setting, b, deciding));
      // A committee that does not agree meets again.
      if (level === 4)
        for (const side of [p, b]) book.meet(side, own * (1 / company.agreement[b]! - 1), work.meeting);
      left -= kept;
    }
    p = b;
  }
  return { decided, suppressed };
}

export function mayDecide({ company, type }: Setting, p: number, { upTo }: AmountBand): boolean {
  return upTo <= company.limitOn(p, type.remedy);
}

/**
 * Mean probability that a justified grant of an amount in the band is in error: e(rank) max(1, x / r)^gamma, at
 * most the cap, on advice the mean of both.
 */
export function errorRate(
  setting: Setting,
  amount: Distribution,
  band: AmountBand,
  decided: Decided,
): number {
  const { by, advisedBy } = decided;
  const own = (x: number) => errorAt(setting, by, x);
  const error = advisedBy === -1 ? own : (x: number) => (own(x) + errorAt(setting, advisedBy, x)) / 2;
  return (partialMean(amount, band.above, band.upTo, error) / band.share) * afterAnalyses(setting, by);
}

function errorAt({ company, rules }: Setting, p: number, x: number): number {
  const { agent, above, gamma } = rules.error;
  const rate = company.rank[p] === 'agent' ? agent : above;
  const grade = company.competence[p]!;
  return Math.min(rules.errorCap, x <= grade ? rate : rate * pow(x / grade, gamma));
}
