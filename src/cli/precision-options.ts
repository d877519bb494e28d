import type { Argv } from 'yargs';
import { suggest } from '../scenario/nearest.ts';
import type { StudySpec } from '../scenario/study-spec.ts';
import { LEAST_REPLICATIONS, MOST_REPLICATIONS, metricsOf } from '../study/precision.ts';
import type { PrecisionOf, PrecisionRule } from '../study/precision-results.ts';
import { Failure } from './failure.ts';

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

/**
 * What the options ask of `study`; its own number of replications where they say nothing.
 *
 * @throws Failure with everything that is wrong with them
 */
export function extentOf(given: PrecisionArguments, study: StudySpec): Extent {
  const faults: string[] = [];
  const whole = (option: string, text: string | undefined): number | undefined => {
    if (text === undefined) return undefined;
    if (/^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= LIMIT) return Number(text);
    faults.push(`${option} ${text}  must be a whole number from 1 to ${LIMIT}`);
    return undefined;
  };
  const isAuto = given.replications === 'auto';
  const replications = whole('--replications', isAuto ? undefined : given.replications);
  const most = whole('--max-replications', given.maxReplications);
  const text = given.precision ?? (isAuto ? USUAL : undefined);
  if (text === undefined) {
    const idle = { metric: given.metric, of: given.of, 'max-replications': given.maxReplications };
    for (const [option, value] of Object.entries(idle)) {
      if (value !== undefined) {
        faults.push(`--${option}  belongs to --precision\n    add --precision ${USUAL}, or leave it out`);
      }
    }
  }
  const asked = text === undefined ? 0 : shareOf(text);
  if (asked === null) {
    faults.push(
      `--precision ${text}  must be more than 0 and less than 100 %\n    for example ${USUAL}, or 0.05, which is the same`,
    );
  }
  const { all, headlines } = metricsOf(study);
  const named = given.metric?.split(',').map((id) => id.trim()) ?? headlines;
  for (const id of named) {
    if (!all.includes(id)) faults.push(`--metric  there is no metric "${id}"\n    ${suggest(id, all)}`);
  }
  const of: PrecisionOf = given.of === 'differences' ? 'differences' : 'figures';
  if (of === 'differences' && study.designs.length < 2) {
    faults.push('--of differences  takes two designs or more\n    with one there is nothing to compare');
  }
  const least = replications ?? LEAST_REPLICATIONS;
  if (text !== undefined && most !== undefined && most < least) {
    const why = replications === undefined ? ', after which widths are first looked at' : '';
    faults.push(
      `--max-replications ${most}  is less than the ${least} replications there are at least${why}` +
        `\n    raise it, or say --replications ${most}`,
    );
  }
  if (faults.length > 0) throw new Failure(faults.join('\n'));
  if (text === undefined) return { replications: replications ?? study.replications, precision: null };
  const end = most ?? Math.max(MOST_REPLICATIONS, least);
  const metrics = all.filter((id) => named.includes(id));
  return { replications: end, precision: { asked: asked as number, of, metrics, least, most: end } };
}

/** `5%`, `5 %` and `0.05` are the same share; null where it is none between 0 and 1. */
function shareOf(text: string): number | null {
  const [, digits, percent] = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*(%?)\s*$/.exec(text) ?? [];
  if (digits === undefined) return null;
  const share = percent === '%' ? Number(digits) / 100 : Number(digits);
  return share > 0 && share < 1 ? share : null;
}
