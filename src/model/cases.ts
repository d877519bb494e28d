import { lengthened, Slots } from '../kernel/des/slots.ts';
import { PURPOSES } from './purpose.ts';

/** How a customer now contacts the company. */
export const Visit = { first: 0, returned: 1, repeat: 2 } as const;

/** What a closed complaint was told. */
export const Outcome = { none: 0, remedied: 1, rejected: 2, buried: 3 } as const;

/** How a complaint is buried without a remedy. */
export const Burial = { none: 0, falseClosure: 1, notRaised: 2, yielded: 3, untreated: 4 } as const;

/** How far a remedy of money is on its way: waiting for the pay run, to be collected, or paid. */
export const Payment = { none: 0, inRun: 1, toCollect: 2, paid: 3 } as const;

/** An analysis is being made, or has come into its decider's tray. */
export const Reading = { none: 0, awaited: 1, arrived: 2 } as const;

/** What a boss will do with a case once it has it. */
export const Plan = { decide: 0, pass: 1, handBack: 2 } as const;

/**
 * The contacts alive in a replication, as columns indexed by case id. Ids are used again once a contact has
 * ended, so the columns grow with the number alive at once, not with the number simulated.
 */
export class Cases {
  // Identity and attributes: the same in every design.
  /** Contact type index. */
  type = new Int32Array(0);
  /** Arrival stream, which keys the draws, and the case's number in it. */
  stream = new Int32Array(0);
  ordinal = new Int32Array(0);
  /** First contact, minutes. */
  arrivedAt = new Float64Array(0);
  complaint = new Uint8Array(0);
  /** Unit at fault (index), -1 for inquiries; and which of the type's faults it is. */
  unit = new Int32Array(0);
  fault = new Int32Array(0);
  /** Money; NaN: no decision is needed. */
  amount = new Float64Array(0);
  severity = new Float64Array(0);
  justified = new Uint8Array(0);
  vexatious = new Uint8Array(0);

  // Where it is.
  /** Station that holds the case; the front line is one holder. */
  holder = new Int32Array(0);
  /** Place in its type's channels of the one its customer uses. */
  channel = new Uint8Array(0);
  /** Team (position) of the agent who last spoke with the customer. */
  team = new Int32Array(0);
  /** Its item of work, waiting or in hand; -1 none. */
  item = new Int32Array(0);
  visit = new Uint8Array(0);
  /** Whether its customer is away: it dials again later, or was told the case is closed. */
  away = new Uint8Array(0);
  /** Times it came back after a closing on the merits. */
  cycles = new Int32Array(0);
  /** Whether it is in the register; what is not may go astray on its way from desk to desk. */
  registered = new Uint8Array(0);
  /** Whether it has gone astray; and the item of the status request that will find it, -1 none yet. */
  astray = new Uint8Array(0);
  finder = new Int32Array(0);
  /** Whether it has not left the agent who took the first contact. */
  inFirstContact = new Uint8Array(0);

  // The decision on its way.
  /** Who asked, who is asked (positions; authority, not the deputy who may act). */
  asker = new Int32Array(0);
  asked = new Int32Array(0);
  askedAt = new Float64Array(0);
  plan = new Uint8Array(0);
  /** Technician (position) who has seen for itself and passes the case on; -1 none. */
  technician = new Int32Array(0);
  /** The boss whose advice was taken; -1 none. */
  adviser = new Int32Array(0);
  /** How far the analysis asked for is (see `Reading`); the task it put off, -1 none; analyses read for this decision. */
  reading = new Uint8Array(0);
  putOff = new Int32Array(0);
  analyses = new Int32Array(0);
  granted = new Uint8Array(0);
  /** The remedy has been booked. */
  booked = new Uint8Array(0);
  tooSmall = new Uint8Array(0);
  /** Money granted since the last payment; and how far the payment is (see `Payment`). */
  owed = new Float64Array(0);
  payment = new Uint8Array(0);
  exposed = new Uint8Array(0);
  /** It has revealed a defect. */
  reported = new Uint8Array(0);

  // The action on its way.
  /** Relays: 0 along the request's chain, 1 up to the arbiter; and the next one's place in the path. */
  relayLeg = new Uint8Array(0);
  relayAt = new Int32Array(0);

  // How it closes and comes back.
  outcome = new Uint8Array(0);
  burial = new Uint8Array(0);
  /** Position over whose head a repeat complaint goes. */
  over = new Int32Array(0);
  /** Whether the buried matter was the action (1) or the remedy (0). */
  stakeIsAction = new Uint8Array(0);
  reaction = new Uint8Array(0);

  // A task that begins after a delay (a stall, a hand-over between sites).
  pendingTask = new Int32Array(0);
  pendingStation = new Int32Array(0);
  pendingPhase = new Int32Array(0);
  pendingArrived = new Uint8Array(0);

  // Numbers of the timer events that are pending, -1 none; an event with another number is void.
  delayTimer = new Int32Array(0);
  patienceTimer = new Int32Array(0);
  chaseTimer = new Int32Array(0);
  giveUpTimer = new Int32Array(0);
  timeOutTimer = new Int32Array(0);
  deadlineTimer = new Int32Array(0);

  /** Draws made so far, by case and purpose. */
  draws = new Int32Array(0);

  private readonly slots: Slots;

