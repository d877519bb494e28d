/** The shape of what plausible worlds have shown, for documents that come from a file. */

import { z } from 'zod';

const interval = z.tuple([z.number(), z.number()]).nullable();
const count = z.object({ worlds: z.number(), interval });
const share = z.object({ estimate: z.number(), interval: z.tuple([z.number(), z.number()]) });
const sides = z.object({ better: count, worse: count });
const end = z.string().nullable();

const region = z.object({
  bounds: z.array(
    z.object({
      parameter: z.string(),
      unit: z.string(),
      low: end,
      high: end,
      kept: z.array(z.string()).nullable(),
      p: z.number(),
    }),
  ),
  worlds: z.number(),
  against: z.number(),
  p: z.number(),
  aside: z.object({ worlds: z.number(), against: z.number() }),
});

const axis = z.object({
  parameter: z.string(),
  unit: z.string(),
  time: z.boolean(),
  levels: z.array(z.string()).nullable(),
  range: z.tuple([z.number(), z.number()]),
  low: z.number().nullable(),
  high: z.number().nullable(),
  kept: z.array(z.number()).nullable(),
});

const pair = z.object({
  b: z.string(),
  drawn: z.number(),
  judged: z.number(),
  unsteady: z.object({ worlds: z.number(), a: z.number(), b: z.number() }),
  unobserved: z.number(),
  better: count,
  worse: count,
  shares: z.object({ better: share, worse: share }).nullable(),
  beyond: sides,
  clear: sides,
  spread: z
    .object({
      mean: z.number(),
      interval,
      sd: z.number(),
      noise: z.number(),
      quantiles: z.tuple([z.number(), z.number(), z.number(), z.number(), z.number()]),
    })
    .nullable(),
  answer: z.enum(['better', 'worse']).nullable(),
  against: z.number(),
  regions: z.array(region),
  axes: z.array(axis).max(2),
  sorted: z.array(
    z.object({
      world: z.number(),
      difference: z.number(),
      interval,
      zone: z.number(),
      side: z.enum(['better', 'worse', 'same']),
      clear: z.boolean(),
      region: z.number().nullable(),
      at: z.array(z.number()),
    }),
  ),
});

export const robustness = z.object({
  key: z.string(),
  file: z.string(),
  a: z.string(),
  metric: z.string(),
  worlds: z.number(),
  invalid: z.number(),
  replications: z.number(),
  parameters: z.array(
    z.object({
      parameter: z.string(),
      unit: z.string(),
      value: z.string(),
      low: z.string(),
      high: z.string(),
    }),
  ),
  notMoved: z.array(
    z.object({
      parameter: z.string(),
      reason: z.enum(['no range', 'other form', 'no part', 'not possible', 'held', 'not asked']),
    }),
  ),
  pairs: z.array(pair).min(1),
});
