import type { Company } from '../company.ts';
import { Event } from '../event.ts';
import { moveAway } from '../life/move.ts';
import { sortIn } from '../life/tray.ts';
import type { ModelSpec, StageSpec } from '../spec.ts';
import type { Station, StationOptions } from '../station.ts';
import { type Hours, stationOptions } from '../stations.ts';
import { Task } from '../task.ts';
import { Trace } from '../trace.ts';
import type { World } from '../world.ts';
import { defineMechanism } from './mechanism.ts';

export const stages = defineMechanism({
  id: 'stages',
  does: 'The company takes on another shape at a moment, and the service unit works more slowly for a while.',
  section: '2.7',
  parameters: ['then', 'transition.loss', 'transition.lasts'],
  neutral: (spec: ModelSpec) => ({ ...spec, stages: [] }),
});

/** The shape that the company has now, and its changes. */
export class Shaping {
  private readonly w: World;
  private readonly hours: Hours;
  /** Of every position who stands for it; null before the first change: itself. */
  private heirs: Int32Array | null = null;
  /** Until when the service unit works more slowly. */
  private settledAt = 0;

  constructor(w: World, hours: Hours) {
    this.w = w;
    this.hours = hours;
  }

  begin(): void {
    this.w.spec.stages.forEach(({ at }, k) => {
      this.w.engine.schedule(at, Event.reshape, k);
    });
  }

  heir(station: number): number {
    return this.heirs?.[station] ?? station;
  }

  /** The company takes on stage `k`; work in hand is finished as it was begun. */
  takeOn(k: number): void {
    const { w } = this;
    const stage = w.spec.stages[k] as StageSpec;
    const before = w.company;
    w.become(stage);
    w.emit(Trace.reshaped, -1, k + 1);
    this.settledAt = w.engine.now + w.spec.rules.transition.lasts;
    this.heirs = this.heirsIn(stage, before);
    this.rename(before);
    // Nothing begins before every position is what it is now, and who is no more has left what waits.
    const options = stationOptions(stage, w.company, this.hours);
    const altered = w.stations.filter((station, s) => this.alter(station, options[s] as StationOptions));
    w.goOn();
    this.heirs.forEach((heir, p) => {
      if (heir !== p) moveAway(w, p);
    });
    for (const station of altered) station.dispatch(w);
  }

  /** Work begins at a station: while the company settles down it takes longer in the service unit. */
  slowDown(item: number, station: Station): void {
    const { w } = this;
    if (w.engine.now >= this.settledAt) return;
    const { loss } = w.spec.rules.transition;
    if (loss === 0 || w.company.inService[station.index] === 0) return;
    // Meetings are not stretched.
    if (w.items.task[item] === Task.meeting) return;
    const usual = w.items.stretched[item] as number;
    const now = usual / (1 - loss);
    w.items.stretched[item] = now;
    if (w.items.task[item] !== Task.proactive) w.emit(Trace.offered, -1, station.index, now - usual);
  }

  /** Of every position itself, or if the shape does without it the first above it in the old chart that is there. */
  private heirsIn({ chart: { positions } }: StageSpec, before: Company): Int32Array {
    const there = (p: number): boolean => (positions[p] as (typeof positions)[number]).staff > 0;
    const { root } = this.w.company.chart;
    const heirs = Int32Array.from(positions, (_, p) =>
      there(p) ? p : (before.chart.chain(this.heir(p)).find(there) ?? root),
    );
    // What such a position still has in hand and must pass on, it passes on to who stands for it.
    heirs.forEach((heir, p) => {
      if (heir !== p) this.w.company.asks[p] = heir;
    });
    return heirs;
  }

  /** Cases that refer to a position, or an agent's team, that is no more refer to who stands for it. */
  private rename(before: Company): void {
    const { cases, company } = this.w;
    for (let c = 0; c < cases.capacity; c++) {
      for (const column of [cases.asker, cases.adviser, cases.technician, cases.over]) {
        const p = column[c] as number;
        if (p >= 0) column[c] = this.heir(p);
      }
      const team = cases.team[c] as number;
      if (team < 0 || this.heir(team) === team) continue;
      // Its first agent works in another team now.
      cases.team[c] = company.teamOfSeat[before.teamOfSeat.indexOf(team)] as number;
    }
  }

  /** Returns whether the station is another one than before. */
  private alter(station: Station, options: StationOptions): boolean {
    const last = station.times.at(-1);
    const same =
      last?.seats === options.seats &&
      station.calendar === options.calendar &&
      station.stretch === options.stretch &&
      station.inTray === options.inTray &&
      JSON.stringify(station.cadence) === JSON.stringify(options.cadence);
    const { inTray } = station;
    station.reshape(this.w, options);
    if (inTray !== options.inTray) this.resort(station);
    return !same;
  }

  private resort(station: Station): void {
    const { w } = this;
    station.eachWaiting((item) => {
      const c = w.items.case[item] as number;
      if (c >= 0) sortIn(w, item, c, station);
      else w.items.key[item] = 0;
    });
  }
}
