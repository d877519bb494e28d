import { type Figure, figuresOf } from '../../model/replicate.ts';
import type { StudySpec } from '../study-spec.ts';

export type MetricFigure = Extract<Figure, { kind: 'metric' }>;

/** The figures that both designs have. */
export function commonFigures({ a, b }: { a: string; b: string }, study: StudySpec): MetricFigure[] {
  const [first = [], second = []] = [a, b].map((id) =>
    figuresOf(study.designs.find((design) => design.id === id)!.model).filter((one) => one.kind === 'metric'),
  );
  const keyOf = ({ info, slice }: MetricFigure): string => `${info.id} ${slice.by} ${slice.key}`;
  const others = new Set(second.map(keyOf));
  return first.filter((one) => others.has(keyOf(one)));
}
