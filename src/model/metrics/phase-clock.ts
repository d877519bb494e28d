import { lengthened } from '../../kernel/des/slots.ts';
import type { Cases } from '../cases.ts';
import { PHASES } from '../task.ts';
import { Trace, type TraceBus } from '../trace.ts';

const N = PHASES.length;

/** How long each complaint alive has spent in each phase: the twelve times split its life exactly. */
export class PhaseClock {
  private spentIn = new Float64Array(256 * N);
  private current = new Int32Array(256);
  private since = new Float64Array(256);

  constructor(trace: TraceBus, cases: Cases) {
    trace.on(Trace.arrived, (t, c) => {
      if (cases.complaint[c] === 0) return;
      if (c >= this.current.length) this.grow(c);
      this.spentIn.fill(0, c * N, (c + 1) * N);
      this.current[c] = 0;
      this.since[c] = t;
    });
    trace.on(Trace.phase, (t, c, phase) => {
      const at = c * N + (this.current[c] as number);
      this.spentIn[at] = (this.spentIn[at] as number) + t - (this.since[c] as number);
      this.current[c] = phase;
      this.since[c] = t;
    });
  }

  /** Minutes the case has spent in a phase up to t. */
  spent(c: number, phase: number, t: number): number {
    const done = this.spentIn[c * N + phase] as number;
    return this.current[c] === phase ? done + t - (this.since[c] as number) : done;
  }

  private grow(c: number): void {
    let n = this.current.length;
    while (n <= c) n *= 2;
    this.spentIn = lengthened(this.spentIn, n * N);
    this.current = lengthened(this.current, n);
    this.since = lengthened(this.since, n);
  }
}
