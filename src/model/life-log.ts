import type { Minutes } from './spec.ts';

/** Entries in the order of time, which become entries by life. */
export class Log {
  private readonly life: number[] = [];
  private readonly at: Minutes[] = [];
  private readonly kind: number[] = [];
  private readonly position: number[] = [];
  private readonly flag: number[] = [];
  /** Last entry of each life. */
  private readonly last: number[] = [];

  add(life: number, at: Minutes, kind: number, position: number): void {
    this.last[life] = this.life.length;
    this.life.push(life);
    this.at.push(at);
    this.kind.push(kind);
    this.position.push(position);
    this.flag.push(0);
  }

  flagLast(life: number): void {
    const last = this.last[life];
    if (last !== undefined) this.flag[last] = 1;
  }

  /**
   * The entries of each life together. With `endedAt` entries are stretches: those that take no time are left out,
   * and those that go on alike are one.
   */
  byLife(count: number, endedAt?: Float64Array) {
    const order = this.order(count);
    const kept: number[] = [];
    const of = new Int32Array(count + 1);
    for (let k = 0; k < order.length; k++) {
      const i = order[k] as number;
      const life = this.life[i] as number;
      const next = order[k + 1];
      const end =
        next !== undefined && this.life[next] === life ? (this.at[next] as number) : (endedAt?.[life] ?? 0);
      if (endedAt !== undefined) {
        if (end === this.at[i]) continue;
        const last = kept.at(-1);
        if (last !== undefined && this.alike(last, i)) continue;
      }
      kept.push(i);
      of[life + 1] = (of[life + 1] as number) + 1;
    }
    for (let i = 0; i < count; i++) of[i + 1] = (of[i + 1] as number) + (of[i] as number);
    return {
      of,
      at: Float64Array.from(kept, (i) => this.at[i] as number),
      kind: Uint8Array.from(kept, (i) => this.kind[i] as number),
      position: Int32Array.from(kept, (i) => this.position[i] as number),
      flag: Uint8Array.from(kept, (i) => this.flag[i] as number),
    };
  }

  private alike(i: number, j: number): boolean {
    return [this.life, this.kind, this.position, this.flag].every((column) => column[i] === column[j]);
  }

  /** Entries by life, each life’s in the order of time. */
  private order(count: number): Int32Array {
    const next = new Int32Array(count + 1);
    for (const life of this.life) next[life + 1] = (next[life + 1] as number) + 1;
    for (let i = 0; i < count; i++) next[i + 1] = (next[i + 1] as number) + (next[i] as number);
    const order = new Int32Array(this.life.length);
    this.life.forEach((life, i) => {
      const at = next[life] as number;
      order[at] = i;
      next[life] = at + 1;
    });
    return order;
  }
}
