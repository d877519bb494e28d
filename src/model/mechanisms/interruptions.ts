import { Sampler } from '../../kernel/random/distribution.ts';
import { streamKey } from '../../kernel/random/streams.ts';
import { Event } from '../event.ts';
import type { PositionSpec } from '../spec.ts';
import { Trace } from '../trace.ts';
import type { World } from '../world.ts';
import { defineMechanism } from './mechanism.ts';

export const interruptionsMechanism = defineMechanism({
  id: 'interruptions',
  does: 'Managers are called away now and then; what lies before them waits, and nobody steps in.',
  section: '2.4',
  parameters: ['interruptions.every', 'interruptions.length'],
  neutral: (spec) => ({
    ...spec,
    rules: { ...spec.rules, interruptions: { ...spec.rules.interruptions, every: null } },
  }),
});

/**
 * When managers are called away and are back: alternating spells of open time of their own calendar, the same
 * for a person in every design. Work in hand is finished.
 */
export class Interruptions {
  private readonly w: World;
  private readonly key: readonly [number, number];
  private readonly spells: Int32Array;
  /** Whether a position's next spell is set. */
  private readonly running: Uint8Array;
  private every: Sampler | null = null;
  private length: Sampler | null = null;

  constructor(w: World, seed: string, replication: number) {
    this.w = w;
    this.key = streamKey(seed, replication, 'interruptions');
    this.spells = new Int32Array(w.company.positions);
    this.running = new Uint8Array(w.company.positions);
  }

  /** Begins, or goes on as the company now is. */
  begin(): void {
    const { every, length } = this.w.rules.interruptions;
    this.every = every ? new Sampler(every) : null;
    this.length = new Sampler(length);
    this.w.company.rank.forEach((_, p) => {
      if (this.running[p] === 0) this.wait(p);
    });
  }

  calledAway(p: number): void {
    // The rule, or the position, may be another by now.
    if (!this.every || !this.concerns(p)) {
      this.running[p] = 0;
      return;
    }
    this.w.station(p).calledAway = true;
    this.w.emit(Trace.calledAway, -1, p, 1);
    this.after(this.length as Sampler, Event.backFromCall, p);
  }

  back(p: number): void {
    const station = this.w.station(p);
    station.calledAway = false;
    this.w.emit(Trace.calledAway, -1, p, 0);
    this.wait(p);
    station.dispatch(this.w);
  }

  private wait(p: number): void {
    const { every } = this;
    this.running[p] = every && this.concerns(p) ? 1 : 0;
    if (every && this.running[p] === 1) this.after(every, Event.calledAway, p);
  }

  private concerns(p: number): boolean {
    const rank = this.w.company.rank[p];
    return rank !== 'agent' && rank !== 'desk';
  }

  private after(spell: Sampler, kind: number, p: number): void {
    const k = this.spells[p] as number;
    this.spells[p] = k + 1;
    const { person } = this.w.spec.chart.positions[p] as PositionSpec;
    const length = spell.at(this.key[0], this.key[1], person, k);
    const { engine } = this.w;
    engine.schedule(this.w.station(p).calendar.addOpen(engine.now, length), kind, p);
  }
}
