import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { mechanisms } from '../../src/model/mechanisms/index.ts';
import type { ModelSpec } from '../../src/model/spec.ts';
import { study } from './compiled.ts';

const ROOT = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const files = readdirSync(ROOT, { recursive: true, withFileTypes: true })
  .filter(({ name, parentPath }) => name.endsWith('.yaml') && !parentPath.endsWith('claims'))
  .map(({ name, parentPath }) => `${parentPath}/${name}`);
const studies = files.map((path) => study(readFileSync(path, 'utf8'), basename(path)));

/** Whether two models are the same data, whatever order their keys are in. */
function isSame(a: ModelSpec, b: ModelSpec): boolean {
  try {
    expect(a).toEqual(b);
    return true;
  } catch {
    return false;
  }
}

describe('the scenarios that ship', () => {
  test.each(mechanisms.map((one) => [one.id, one] as const))(
    'show the mechanism %s at work',
    (_, { neutral }) => {
      const showing = studies.filter(({ designs }) =>
        designs.some(({ model }) => !isSame(model, neutral(model))),
      );
      expect(showing.length).toBeGreaterThan(0);
    },
  );
});
