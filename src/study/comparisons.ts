import { meanInterval } from '../kernel/stats/interval.ts';
import type { Moments } from '../kernel/stats/moments.ts';
import type { Figure as FigureKey } from '../model/replicate.ts';
import type { StudySpec } from '../scenario/study-spec.ts';
import { pairingOf } from './pairing.ts';
import type { Comparison, Correction, DesignResult } from './results.ts';
import { figureKey, type StudyTally } from './tally.ts';
import { isHeadline, judge } from './verdict.ts';

export const CONFIDENCE = 0.95;
/** Confidence of the inner interval, where half of the likely values lie. */
const INNER = 0.5;

/** Every design against the first, metric by metric, and how verdicts are corrected for their number. */
export function comparisonsOf(
  study: StudySpec,
  tally: StudyTally,
  designs: readonly DesignResult[],
): { readonly comparisons: readonly Comparison[]; readonly correction: Correction | null } {
  const first = study.designs[0] as StudySpec['designs'][number];
  const target = first.model.targets[0]?.label ?? '';
  const places = new Map(
    (tally.figures[0] as readonly FigureKey[]).map((figure, i) => [figureKey(figure), i]),
  );
  const compared = study.designs.slice(1).flatMap(({ id }, k) =>
    (tally.figures[k + 1] as readonly FigureKey[]).flatMap((figure, i) => {
      if (figure.kind !== 'metric' || figure.slice.by !== 'all') return [];
      const difference = tally.differences[k + 1]?.[i];
      if (!difference || difference.count === 0) return [];
      const base = tally.moments[0]?.[places.get(figureKey(figure)) as number] as Moments;
      const own = tally.moments[k + 1]?.[i] as Moments;
      return [{ id, d: k + 1, info: figure.info, difference, base, own }];
    }),
  );
  const headlines = compared.filter(({ info }) => isHeadline(info.id, target)).length;
  const steadyFirst = (designs[0] as DesignResult).steady;
  const comparisons = compared.map(({ id, d, info, difference, base, own }) => ({
    a: first.id,
    b: id,
    metric: info.id,
    difference: difference.mean,
    interval: meanInterval(difference, CONFIDENCE),
    innerInterval: meanInterval(difference, INNER),
    ...judge(difference, base.mean, info.direction, {
      confidence: CONFIDENCE,
      family: isHeadline(info.id, target) ? headlines : compared.length,
      indifference: study.indifference,
      steady: steadyFirst && (designs[d] as DesignResult).steady,
    }),
    pairing: pairingOf(base, own, difference),
  }));
  const all = compared.length;
  return { comparisons, correction: all === 0 ? null : { method: 'Bonferroni', headlines, all } };
}
