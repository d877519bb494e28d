import { Engine, type EventHandler } from '../kernel/des/engine.ts';
import { addressedUniform } from '../kernel/random/addressed.ts';
import type { Sampler } from '../kernel/random/distribution.ts';
import { type ArrivalStream, arrivalStreams } from './arrivals.ts';
import { Cases } from './cases.ts';
import { Company } from './company.ts';
import { Doors } from './doors.ts';
import { Event } from './event.ts';
import { Items } from './items.ts';
import { leadTimeOver } from './life/action.ts';
import { chase } from './life/chase.ts';
import { timedOut } from './life/decision.ts';
import { finish } from './life/finish.ts';
import { answered, arrive, losePatience, redial } from './life/reach.ts';
import { comeBack } from './life/return.ts';
import { resume } from './life/tray.ts';
import { Absences } from './mechanisms/absence.ts';
import { deterred } from './mechanisms/abuse.ts';
import { giveUp } from './mechanisms/give-up.ts';
import { Interruptions } from './mechanisms/interruptions.ts';
import { payment } from './mechanisms/payment.ts';
import { Proactive } from './mechanisms/proactive.ts';
import { Seismograph } from './mechanisms/seismograph.ts';
import { HostWork } from './mechanisms/shared-seats.ts';
import { Shaping } from './mechanisms/stages.ts';
import { Strain } from './mechanisms/strain.ts';
import { closeUnderPressure } from './mechanisms/target-pressure.ts';
import { Persons } from './persons.ts';
import { PURPOSES } from './purpose.ts';
import { type Samplers, samplers } from './samplers.ts';
import type { ContactTypeSpec, ModelSpec, RulesSpec, ShapeSpec } from './spec.ts';
import type { Station } from './station.ts';
import { Hours, stationsOf } from './stations.ts';
import { Task, WORK_PHASE } from './task.ts';
import { Trace, type TraceBus } from './trace.ts';

/**
 * One replication of one design: the company, the contacts alive, the stations and the clock. The steps of a
 * contact's life (life/) and the mechanisms are functions over it; what happens goes to `trace`.
 */
export class World implements EventHandler {
  readonly spec: ModelSpec;
  /** Of the shape that the company has now. */
  rules: RulesSpec;
  readonly engine = new Engine();
  company: Company;
  readonly cases: Cases;
  readonly items: Items;
  readonly trace: TraceBus;
  /** One for each position, then the front line. Teams' own entries stay unused. */
  readonly stations: readonly Station[];
  readonly frontLine: Station;
  readonly streams: readonly ArrivalStream[];
  readonly end: number;
  draws: Samplers;
  readonly persons: Persons;
  /** Whether a waiting item could be started: a meeting needs the other side free. */
  readonly startable: (item: number) => boolean;
  readonly seismograph: Seismograph;
  readonly proactive: Proactive;
  private readonly absences: Absences;
  private readonly interruptions: Interruptions;
  private readonly hostWork: HostWork;
  readonly strain: Strain;
  private readonly doors: Doors;
  readonly shaping: Shaping;

  constructor(spec: ModelSpec, seed: string, replication: number, trace: TraceBus) {
    this.spec = spec;
    this.trace = trace;
    this.end = spec.horizon.warmUp + spec.horizon.window + spec.horizon.drain;
    this.company = new Company(spec);
    this.rules = this.company.rules;
    this.items = new Items();
    this.cases = new Cases(() => {});
    this.draws = samplers(spec);
    this.persons = new Persons(spec, seed, replication);
    this.streams = arrivalStreams(spec.types, seed, replication);
    const hours = new Hours(this.end);
    this.stations = stationsOf(spec, this.company, this.items.links, hours);
    this.shaping = new Shaping(this, hours);
    this.frontLine = this.stations[this.company.positions] as Station;
    this.startable = (item) => {
      const partner = this.items.partner[item] as number;
      if (partner < 0) return true;
      return (this.stations[this.items.station[partner] as number] as Station).free(this.engine.now);
    };
    this.absences = new Absences(this, seed, replication);
    this.interruptions = new Interruptions(this, seed, replication);
    this.hostWork = new HostWork(this, seed, replication);
    this.strain = new Strain(this, seed, replication);
    this.seismograph = new Seismograph(this, seed, replication);
    this.proactive = new Proactive(this, seed, replication);
    this.doors = new Doors(this);
  }

  /** Runs warm-up, window and drain. */
  run(): void {
    this.begin();
    this.runTo(this.end);
  }

  /** Schedules what comes first. */
  begin(): void {
    this.streams.forEach((_, s) => {
      this.scheduleArrival(s);
    });
    this.shaping.begin();
    this.absences.begin();
    this.interruptions.begin();
    this.hostWork.begin();
    this.strain.begin();
    this.proactive.begin();
    this.doors.begin();
  }

  /**
   * The company takes on another shape: its lines, people and rules are that of `shape` from now on.
   * @throws {RangeError} if that has another number of agents.
   */
  become({ chart, rules }: ShapeSpec): void {
    this.company = new Company({ chart, rules });
    if (this.company.teamOfSeat.length !== this.frontLine.seats.total)
      throw new RangeError('a shape of the company has another number of agents');
    this.rules = this.company.rules;
    this.draws = samplers({ rules, types: this.spec.types });
  }

