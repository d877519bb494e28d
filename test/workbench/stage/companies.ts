/** Stages of shipped scenarios and of charts made up. */

import fc from 'fast-check';
import { chartIn, translator } from '../../../src/show/in-language.ts';
import { type Language, locales } from '../../../src/show/locales/index.ts';
import { chartOf } from '../../../src/study/design-facts.ts';
import type { ChartPosition, DesignResult } from '../../../src/study/results.ts';
import { SHIPPED, shipped, study } from '../../scenario/compiled.ts';

type StageChart = DesignResult['chart'];

/** Every design of every shipped scenario in a language, by `scenario design`. */
export function shippedCharts(language: Language): readonly (readonly [string, StageChart])[] {
  return SHIPPED.flatMap((name) => {
    const { designs, translations } = study(shipped(name), `${name}.yaml`);
    const translate = translator(translations, locales[language]);
    return designs.map(({ id, model }): readonly [string, StageChart] => [
      `${name} ${id}`,
      chartIn(chartOf(model), translate),
    ]);
  });
}

const LEVELS = 9;
const UNITS = [{ id: 'service', title: 'Service', head: 'p0' }];

/** Charts of 4 to 60 boxes on up to 9 levels, no two of them alike. */
export const anyStageChart: fc.Arbitrary<StageChart> = fc
  .array(
    fc.record({
      boss: fc.double({ min: 0, max: 0.999, noNaN: true }),
      words: fc.integer({ min: 1, max: 6 }),
      dotted: fc.boolean(),
    }),
    { minLength: 3, maxLength: 59 },
  )
  .map((drawn) => {
    const positions: ChartPosition[] = [position(0, null, [], 'Head')];
    const levels = [0];
    for (const { boss, words, dotted } of drawn) {
      const free = positions.flatMap((_, p) => (levels[p]! < LEVELS - 1 ? [p] : []));
      const p = free[Math.floor(boss * free.length)]!;
      levels.push(levels[p]! + 1);
      const letters = String.fromCharCode(65 + positions.length);
      positions.push(
        position(positions.length, `p${p}`, dotted ? ['p0'] : [], `${letters}${' of claims'.repeat(words)}`),
      );
    }
    return { positions, units: UNITS, serviceUnit: 'service' };
  });

function position(p: number, reportsTo: string | null, dottedTo: string[], title: string): ChartPosition {
  const place = { unit: 'service', rank: 'manager', staff: 1, limit: 100, neutral: false };
  return { id: `p${p}`, title, reportsTo, dottedTo, ...place };
}
