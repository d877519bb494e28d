/** The complaint that is told of: its visits, and the words for who and how long. */

import type { Lives, Mark } from '../../model/lives.ts';
import type { DesignResult } from '../../study/results.ts';
import type { Words } from '../locales/index.ts';
import { type Visit, visitsOf } from './visits.ts';

const EXPOSED: readonly Mark[] = ['exposed', 'suppressed', 'stalled'];
/** Shorter than this nobody has waited. */
const AT_ONCE = 1;

/** What a visit is told as, null where it is not worth a word; and the visit that comes after what is told. */
export interface Passage {
  readonly text: string | null;
  readonly next: number;
  /** Where it is not the beginning of the first visit. */
  readonly at?: number;
}

export class Subject {
  readonly words: Words;
  readonly visits: readonly Visit[];
  private readonly chart: DesignResult['chart'];
  private readonly unitAtFault: number;

  constructor(lives: Lives, i: number, chart: DesignResult['chart'], words: Words) {
    this.words = words;
    this.chart = chart;
    this.visits = visitsOf(lives, i, chart.positions.length);
    this.unitAtFault = lives.unit[i] as number;
  }

  time(minutes: number): string {
    return this.words.oneComplaint.time(minutes / 60);
  }

  /** Null where it is no time to speak of. */
  wait(minutes: number): string | null {
    return minutes < AT_ONCE ? null : this.time(minutes);
  }

  title(position: number): string {
    return this.chart.positions[position]?.title ?? this.words.frontLine;
  }

  /** Title of the unit at fault. */
  unit(): string {
    return this.chart.units[this.unitAtFault]?.title ?? '';
  }

  isAgents({ holder }: Visit): boolean {
    return holder === this.chart.positions.length;
  }

  /** The unit at fault, where a visit is with who answers for it and not on the way round; else null. */
  exposedFor({ marks, holder }: Visit): string | null {
    return marks.some(({ mark, by }) => EXPOSED.includes(mark) && by === holder) ? this.unit() : null;
  }

  /** Index of the head of customer service. */
  head(): number {
    const { units, serviceUnit, positions } = this.chart;
    const head = units.find(({ id }) => id === serviceUnit)?.head;
    return positions.findIndex(({ id }) => id === head);
  }
}
