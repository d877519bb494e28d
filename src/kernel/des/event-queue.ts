import { lengthened } from './slots.ts';

const INITIAL = 256;

/** An event is a kind (0..31) and a subject, an integer id below 2^26, in one 32-bit word. */
const SUBJECT_BITS = 26;
const SUBJECT_MASK = (1 << SUBJECT_BITS) - 1;

/**
 * The pending events of a simulation: a binary heap on typed arrays; no closure, object or promise is made for
 * an event.
 *
 * Simultaneous events are totally ordered: the earlier time first; at equal times the lower kind first; at
 * equal kinds the event that was scheduled first. The number of an event identifies it while it is pending, so
 * a timer is cancelled by forgetting its number.
 */
export class EventQueue {
  /** The event last taken by `pop`. */
  time = 0;
  kind = 0;
  subject = 0;
  number = 0;

  private times = new Float64Array(INITIAL);
  private numbers = new Int32Array(INITIAL);
  private words = new Int32Array(INITIAL);
  private length = 0;
  private scheduled = 0;
  // After a pop the root is vacant until the next push fills it: a pop followed by a push costs one sift.
  private vacant = false;

  get size(): number {
    return this.vacant ? this.length - 1 : this.length;
  }

  /** Schedules an event; returns its number, 0..2^31-1, which is used again after 2^31 events. */
  push(time: number, kind: number, subject: number): number {
    const number = this.scheduled;
    this.scheduled = (number + 1) & 0x7fffffff;
    const word = (kind << SUBJECT_BITS) | subject;
    if (this.vacant) {
      this.vacant = false;
      this.siftDown(time, number, word);
      return number;
    }
    if (this.length === this.times.length) this.grow();
    const times = this.times;
    const numbers = this.numbers;
    const words = this.words;
    let i = this.length++;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      const t = times[parent] as number;
      if (t < time || (t === time && first(words[parent]!, numbers[parent]!, word, number))) break;
      times[i] = t;
      numbers[i] = numbers[parent] as number;
      words[i] = words[parent] as number;
      i = parent;
    }
    times[i] = time;
    numbers[i] = number;
    words[i] = word;
    return number;
  }

  /** Time of the next event, Infinity when there is none. */
  peek(): number {
    if (this.vacant) this.settle();
    return this.length > 0 ? (this.times[0] as number) : Infinity;
  }

  /** Takes the next event into `time`, `kind`, `subject`, `number`; false when there is none. */
  pop(): boolean {
    if (this.vacant) this.settle();
    if (this.length === 0) return false;
    const word = this.words[0] as number;
    this.time = this.times[0] as number;
    this.kind = word >>> SUBJECT_BITS;
    this.subject = word & SUBJECT_MASK;
    this.number = this.numbers[0] as number;
    this.vacant = true;
    return true;
  }

  private settle(): void {
    this.vacant = false;
    const last = --this.length;
    if (last > 0) this.siftDown(this.times[last]!, this.numbers[last]!, this.words[last]!);
  }

  private siftDown(time: number, number: number, word: number): void {
    const times = this.times;
    const numbers = this.numbers;
    const words = this.words;
    const n = this.length;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= n) break;
      let t = times[child] as number;
      const right = child + 1;
      if (right < n) {
        const u = times[right] as number;
        // Without a branch where times differ: which child is smaller cannot be predicted.
        child += Number(u < t);
        if (u === t && first(words[right]!, numbers[right]!, words[child]!, numbers[child]!)) child = right;
        t = times[child] as number;
      }
      if (t > time || (t === time && first(word, number, words[child]!, numbers[child]!))) break;
      times[i] = t;
      numbers[i] = numbers[child] as number;
      words[i] = words[child] as number;
      i = child;
    }
    times[i] = time;
    numbers[i] = number;
    words[i] = word;
  }

  private grow(): void {
    const size = 2 * this.times.length;
    this.times = lengthened(this.times, size);
    this.numbers = lengthened(this.numbers, size);
    this.words = lengthened(this.words, size);
  }
}

/** Whether event a comes before event b at the same time. */
function first(wordA: number, numberA: number, wordB: number, numberB: number): boolean {
  const kinds = (wordA >>> SUBJECT_BITS) - (wordB >>> SUBJECT_BITS);
  // Numbers go round: of two pending events the later is the one less than half the circle ahead.
  return kinds !== 0 ? kinds < 0 : ((numberB - numberA) & 0x7fffffff) < 0x40000000;
}
