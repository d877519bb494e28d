import { Links } from '../kernel/des/item-queue.ts';
import { lengthened, Slots } from '../kernel/des/slots.ts';

/** Items of work in trays and in hand, as columns indexed by item id. */
export class Items {
  /** Case the item is for; -1 when nothing waits for it. */
  case = new Int32Array(0);
  /** Case a status request asks about, which does not wait for it; -1 otherwise. */
  about = new Int32Array(0);
  task = new Int32Array(0);
  station = new Int32Array(0);
  seat = new Int32Array(0);
  /** Minutes of work, and the open minutes it takes at its station. */
  work = new Float64Array(0);
  stretched = new Float64Array(0);
  /** When it came into the tray. */
  since = new Float64Array(0);
  /** What an in-tray sorts by, smallest first. */
  key = new Float64Array(0);
  /** The other side of a meeting, -1 none. */
  partner = new Int32Array(0);
  /** In hand (1) or waiting (0). */
  started = new Uint8Array(0);
  /** Waiting for the next moment of a cadence. */
  held = new Uint8Array(0);
  readonly links: Links;
  private readonly slots: Slots;

  constructor() {
    this.links = new Links(256);
    this.slots = new Slots(256, (n) => this.grow(n));
    this.grow(256);
  }

  allocate(): number {
    const item = this.slots.allocate();
    this.about[item] = -1;
    this.partner[item] = -1;
    this.started[item] = 0;
    this.held[item] = 0;
    return item;
  }

  release(item: number): void {
    this.slots.release(item);
  }

  private grow(n: number): void {
    this.case = lengthened(this.case, n);
    this.about = lengthened(this.about, n);
    this.task = lengthened(this.task, n);
    this.station = lengthened(this.station, n);
    this.seat = lengthened(this.seat, n);
    this.work = lengthened(this.work, n);
    this.stretched = lengthened(this.stretched, n);
    this.since = lengthened(this.since, n);
    this.key = lengthened(this.key, n);
    this.partner = lengthened(this.partner, n);
    this.started = lengthened(this.started, n);
    this.held = lengthened(this.held, n);
    this.links.grow(n);
  }
}