  /** What goes by itself goes on as the company, its stations included, now is. */
  goOn(): void {
    this.interruptions.begin();
    this.hostWork.begin();
    this.proactive.begin();
    this.doors.begin();
  }

  /** Runs what is due until `time`. */
  runTo(time: number): void {
    this.engine.run(time, this);
  }

  handle(kind: number, subject: number, order: number): void {
    switch (kind) {
      case Event.arrival:
        if (this.comes(this.streams[subject] as ArrivalStream))
          arrive(this, this.streams[subject] as ArrivalStream, subject);
        this.scheduleArrival(subject);
        return;
      case Event.done:
        finish(this, subject);
        return;
      case Event.patience:
        losePatience(this, subject, order);
        return;
      case Event.redial:
        redial(this, subject, order);
        return;
      case Event.resume:
        resume(this, subject, order);
        return;
      case Event.lead:
        leadTimeOver(this, subject, order);
        return;
      case Event.comeBack:
        comeBack(this, subject, order);
        return;
      case Event.chase:
        chase(this, subject, order);
        return;
      case Event.timeOut:
        timedOut(this, subject, order);
        return;
      case Event.giveUp:
        giveUp(this, subject, order);
        return;
      case Event.deadline:
        closeUnderPressure(this, subject, order);
        return;
      case Event.paid:
        payment(this, subject, order);
        return;
      case Event.fixed:
        this.seismograph.fix(subject);
        return;
      case Event.proactive:
        this.proactive.due();
        return;
      case Event.wake:
        this.station(subject).wake(this, order);
        return;
      case Event.moment:
        this.station(subject).moment(this);
        return;
      case Event.leave:
        this.absences.leave(subject);
        return;
      case Event.back:
        this.absences.back(subject);
        return;
      case Event.calledAway:
        this.interruptions.calledAway(subject);
        return;
      case Event.backFromCall:
        this.interruptions.back(subject);
        return;
      case Event.hostWork:
        this.hostWork.arrive(order);
        return;
      case Event.strain:
        this.strain.weekOver();
        return;
      case Event.hired:
        this.strain.hired(subject);
        return;
      case Event.reshape:
        this.shaping.takeOn(subject);
        return;
      case Event.open:
        this.doors.open(order);
        return;
      case Event.close:
        this.doors.close(order);
        return;
    }
  }

  /** Who stands for a position now: itself, or who has taken its place in a later shape of the company. */
  standsFor(position: number): number {
    return this.shaping.heir(position);
  }

  station(index: number): Station {
    return this.stations[index] as Station;
  }

  type(c: number): ContactTypeSpec {
    return this.spec.types[this.cases.type[c] as number] as ContactTypeSpec;
  }

  /** The case's next uniform draw for this purpose. */
  uniform(c: number, purpose: number): number {
    const { keyHigh, keyLow } = this.streams[this.cases.stream[c] as number] as ArrivalStream;
    return addressedUniform(keyHigh, keyLow, this.cases.ordinal[c] as number, this.nextDraw(c, purpose));
  }

  /** The case's next value of a distribution for this purpose. */
  sample(c: number, purpose: number, sampler: Sampler): number {
    const { keyHigh, keyLow } = this.streams[this.cases.stream[c] as number] as ArrivalStream;
    return sampler.at(keyHigh, keyLow, this.cases.ordinal[c] as number, this.nextDraw(c, purpose));
  }

  private nextDraw(c: number, purpose: number): number {
    const at = c * PURPOSES + purpose;
    const occurrence = this.cases.draws[at] as number;
    this.cases.draws[at] = occurrence + 1;
    return (purpose << 24) | occurrence;
  }

  /** Whether something of this probability happens to the case. */
  chance(c: number, purpose: number, probability: number): boolean {
    return this.uniform(c, purpose) < probability;
  }

  /** Books the case's time from now on to a phase. */
  phase(c: number, phase: number): void {
    if (this.cases.complaint[c] === 1) this.trace.emit(Trace.phase, this.engine.now, c, phase, 0);
  }

  /** Work on a case's item begins. */
  begun(c: number, item: number): void {
    const task = this.items.task[item] as number;
    this.cases.timeOutTimer[c] = -1;
    this.phase(c, WORK_PHASE[task] as number);
    if (task === Task.intake) answered(this, c, item);
  }

  emit(code: (typeof Trace)[keyof typeof Trace], c: number, a = 0, b = 0): void {
    this.trace.emit(code, this.engine.now, c, a, b);
  }

  /** Whether the customer comes in this design at all. */
  private comes(arrivals: ArrivalStream): boolean {
    const away = this.seismograph.spares(arrivals) || deterred(this, arrivals);
    return !away && !this.proactive.prevents(arrivals);
  }

  private scheduleArrival(s: number): void {
    this.engine.schedule((this.streams[s] as ArrivalStream).next(this.end), Event.arrival, s);
  }
}
