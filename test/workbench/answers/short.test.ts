import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileScenario } from '../../../src/scenario/compile.ts';
import type { StudySpec } from '../../../src/scenario/study-spec.ts';
import { shortened } from '../../../src/workbench/answers/short.ts';
import { smallModel, smallStudy } from '../../study/small.ts';

const WEEK = 7 * 24 * 60;
const small = smallStudy({ a: smallModel() });

function shipped(name: string): StudySpec {
  const bytes = readFileSync(new URL(`../../../scenarios/${name}.yaml`, import.meta.url));
  const compiled = compileScenario(bytes, `${name}.yaml`);
  if (!compiled.ok) throw new Error(`${name} does not compile`);
  return compiled.study;
}

const horizons = (study: StudySpec) => study.designs.map(({ model }) => model.horizon);
const weeks = ({ warmUp, window, drain }: StudySpec['designs'][number]['model']['horizon']) =>
  [warmUp, window, drain].map((minutes) => minutes / WEEK);

describe('a shortened study', () => {
  test('is one replication of the same designs, all over the same few weeks', () => {
    const study = shipped('placement');
    const short = shortened(study);
    expect(short.replications).toBe(1);
    expect(short.designs.map(({ id }) => id)).toEqual(study.designs.map(({ id }) => id));
    for (const horizon of horizons(short)) expect(weeks(horizon)).toEqual([2, 2, 2]);
  });

  test('leaves a company whose whole replication is short as it is', () => {
    expect(shortened(small).designs).toEqual(small.designs);
    expect(shortened(small).replications).toBe(1);
  });

  test('stays whole where a shock or a closure makes the weeks unlike each other', () => {
    const surge = shipped('surge');
    expect(horizons(shortened(surge))).toEqual(horizons(surge));
    const study = shipped('placement');
    const closed: StudySpec = {
      ...study,
      designs: study.designs.map((design) => {
        const calendars = Object.entries(design.model.calendars);
        const shut = calendars.map(([name, calendar]) => [name, { ...calendar, closures: [[0, 60]] }]);
        return { ...design, model: { ...design.model, calendars: Object.fromEntries(shut) } };
      }),
    };
    expect(horizons(shortened(closed))).toEqual(horizons(study));
  });

  test('follows what comes in for a week more than the first target, in whole weeks', () => {
    const study = shipped('placement');
    const late: StudySpec = {
      ...study,
      designs: study.designs.map((design) => ({
        ...design,
        model: { ...design.model, targets: [{ label: '20d', minutes: 20 * 24 * 60 }] },
      })),
    };
    for (const { drain } of horizons(shortened(late))) expect(drain).toBe(3 * WEEK);
  });

  test('leaves out whole cycles only, so that days of the week, and of longer cycles, stay what they are', () => {
    const study = shipped('placement');
    const odd: StudySpec = {
      ...study,
      designs: study.designs.map((design) => ({
        ...design,
        model: {
          ...design.model,
          horizon: { warmUp: 8 * WEEK + 600, window: 25 * WEEK + 60, drain: 12 * WEEK + 5 },
          calendars: Object.fromEntries(
            Object.entries(design.model.calendars).map(([name, one]) => [name, { ...one, weeks: 3 }]),
          ),
        },
      })),
    };
    // Some of this company's meetings are held every second week.
    const cycle = 6 * WEEK;
    for (const { warmUp, window, drain } of horizons(shortened(odd))) {
      expect([warmUp, window, drain]).toEqual([2 * WEEK + 600, WEEK + 60, WEEK + 5]);
      expect([8 * WEEK + 600 - warmUp, 25 * WEEK + 60 - window].map((cut) => cut % cycle)).toEqual([0, 0]);
    }
  });
});
