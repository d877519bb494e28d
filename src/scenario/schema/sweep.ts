import { z } from 'zod';
import { whole } from './values.ts';
import { name, section } from './written.ts';

const value = z.union([z.number(), z.boolean(), z.string().min(1).max(200)]);

/** What `reportline sweep` varies where its flags say nothing else; a run of the designs does not look at it. */
export const sweep = section({
  vary: z
    .record(z.string().min(1).max(100), z.union([value, z.array(value).min(1).max(10_000)]))
    .describe(
      'By factor, the values it takes: design, placement, layers or a setting; [coo, cmo], 1..7, .1..0.9:.2',
    ),
  from: name.describe('Design that every point starts from; the first by default'),
  method: z.enum(['grid', 'latin', 'sobol']).describe('Every combination, or points spread over the space'),
  points: whole('Points of a Latin hypercube or a Sobol sequence', 2, 100_000),
}).partial();
