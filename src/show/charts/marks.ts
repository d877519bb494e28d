/** Layers of marks placed in px: each value has x and y, rules x2 and y2 too, and `colour` where the style has none. */

import { colourOf, type Layer, px, type STRONG } from './frame.ts';

export interface TextValue {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly colour?: string;
}

export interface RuleValue {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
  readonly colour?: string;
}

interface Style {
  readonly color?: string;
}

export function texts(
  values: readonly TextValue[],
  style: Style & {
    readonly fontSize?: number;
    readonly fontWeight?: typeof STRONG;
    readonly align?: 'left' | 'center' | 'right';
  } = {},
): Layer {
  return {
    data: { values: [...values] },
    mark: { type: 'text', ...style },
    encoding: {
      x: px('x'),
      y: px('y'),
      text: { field: 'text', type: 'nominal' },
      ...(values.some(({ colour }) => colour !== undefined) ? { fill: colourOf('colour') } : {}),
    },
  };
}

export function rules(
  values: readonly RuleValue[],
  style: Style & {
    readonly strokeWidth?: number;
    readonly strokeDash?: number[];
    readonly opacity?: number;
  } = {},
): Layer {
  return {
    data: { values: [...values] },
    mark: { type: 'rule', ...style },
    encoding: {
      x: px('x'),
      x2: { field: 'x2' },
      y: px('y'),
      y2: { field: 'y2' },
      ...(style.color === undefined ? { stroke: colourOf('colour') } : {}),
    },
  };
}

/** Round dots; `fill` is the paper's colour where a dot is hollow. */
export function dots(
  values: readonly {
    readonly x: number;
    readonly y: number;
    readonly fill: string;
    readonly colour: string;
  }[],
  size: number,
): Layer {
  return {
    data: { values: [...values] },
    mark: { type: 'point', size, filled: true, opacity: 1, strokeWidth: 1.6 },
    encoding: { x: px('x'), y: px('y'), fill: colourOf('fill'), stroke: colourOf('colour') },
  };
}
