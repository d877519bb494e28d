/** The shape of screening and indices, for documents that come from a file and may be anything. */

import { z } from 'zod';

const interval = z.tuple([z.number(), z.number()]);
const asked = z.object({
  key: z.string(),
  a: z.string(),
  b: z.string(),
  metric: z.string(),
  of: z.enum(['difference', 'a', 'b']),
  replications: z.number(),
  worlds: z.number(),
  unsteady: z.number(),
  leftOut: z.array(
    z.object({
      parameter: z.string(),
      reason: z.enum(['no range', 'other form', 'no part', 'not possible', 'held', 'not asked']),
    }),
  ),
});
const movedOver = z.object({
  parameter: z.string(),
  unit: z.string(),
  value: z.string(),
  low: z.string(),
  high: z.string(),
});
const share = z.object({ estimate: z.number(), interval });

export const screening = asked.extend({
  trajectories: z.number(),
  redrawn: z.number(),
  rows: z.array(
    movedOver.extend({
      mu: z.number().nullable(),
      muStar: z.number().nullable(),
      interval: interval.nullable(),
      sigma: z.number().nullable(),
      noise: z.number().nullable(),
      effects: z.number(),
      unsteady: z.number(),
    }),
  ),
});

export const indices = asked.extend({
  samples: z.number(),
  samplesUsed: z.number(),
  invalid: z.number(),
  screened: z.number().nullable(),
  mean: z.number().nullable(),
  sd: z.number().nullable(),
  middle90: interval.nullable(),
  noise: share.nullable(),
  rows: z.array(movedOver.extend({ first: share, total: share, upTo: share })),
});
