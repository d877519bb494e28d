import { z } from 'zod';
import { sweep } from './sweep.ts';
import { probability } from './values.ts';
import { name, section } from './written.ts';

const metric = z.string().min(1).max(100);
const bound = (description: string) => z.union([z.string().min(1).max(60), z.number()]).describe(description);

/** What `reportline search` is asked where its flags say nothing else; a run of the designs does not look at it. */
export const search = section({
  over: sweep.shape.vary.unwrap().describe('By factor, the values it may take, as in a section sweep'),
  from: name.describe('Design that every candidate starts from; the first by default'),
  objective: metric.describe(
    'Metric that is to be as good as may be; the share resolved within the first target',
  ),
  subjectTo: z
    .array(z.string().min(1).max(200))
    .max(50)
    .describe('What a design must keep to: "cost.perYear < 2000000", "resolutionTime.p90 < 7d"'),
  budget: bound('Cost a year at most: 2M, 750k or a plain number'),
  span: bound('Direct reports of everyone in the service unit who has any: 4..12'),
  executiveTime: bound('Time a week at most that complaints take from any executive: 10h'),
  frontier: z.array(metric).min(2).max(5).describe('Metrics between which the frontier lies'),
  indifference: probability('Differences up to this share of the best figure are too small to matter'),
}).partial();
