import type { Argv } from 'yargs';
import { suggest } from '../scenario/nearest.ts';
import type { StudySpec } from '../scenario/study-spec.ts';
import { LEAST_REPLICATIONS, MOST_REPLICATIONS, metricsOf } from '../study/precision.ts';
import type { PrecisionOf, PrecisionRule } from '../study/precision-results.ts';
import type { Faults } from './faults.ts';
import { namesIn } from './options.ts';

export interface PrecisionArguments {
  replications?: string;
  precision?: string;
  metric?: string;
  of?: string;
  maxReplications?: string;
}

const USUAL = '5%';
/** As many as `--replications` may be. */
const LIMIT = 100_000;

export function withPrecision<T>(yargs: Argv<T>) {
  return yargs
    .option('replications', {
      type: 'string',
      requiresArg: true,
      describe: `independent repetitions; auto: --precision ${USUAL}`,
    })
    .option('precision', {
      type: 'string',
      requiresArg: true,
      describe: `repeat until intervals are so narrow, e.g. ${USUAL} of the figure (--replications: at least)`,
    })
    .option('metric', {
      type: 'string',
      requiresArg: true,
      describe: 'whose intervals --precision means, comma-separated (default: all headline metrics)',
    })
    .option('of', {
      choices: ['figures', 'differences'],
      requiresArg: true,
      describe: 'what --precision means: figures (default), or differences from the first design',
    })
    .option('max-replications', {
      type: 'string',
      requiresArg: true,
      describe: `the most that --precision may take (default: ${MOST_REPLICATIONS})`,
    });
}

/** How many replications: a number, or what decides it. */
export interface Extent {
  readonly replications: number;
  readonly precision: PrecisionRule | null;
}

/** What the options ask of `study`; its own number of replications where they say nothing, or what is in `wrong` then. */
export function extentOf(given: PrecisionArguments, study: StudySpec, wrong: Faults): Extent {
  const isAuto = given.replications === 'auto';
  const replications = wrong.whole('--replications', isAuto ? undefined : given.replications, 1, LIMIT);
  const most = wrong.whole('--max-replications', given.maxReplications, 1, LIMIT);
  const text = given.precision ?? (isAuto ? USUAL : undefined);
  if (text === undefined) {
    const idle = { metric: given.metric, of: given.of, 'max-replications': given.maxReplications };
    for (const [option, value] of Object.entries(idle)) {
      if (value !== undefined) {
        wrong.on(`--${option}`)('belongs to --precision', `add --precision ${USUAL}, or leave it out`);
      }
    }
  }
  const asked = wrong.share('--precision', text) ?? 0;
  const { all, headlines } = metricsOf(study);
  const named = namesIn(given.metric) ?? headlines;
  for (const id of named) {
    if (!all.includes(id)) wrong.on('--metric')(`there is no metric "${id}"`, suggest(id, all));
  }
  const of: PrecisionOf = given.of === 'differences' ? 'differences' : 'figures';
  if (of === 'differences' && study.designs.length < 2) {
    wrong.on('--of differences')('takes two designs or more', 'with one there is nothing to compare');
  }
  const least = replications ?? LEAST_REPLICATIONS;
  if (text !== undefined && most !== undefined && most < least) {
    const why = replications === undefined ? ', after which widths are first looked at' : '';
    wrong.on(`--max-replications ${most}`)(
      `is less than the ${least} replications there are at least${why}`,
      `raise it, or say --replications ${most}`,
    );
  }
  if (text === undefined) return { replications: replications ?? study.replications, precision: null };
  const end = most ?? Math.max(MOST_REPLICATIONS, least);
  const metrics = all.filter((id) => named.includes(id));
  return { replications: end, precision: { asked, of, metrics, least, most: end } };
}
