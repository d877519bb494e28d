import { Sampler } from '../../kernel/random/distribution.ts';
import { streamKey } from '../../kernel/random/streams.ts';
import type { ArrivalStream } from '../arrivals.ts';
import { Event } from '../event.ts';
import { Purpose } from '../purpose.ts';
import type { ContactTypeSpec } from '../spec.ts';
import { Trace } from '../trace.ts';
import type { World } from '../world.ts';
import { defineMechanism, withTypes } from './mechanism.ts';

export const seismograph = defineMechanism({
  id: 'seismograph',
  does: 'Complaints reveal a hidden defect once enough of them have been reported to the top; then it is fixed.',
  section: '6',
  parameters: ['defect', 'relayed', 'reportsToKnow', 'fixTime'],
  neutral: withTypes({ defect: null }),
});

/** What the company knows of the defects of its types. */
export class Seismograph {
  private readonly w: World;
  private readonly seed: string;
  private readonly replication: number;
  /** Reports that have reached the top, by type. */
  private readonly reports: Int32Array;
  private readonly fixed: Uint8Array;

  constructor(w: World, seed: string, replication: number) {
    this.w = w;
    this.seed = seed;
    this.replication = replication;
    this.reports = new Int32Array(w.spec.types.length);
    this.fixed = new Uint8Array(w.spec.types.length);
  }

  /** Whether a customer of this stream would only come for a defect that is no more. */
  spares({ origin, type }: ArrivalStream): boolean {
    return origin === 'defect' && this.fixed[type] === 1;
  }

  /** A complaint is decided on the merits: for the first time, it is a report of the defect. */
  decided(c: number, decider: number): void {
    const { w } = this;
    const { defect } = w.type(c);
    if (defect === null || w.engine.now < defect.from || w.cases.reported[c] === 1) return;
    const type = w.cases.type[c] as number;
    const { reportsToKnow } = w.rules;
    if ((this.reports[type] as number) >= reportsToKnow) return;
    if (w.cases.unit[c] !== w.company.chart.unitIndex(defect.unit)) return;
    w.cases.reported[c] = 1;
    if (!reachesTop(w, c, decider)) return;
    this.reports[type] = (this.reports[type] as number) + 1;
    if (this.reports[type] === reportsToKnow) this.known(type);
  }

  /** The defect is fixed: whom it alone would bring stays away from now on. */
  fix(type: number): void {
    this.fixed[type] = 1;
    this.w.emit(Trace.fixed, -1, type);
  }

  private known(type: number): void {
    const { w } = this;
    w.emit(Trace.known, -1, type);
    const { defect } = w.spec.types[type] as ContactTypeSpec;
    const time = new Sampler(defect?.lead ?? w.rules.fixTime);
    const [high, low] = streamKey(this.seed, this.replication, type, 'fix');
    w.engine.schedule(w.engine.now + time.at(high, low, 0, 0), Event.fixed, type);
  }
}

/**
 * The report climbs the solid line. Whoever stands between decider and top must pass it on, the one next to the
 * top by the complaint's first draw, so that what is added below changes nothing above.
 */
function reachesTop(w: World, c: number, decider: number): boolean {
  const { company, rules } = w;
  const way = wayUp(w, decider);
  const top = way.at(-1) as number;
  let reached = top;
  for (const p of way.slice(1, -1).reverse()) {
    const conflicted = company.conflicted(p, w.cases.unit[c] as number);
    const passes = w.chance(c, Purpose.relayed, conflicted ? rules.relayed * rules.candour : rules.relayed);
    if (!passes) reached = p;
  }
  w.emit(Trace.reported, c, reached, reached === top ? 1 : 0);
  return reached === top;
}

/** From the decider to the CEO, or to the root where the CEO is not above. */
function wayUp(w: World, decider: number): readonly number[] {
  const { chart } = w.company;
  const chain = chart.chain(decider);
  const ceo = chain.indexOf(chart.ceo);
  return ceo < 0 ? chain : chain.slice(0, ceo + 1);
}
