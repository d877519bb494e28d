import { Sampler } from '../../kernel/random/distribution.ts';
import { streamKey } from '../../kernel/random/streams.ts';
import { Event } from '../event.ts';
import type { PositionSpec } from '../spec.ts';
import { Trace } from '../trace.ts';
import type { World } from '../world.ts';
import { defineMechanism, withPositions } from './mechanism.ts';

export const absence = defineMechanism({
  id: 'absence',
  does: 'A position is away from time to time; meanwhile its deputy takes new cases, or they wait.',
  section: '2.4',
  parameters: ['absence', 'deputy'],
  neutral: withPositions({ absence: null, deputy: null }),
});

/** Who takes new cases at station d now: itself, or the first of its deputies who is present. */
export function actingFor(w: World, d: number): number {
  if (w.station(d).present) return d;
  const { deputy } = w.company;
  let taker = d;
  // A line of deputies is no longer than the chart; one that runs in a circle ends with d itself.
  for (let i = 0; i < w.company.positions; i++) {
    if (w.station(taker).present) return taker;
    const next = deputy[taker] as number;
    if (next < 0) break;
    taker = next;
  }
  return w.station(taker).present ? taker : d;
}

/** When positions leave and come back: alternating spells of elapsed time, the same in every design. */
export class Absences {
  private readonly w: World;
  private readonly key: readonly [number, number];
  private readonly spells: Int32Array;
  private readonly presence: readonly (Sampler | null)[];
  private readonly absence: readonly (Sampler | null)[];

  constructor(w: World, seed: string, replication: number) {
    const positions = w.spec.chart.positions;
    this.w = w;
    this.key = streamKey(seed, replication, 'absence');
    this.spells = new Int32Array(positions.length);
    this.presence = positions.map((p) => (p.absence ? new Sampler(p.absence.presence) : null));
    this.absence = positions.map((p) => (p.absence ? new Sampler(p.absence.absence) : null));
  }

  begin(): void {
    this.presence.forEach((spell, p) => {
      if (spell) this.after(spell, Event.leave, p);
    });
  }

  leave(p: number): void {
    this.w.station(p).present = false;
    this.w.emit(Trace.absence, -1, p, 1);
    this.after(this.absence[p] as Sampler, Event.back, p);
  }

  back(p: number): void {
    const station = this.w.station(p);
    station.present = true;
    this.w.emit(Trace.absence, -1, p, 0);
    this.after(this.presence[p] as Sampler, Event.leave, p);
    station.dispatch(this.w);
  }

  private after(spell: Sampler, kind: number, p: number): void {
    const k = this.spells[p] as number;
    this.spells[p] = k + 1;
    const { person } = this.w.spec.chart.positions[p] as PositionSpec;
    const length = spell.at(this.key[0], this.key[1], person, k);
    this.w.engine.schedule(this.w.engine.now + length, kind, p);
  }
}
