import { meanOf } from '../distribution-moments.ts';
import type { VisitSpec } from '../spec.ts';
import { type AmountBand, type Decisions, decide, mayDecide } from './decision.ts';
import { putBefore } from './occasion.ts';
import { decisionWork } from './put-off.ts';
import type { Setting } from './setting.ts';

/** Cases about unit u that a technician sees before anything is decided. */
interface Seen {
  readonly visit: VisitSpec;
  readonly team: number;
  readonly u: number;
  /** Null: there is no remedy to decide. */
  readonly band: AmountBand | null;
  readonly cases: number;
}

/** Visits in expectation: decided on the spot, or passed on as far as the technician may not. */
export function decideOnVisit(setting: Setting, { visit, team, u, band, cases }: Seen): Decisions {
  const { company, rules, type, work, book } = setting;
  const p = company.chart.index(visit.by);
  const { merits, bypassed, neutral, suppressed } = putBefore(setting, team, p, u, cases);
  book.spend(p, merits, meanOf(visit.work));
  if (bypassed > 0) book.spend(neutral, bypassed, decisionWork(setting, neutral, work.decision));
  const before = {
    decided: bypassed > 0 ? [{ by: neutral, advisedBy: -1, cases: bypassed }] : [],
    suppressed: suppressed > 0 ? [{ by: p, cases: suppressed }] : [],
  };
  const level = rules.delegation[type.remedy] ?? 7;
  const onTheSpot = band === null || mayDecide(setting, p, band) || company.asks[p] === -1 || level >= 6;
  if (onTheSpot) {
    if (band !== null && level === 6 && !mayDecide(setting, p, band)) {
      book.spend(company.asks[p]!, merits, work.inform);
    }
    return { ...before, decided: [...before.decided, { by: p, advisedBy: -1, cases: merits }] };
  }
  const after = decide(setting, { team: p, u, band, cases: merits });
  return {
    decided: [...before.decided, ...after.decided],
    suppressed: [...before.suppressed, ...after.suppressed],
  };
}
