import { resolve } from 'node:path';
import type { Argv, CommandModule } from 'yargs';
import { openModelPool } from '../../node/pool.ts';
import type { ClaimsSpec } from '../../scenario/claims/spec.ts';
import { suggest } from '../../scenario/nearest.ts';
import { claimsTable } from '../../show/claims/table.ts';
import { decimal } from '../../show/format.ts';
import type { ClaimsResults } from '../../study/claims/results.ts';
import { runClaims } from '../../study/claims/run.ts';
import { claimsJson, earlierClaims, loadClaims, usualFolder, writeClaims } from '../claims-files.ts';
import { Exit, Failure } from '../failure.ts';
import { interruption } from '../interruption.ts';
import { type LanguageArguments, withLanguage, wordsOf } from '../language.ts';
import { notEmpty, wholeNumber } from '../options.ts';
import { progressBar } from '../progress.ts';

interface ClaimsArguments extends LanguageArguments {
  file?: string;
  only?: string;
  replications?: string;
  seed?: string;
  jobs?: string;
  out?: string;
  json: boolean;
  quiet: boolean;
  color: boolean;
}

export const claimsCommand: CommandModule<object, ClaimsArguments> = {
  command: 'claims [file]',
  describe: 'Put what practitioners claim to the test: which claims hold, in how many plausible worlds',
  builder: (yargs) =>
    withLanguage(
      yargs
        .positional('file', { type: 'string', describe: 'claims file (default: the shipped one)' })
        .option('only', {
          type: 'string',
          requiresArg: true,
          describe: 'only these claims, comma-separated',
        })
        .option('replications', {
          type: 'string',
          requiresArg: true,
          describe: 'of each base comparison, instead of what the file says',
        })
        .option('seed', { type: 'string', requiresArg: true, describe: 'seed of all random draws' })
        .option('jobs', { type: 'string', requiresArg: true, describe: 'threads (default: one a core)' })
        .option('out', { type: 'string', requiresArg: true, describe: 'folder (default: output/claims)' })
        .option('json', { type: 'boolean', default: false, describe: 'print claims.json' })
        .option('quiet', { type: 'boolean', default: false, describe: 'print nothing but errors' })
        .option('color', { type: 'boolean', default: true, describe: 'colours where the terminal has them' })
        .example('$0 claims', 'the claims of practitioners that ship with the program'),
    ) as Argv<ClaimsArguments>,
  handler: async (given) => {
    const began = performance.now();
    const spec = planned(loadClaims(given.file), given.replications);
    const only = chosen(spec, given.only);
    const words = wordsOf(given);
    const folder = notEmpty('--out', given.out) ?? usualFolder(given.file, spec);
    const of = spec.claims.length;
    const signal = interruption();
    const write = (results: ClaimsResults) => writeClaims(folder, results, of, words);
    const { results, runs } = await judged(spec, only, { ...given, folder, write, signal });
    await write(results);
    if (given.json) process.stdout.write(claimsJson(results));
    else if (!given.quiet) {
      const colour = given.color && process.stdout.isTTY === true && !process.env.NO_COLOR;
      const options = { colour, width: process.stdout.columns ?? 110 };
      const seconds = Math.round((performance.now() - began) / 1000);
      process.stdout.write(`${claimsTable(results, { of, only }, options, words)}\n`);
      process.stdout.write(`\n${resolve(folder)}: claims.md, claims.csv, claims.json `);
      process.stdout.write(`(${decimal(runs, 0)} replications simulated in ${seconds} s)\n`);
    }
    const pending = only.filter((id) => !results.claims.some((one) => one.id === id)).length;
    if (pending > 0) {
      throw new Failure(
        `interrupted: ${only.length - pending} of ${only.length} claims are judged and kept; the same command ` +
          'goes on',
        Exit.interrupted,
      );
    }
  },
};

function planned(spec: ClaimsSpec, given: string | undefined): ClaimsSpec {
  const replications = wholeNumber('--replications', given, 2, 100_000) ?? spec.plan.replications;
  return { ...spec, plan: { ...spec.plan, replications } };
}

/** Ids of the claims asked for, in the order of the file. */
function chosen({ claims }: ClaimsSpec, list: string | undefined): string[] {
  const known = claims.map(({ id }) => id);
  if (list === undefined) return known;
  const names = list.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Failure(
      unknown
        .map((name) => `--only  the file has no claim "${name}"\n    ${suggest(name, known)}`)
        .join('\n'),
    );
  }
  return known.filter((id) => names.includes(id));
}

interface Work {
  readonly jobs?: string;
  readonly seed?: string;
  readonly quiet: boolean;
  readonly folder: string;
  /** What is judged is on the disk before the next claim begins. */
  readonly write: (results: ClaimsResults) => Promise<void>;
  readonly signal: AbortSignal;
}

async function judged(
  spec: ClaimsSpec,
  only: readonly string[],
  { jobs, seed, quiet, folder, write, signal }: Work,
): Promise<{ readonly results: ClaimsResults; readonly runs: number }> {
  const progress = progressBar(quiet);
  const pool = openModelPool(wholeNumber('--jobs', jobs, 1, 1024), signal);
  let runs = 0;
  try {
    const results = await runClaims(
      spec,
      (model, asked, replication) => {
        runs += 1;
        return pool.run({ model, seed: asked, replication });
      },
      {
        width: pool.width,
        seed: notEmpty('--seed', seed) ?? null,
        only,
        known: earlierClaims(folder),
        onProgress: progress.update,
        onClaim: write,
        signal,
      },
    );
    return { results, runs };
  } finally {
    progress.stop();
    await pool.close();
  }
}
