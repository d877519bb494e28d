/** What is searched where nobody says over what. */

import { buildChart } from '../../org/chart.ts';
import { rankOf } from '../../org/rank.ts';
import { compileSpace, type SpaceNames } from '../../scenario/space/compile-space.ts';
import type { StudySpec } from '../../scenario/study-spec.ts';

export const NAMES: SpaceNames = { flag: '--over', section: 'search', key: 'over' };

const LAYERS = ['1', '2', '3', '4'];
const LEVELS = ['1', '2', '3', '4', '5', '6', '7'];

/**
 * Every executive, the CEO and the board as the boss of customer service, one to four layers, and every level of
 * delegation: of each what the scenario is valid with while the rest stays as it is. As flags; what has one value or none
 * is not varied.
 */
export function usualSpace(
  bytes: Uint8Array,
  name: string,
  study: StudySpec,
  from: string | undefined,
): string[] {
  const design = study.designs.find(({ id }) => id === from) ?? study.designs[0]!;
  const chart = buildChart(design.model.chart);
  const bosses = design.model.chart.positions.flatMap(({ id }, p) =>
    ['executive', 'ceo', 'board'].includes(rankOf(chart, p)) ? [id] : [],
  );
  const asked: readonly (readonly [string, readonly string[]])[] = [
    ['placement', bosses],
    ['layers', LAYERS],
    ['delegation', LEVELS],
  ];
  return asked.flatMap(([key, values]) => {
    const valid = values.filter((value) => isValid(bytes, name, `${key}=${value}`, design.id));
    return valid.length > 1 ? [`${key}=${valid.join(',')}`] : [];
  });
}

function isValid(bytes: Uint8Array, name: string, vary: string, base: string): boolean {
  const compiled = compileSpace(bytes, name, { vary: [vary], base, names: NAMES });
  if (!compiled.ok) return false;
  const { factors, designAt } = compiled.space;
  return designAt(factors.map(({ values }) => values![0]!)).ok;
}
