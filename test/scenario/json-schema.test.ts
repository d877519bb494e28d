import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { scenarioFromAnswers, scenarioJsonSchema } from '../../src/scenario/index.ts';
import { SHIPPED, shipped } from './compiled.ts';

const schema = scenarioJsonSchema();
const reader = z.fromJSONSchema(schema as z.core.JSONSchema.JSONSchema);

describe('the published JSON Schema', () => {
  test('is draft 2020-12 and asks for a title and designs', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.required).toEqual(['title', 'designs']);
  });

  test('describes every key of a company, so that editors can tell what it means', () => {
    const { company } = schema.properties as {
      company: { properties: Record<string, { description?: string; properties?: object }> };
    };
    for (const [key, one] of Object.entries(company.properties)) {
      expect(one.description !== undefined || one.properties !== undefined, key).toBe(true);
    }
  });

  test.each(SHIPPED)('accepts %s.yaml', (name) => {
    expect(reader.safeParse(parse(shipped(name))).error).toBeUndefined();
  });

  test('accepts what init writes', () => {
    expect(reader.safeParse(parse(scenarioFromAnswers({ week: 'iran' }))).error).toBeUndefined();
  });

  test.each([
    ['an unknown key', { title: 't', designs: {}, sead: 1 }],
    ['a probability above 1', { title: 't', designs: {}, company: { candour: 1.5 } }],
    ['a duration without a unit', { title: 't', designs: {}, serviceLevel: 20 }],
    ['no title', { designs: {} }],
  ])('refuses %s', (_, data) => {
    expect(reader.safeParse(data).success).toBe(false);
  });
});
