import type { Factor, FactorValue, Point } from './space.ts';

/** In English, as the file calls designs and positions: `Chief operating officer, 2 layers, delegation 1`. */
export function pointTitle(factors: readonly Factor[], point: Point): string {
  return factors.map((factor, i) => valueTitle(factor, point[i]!)).join(', ');
}

function valueTitle({ key, kind, titleOf }: Factor, value: FactorValue): string {
  if (kind === 'layers') return `${value} ${value === 1 ? 'layer' : 'layers'}`;
  return titleOf(value) ?? `${key} ${value}`;
}
