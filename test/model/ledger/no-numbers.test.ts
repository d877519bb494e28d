import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const MODEL = fileURLToPath(new URL('../../../src/model/', import.meta.url));

/** Nothing and one, and units of time: minutes of an hour, hours of a day, days of a week and a year. */
const ANYWHERE = ['0', '1', '60', '24', '7', '365.25'];
/** A rate in per cent or per mille is the same number in another unit. */
const IN_METRICS = ['100', '1000'];

const LEVEL = 'delegation levels are names, 1 tell to 7 delegate';
const CAPACITY = 'room to begin with: columns grow as they are needed';
const CODES = 'names of things, not quantities';

/** Other numbers, by file, with the reason why they are no assumption about companies. */
const REASONS: Readonly<Record<string, readonly [reason: string, ...numbers: string[]]>> = {
  'arrivals.ts': ['the smallest uniform number', '2', '54'],
  'cases.ts': [`${CODES}; ${CAPACITY}`, '2', '3', '4', '256'],
  'distribution-moments.ts': ['numerical integration and bisection', '0.5', '64', '53', '2', '0.75', '0.25'],
  'event.ts': [CODES],
  'expected/decision.ts': [`${LEVEL}; the mean of two`, '2', '3', '4', '5', '6'],
  'items.ts': [CAPACITY, '256'],
  'expected/visit.ts': [LEVEL, '6'],
  'life/decision.ts': [LEVEL, '2', '3', '4', '5', '6'],
  'life/visit.ts': [LEVEL, '2', '3', '4', '5', '6'],
  'mechanisms/error.ts': ['the mean of two', '2'],
  'mechanisms/reaction.ts': [CODES, '2'],
  'metrics/cohort.ts': ['two slices: own faults and others’', '2'],
  'metrics/curves.ts': ['where a curve is drawn, not what it is', '70', '0.1', '10', '16', '2'],
  'metrics/experience.ts': [CAPACITY, '256', '2'],
  'metrics/phase-clock.ts': [CAPACITY, '256', '2'],
  'metrics/resolution-time.ts': ['quantiles that name their metrics', '0.5', '0.9', '0.95', '0.99'],
  'metrics/satisfaction.ts': ['the published scales of CSAT, CES and NPS', '4', '6', '9', '10'],
  'metrics/weeks.ts': ['as many columns as are named', '5'],
  'persons.ts': [`${CODES}; the mean of a uniform number`, '2', '0.5'],
  'purpose.ts': [CODES],
  'spec/rules.ts': [LEVEL, '2', '3', '4', '5', '6'],
  'task.ts': [CODES],
  'trace.ts': [CODES],
  'world.ts': ['bits of an address', '24'],
};
/** Files that hold nothing but codes. */
const OF_CODES = Object.keys(REASONS).filter((file) => REASONS[file]?.length === 1);

/** Code without comments, and without the texts of strings and templates. */
function withoutTexts(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''")
    .replace(/`[^`]*`/g, (template) => (template.match(/\$\{[^}]*\}/g) ?? []).join(' '));
}

const files = readdirSync(MODEL, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !path.startsWith('ledger/'),
);

function numbersIn(file: string): string[] {
  const code = withoutTexts(readFileSync(join(MODEL, file), 'utf8'));
  const found = code.matchAll(/(?<![\w$.])(?:0x[\da-f]+|\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?)(?!\w)/gi);
  return [...found].map(([number]) => number.replaceAll('_', ''));
}

describe('no number of the model lives outside the ledger', () => {
  test('but for units, codes and arithmetic, each with its reason', () => {
    const outside = files
      .filter((file) => !OF_CODES.includes(file))
      .flatMap((file) => {
        const allowed = [
          ...ANYWHERE,
          ...(file.startsWith('metrics/') ? IN_METRICS : []),
          ...(REASONS[file] ?? []).slice(1),
        ];
        return numbersIn(file)
          .filter((number) => !allowed.includes(number))
          .map((number) => `${file}: ${number}`);
      });
    expect(outside).toEqual([]);
  });

  test('and every reason is still needed', () => {
    const unneeded = Object.entries(REASONS).flatMap(([file, [, ...numbers]]) => {
      const there = files.includes(file) ? numbersIn(file) : [];
      return numbers.filter((number) => !there.includes(number)).map((number) => `${file}: ${number}`);
    });
    expect(unneeded).toEqual([]);
    expect(OF_CODES.filter((file) => !files.includes(file))).toEqual([]);
  });
});
