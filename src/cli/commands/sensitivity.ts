import type { Argv, CommandModule } from 'yargs';
import { Faults } from '../faults.ts';
import { withLanguage } from '../language.ts';
import { FILE } from '../scenario-files.ts';
import { askedOf, type Method, type SensitivityArguments } from '../sensitivity/asked.ts';
import { morris } from '../sensitivity/morris.ts';
import { oneAtATime, REPLICATIONS } from '../sensitivity/one.ts';
import { sobol } from '../sensitivity/sobol.ts';
import { plausibleWorlds } from '../sensitivity/worlds.ts';

const METHODS: Readonly<Record<string, Method>> = {
  one: oneAtATime,
  morris,
  sobol,
  worlds: plausibleWorlds,
};

/** Options that only some methods take. */
const TAKEN_BY: Readonly<Record<string, readonly string[]>> = {
  of: ['morris', 'sobol'],
  trajectories: ['morris', 'sobol'],
  samples: ['sobol'],
  top: ['sobol'],
  worlds: ['worlds'],
};

export const sensitivityCommand: CommandModule<object, SensitivityArguments> = {
  command: 'sensitivity <file>',
  describe: 'Move the assumptions over their ranges: which would change the answer, and in how many worlds?',
  builder: (yargs) =>
    withLanguage(
      yargs
        .positional('file', FILE)
        .option('method', {
          choices: Object.keys(METHODS),
          requiresArg: true,
          default: 'one',
          describe:
            'one at a time; morris: screen all of them, together; sobol: shares of the few that matter; ' +
            'worlds: all drawn at once, does the answer hold?',
        })
        .option('designs', {
          type: 'string',
          requiresArg: true,
          describe: 'two, comma-separated (default: the first, and the best against it or else the second)',
        })
        .option('metric', {
          type: 'string',
          requiresArg: true,
          describe: 'whose difference is looked at (default: the share resolved within the first target)',
        })
        .option('of', {
          choices: ['difference', 'a', 'b'],
          requiresArg: true,
          describe: 'morris, sobol: the difference b - a (default), or the figure of one design',
        })
        .option('parameters', {
          type: 'string',
          requiresArg: true,
          describe:
            'only these assumptions, comma-separated, or "all" (default: all, one at a time; else those about ' +
            'behaviour, which no company can look up)',
        })
        .option('replications', {
          type: 'string',
          requiresArg: true,
          describe: `of every value (default: ${REPLICATIONS}; morris and sobol: 2; worlds: 4)`,
        })
        .option('trajectories', {
          type: 'string',
          requiresArg: true,
          describe: 'morris: starting points (default: 10)',
        })
        .option('samples', {
          type: 'string',
          requiresArg: true,
          describe: 'sobol: a power of two (default: 128)',
        })
        .option('top', {
          type: 'string',
          requiresArg: true,
          describe: 'sobol: so many of the foremost of a morris screening (default: 6)',
        })
        .option('worlds', {
          type: 'string',
          requiresArg: true,
          describe: 'worlds: drawn from the ranges (default: 200)',
        })
        .option('seed', { type: 'string', requiresArg: true, describe: 'seed of all random draws' })
        .option('jobs', { type: 'string', requiresArg: true, describe: 'threads (default: one a core)' })
        .option('out', { type: 'string', requiresArg: true, describe: 'folder (default: output/<scenario>)' })
        .option('json', { type: 'boolean', default: false, describe: 'print results.json' })
        .option('quiet', { type: 'boolean', default: false, describe: 'print nothing but errors' })
        .option('color', { type: 'boolean', default: true, describe: 'colours where the terminal has them' })
        .example('$0 sensitivity placement', 'what would change the answer on placement')
        .example('$0 sensitivity placement --method worlds', 'in how many plausible worlds it holds'),
    ) as unknown as Argv<SensitivityArguments>,
  handler: async (given) => {
    const foreign = Object.entries(TAKEN_BY).filter(
      ([option, methods]) =>
        given[option as keyof SensitivityArguments] !== undefined && !methods.includes(given.method),
    );
    const wrong = new Faults();
    for (const [option, methods] of foreign) {
      wrong.on(`--${option}`)(`belongs to --method ${methods.join(' or ')}`);
    }
    await (METHODS[given.method] as Method)(askedOf(given, wrong));
  },
};