  constructor(onGrow: (capacity: number) => void) {
    const grow = (capacity: number): void => {
      this.grow(capacity);
      onGrow(capacity);
    };
    this.slots = new Slots(256, grow);
    grow(256);
  }

  get alive(): number {
    return this.slots.inUse;
  }

  get capacity(): number {
    return this.slots.capacity;
  }

  /** A fresh case; all columns at their starting values. */
  allocate(): number {
    const c = this.slots.allocate();
    this.draws.fill(0, c * PURPOSES, (c + 1) * PURPOSES);
    this.unit[c] = -1;
    this.fault[c] = -1;
    this.amount[c] = Number.NaN;
    this.severity[c] = 0;
    this.justified[c] = 0;
    this.vexatious[c] = 0;
    this.channel[c] = 0;
    this.team[c] = -1;
    this.item[c] = -1;
    this.visit[c] = Visit.first;
    this.away[c] = 0;
    this.cycles[c] = 0;
    this.registered[c] = 1;
    this.astray[c] = 0;
    this.finder[c] = -1;
    this.inFirstContact[c] = 0;
    this.asker[c] = -1;
    this.asked[c] = -1;
    this.technician[c] = -1;
    this.adviser[c] = -1;
    this.reading[c] = Reading.none;
    this.putOff[c] = -1;
    this.analyses[c] = 0;
    this.granted[c] = 0;
    this.booked[c] = 0;
    this.tooSmall[c] = 0;
    this.owed[c] = 0;
    this.payment[c] = Payment.none;
    this.exposed[c] = 0;
    this.reported[c] = 0;
    this.outcome[c] = Outcome.none;
    this.burial[c] = Burial.none;
    this.over[c] = -1;
    this.delayTimer[c] = -1;
    this.patienceTimer[c] = -1;
    this.chaseTimer[c] = -1;
    this.giveUpTimer[c] = -1;
    this.timeOutTimer[c] = -1;
    this.deadlineTimer[c] = -1;
    return c;
  }

  release(c: number): void {
    this.delayTimer[c] = -1;
    this.patienceTimer[c] = -1;
    this.chaseTimer[c] = -1;
    this.giveUpTimer[c] = -1;
    this.timeOutTimer[c] = -1;
    this.deadlineTimer[c] = -1;
    this.finder[c] = -1;
    this.slots.release(c);
  }

  private grow(n: number): void {
    this.type = lengthened(this.type, n);
    this.stream = lengthened(this.stream, n);
    this.ordinal = lengthened(this.ordinal, n);
    this.arrivedAt = lengthened(this.arrivedAt, n);
    this.complaint = lengthened(this.complaint, n);
    this.unit = lengthened(this.unit, n);
    this.fault = lengthened(this.fault, n);
    this.amount = lengthened(this.amount, n);
    this.severity = lengthened(this.severity, n);
    this.justified = lengthened(this.justified, n);
    this.vexatious = lengthened(this.vexatious, n);
    this.holder = lengthened(this.holder, n);
    this.channel = lengthened(this.channel, n);
    this.team = lengthened(this.team, n);
    this.item = lengthened(this.item, n);
    this.visit = lengthened(this.visit, n);
    this.away = lengthened(this.away, n);
    this.cycles = lengthened(this.cycles, n);
    this.registered = lengthened(this.registered, n);
    this.astray = lengthened(this.astray, n);
    this.finder = lengthened(this.finder, n);
    this.inFirstContact = lengthened(this.inFirstContact, n);
    this.asker = lengthened(this.asker, n);
    this.asked = lengthened(this.asked, n);
    this.askedAt = lengthened(this.askedAt, n);
    this.plan = lengthened(this.plan, n);
    this.technician = lengthened(this.technician, n);
    this.adviser = lengthened(this.adviser, n);
    this.reading = lengthened(this.reading, n);
    this.putOff = lengthened(this.putOff, n);
    this.analyses = lengthened(this.analyses, n);
    this.granted = lengthened(this.granted, n);
    this.booked = lengthened(this.booked, n);
    this.tooSmall = lengthened(this.tooSmall, n);
    this.owed = lengthened(this.owed, n);
    this.payment = lengthened(this.payment, n);
    this.exposed = lengthened(this.exposed, n);
    this.reported = lengthened(this.reported, n);
    this.relayLeg = lengthened(this.relayLeg, n);
    this.relayAt = lengthened(this.relayAt, n);
    this.outcome = lengthened(this.outcome, n);
    this.burial = lengthened(this.burial, n);
    this.over = lengthened(this.over, n);
    this.stakeIsAction = lengthened(this.stakeIsAction, n);
    this.reaction = lengthened(this.reaction, n);
    this.pendingTask = lengthened(this.pendingTask, n);
    this.pendingStation = lengthened(this.pendingStation, n);
    this.pendingPhase = lengthened(this.pendingPhase, n);
    this.pendingArrived = lengthened(this.pendingArrived, n);
    this.delayTimer = lengthened(this.delayTimer, n);
    this.patienceTimer = lengthened(this.patienceTimer, n);
    this.chaseTimer = lengthened(this.chaseTimer, n);
    this.giveUpTimer = lengthened(this.giveUpTimer, n);
    this.timeOutTimer = lengthened(this.timeOutTimer, n);
    this.deadlineTimer = lengthened(this.deadlineTimer, n);
    this.draws = lengthened(this.draws, n * PURPOSES);
  }
}
