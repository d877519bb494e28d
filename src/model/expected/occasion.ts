import { suppressOf } from '../mechanisms/payer.ts';
import type { Setting } from './setting.ts';

/** Cases put before a position, by what becomes of them. */
export interface Occasion {
  /** It acts on the merits, at once or after stalling. */
  readonly merits: number;
  /** A neutral position decides over its head. */
  readonly bypassed: number;
  readonly neutral: number;
  /** It buries them: its decision work is booked, the closing is not. */
  readonly suppressed: number;
}

/** A conflict of interest, if there is one: cases of unit u come from the handler before position d. */
export function putBefore(setting: Setting, handler: number, d: number, u: number, cases: number): Occasion {
  const { company, rules, type, work, book } = setting;
  if (!company.conflicted(d, u)) return { merits: cases, bypassed: 0, neutral: -1, suppressed: 0 };
  const tempted = cases * (1 - rules.candour);
  const neutral = company.bypass(handler, d);
  const bypassed = neutral === -1 ? 0 : tempted * rules.voice;
  const charged = u !== company.chart.service && type.amount !== null;
  const suppressed = (tempted - bypassed) * suppressOf(rules, charged);
  book.spend(d, suppressed, work.decision);
  return { merits: cases - bypassed - suppressed, bypassed, neutral, suppressed };
}
