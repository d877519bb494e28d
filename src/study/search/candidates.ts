/** The designs that a search compares. */

import type { Point, Space } from '../../scenario/space/space.ts';
import type { DesignSpec } from '../../scenario/study-spec.ts';
import { type Labelled, labelled } from '../shelf.ts';
import { type SpanLimits, serviceSpans } from './constraint.ts';
import { type Place, pointAt } from './points.ts';

export interface Candidate {
  readonly place: Place;
  readonly point: Point;
  readonly design: DesignSpec;
  readonly one: Labelled;
}

/** A point that is out before anything is simulated. */
export interface LeftOut {
  readonly point: Point;
  readonly why:
    | { readonly kind: 'not valid'; readonly reason: string }
    | { readonly kind: 'span'; readonly fewest: number; readonly most: number }
    /** Its model is that of another candidate to the last bit. */
    | { readonly kind: 'same'; readonly as: string };
}

/** Candidates by point, each made once; models that are equal are one candidate. */
export class Candidates {
  readonly all: Candidate[] = [];
  readonly leftOut: LeftOut[] = [];
  readonly #space: Space;
  readonly #span: SpanLimits | null;
  readonly #seen = new Set<string>();
  readonly #byLabel = new Map<string, string>();

  constructor(space: Space, span: SpanLimits | null) {
    this.#space = space;
    this.#span = span;
  }

  /** The candidates at these places that were not there yet, `most` at most. */
  add(places: readonly Place[], most = Number.POSITIVE_INFINITY): Candidate[] {
    const added: Candidate[] = [];
    for (const place of places) {
      if (added.length >= most) break;
      const candidate = this.#made(place);
      if (candidate !== null) added.push(candidate);
    }
    this.all.push(...added);
    return added;
  }

  #made(place: Place): Candidate | null {
    const point = pointAt(this.#space.factors, place);
    const key = JSON.stringify(point);
    if (this.#seen.has(key)) return null;
    this.#seen.add(key);
    const found = this.#space.designAt(point);
    if (!found.ok) return this.#out(point, { kind: 'not valid', reason: found.reason });
    const { design } = found;
    const spans = this.#span === null ? null : serviceSpans(design.model);
    if (this.#span !== null && spans !== null) {
      const { fewest, most } = this.#span;
      if (spans.fewest < fewest || spans.most > most) return this.#out(point, { kind: 'span', ...spans });
    }
    const one = labelled(design.model);
    const as = this.#byLabel.get(one.label);
    if (as !== undefined) return this.#out(point, { kind: 'same', as });
    this.#byLabel.set(one.label, design.id);
    return { place, point, design, one };
  }

  #out(point: Point, why: LeftOut['why']): null {
    this.leftOut.push({ point, why });
    return null;
  }
}
