import { basename, join, resolve } from 'node:path';
import type { Argv, CommandModule } from 'yargs';
import { openJournal } from '../../node/journal.ts';
import { openModelPool } from '../../node/pool.ts';
import { decimal } from '../../show/format.ts';
import { searchTable } from '../../show/search/table.ts';
import type { SearchPlan } from '../../study/search/plan.ts';
import { type SearchResults, searchJson } from '../../study/search/results.ts';
import { figuresOf, runSearch } from '../../study/search/search.ts';
import { VERSION } from '../../version.ts';
import { Exit, Failure, systemFailure } from '../failure.ts';
import { interruption } from '../interruption.ts';
import { type LanguageArguments, withLanguage, wordsOf } from '../language.ts';
import { notEmpty, wholeNumber } from '../options.ts';
import { progressBar } from '../progress.ts';
import { FILE, loadStudy } from '../scenario-files.ts';
import { askedOf, type SearchFlags, USUAL } from '../search/asked.ts';
import { SEARCH_JOURNAL, writeSearch } from '../search/files.ts';

interface SearchArguments extends LanguageArguments, SearchFlags {
  file: string;
  jobs?: string;
  out?: string;
  json: boolean;
  quiet: boolean;
  color: boolean;
}

const text = (describe: string) => ({ type: 'string', requiresArg: true, describe }) as const;
const texts = (describe: string) => ({ type: 'string', array: true, nargs: 1, describe }) as const;

export const searchCommand: CommandModule<object, SearchArguments> = {
  command: 'search <file>',
  describe: 'Look for the best design under constraints: budget, spans, executives’ time, any metric',
  builder: (yargs) =>
    withLanguage(
      yargs
        .positional('file', FILE)
        .option(
          'over',
          texts('a factor and its values, e.g. delegation=1..7 or placement=coo,ceo (repeatable)'),
        )
        .option('from', text('design that every candidate starts from (default: the first)'))
        .option(
          'objective',
          text('metric to be as good as may be (default: resolved within the first target)'),
        )
        .option(
          'subject-to',
          texts('what a design must keep to, e.g. "resolutionTime.p90 < 7d" (repeatable)'),
        )
        .option('budget', text('cost.perYear at most: 2M, 750k'))
        .option('span', text('direct reports of everyone in the service unit who has any: 4..12'))
        .option('executive-time', text('time a week that complaints may take from any executive: 10h'))
        .option('frontier', text('metrics between which the frontier lies (default: time, conflict, cost)'))
        .option(
          'indifference',
          text('smaller differences do not matter: 2% of the best (default: the file’s)'),
        )
        .option('delta', text('the same in the unit of the objective, e.g. .5'))
        .option('runs', text(`replications of all candidates together (default: ${USUAL.runs})`))
        .option('first', text(`replications before a candidate is judged (default: ${USUAL.first})`))
        .option('most', text(`replications of one candidate at most (default: ${USUAL.most})`))
        .option('most-candidates', text(`points to begin with at most (default: ${USUAL.candidates})`))
        .option('seed', text('seed of all random draws'))
        .option('jobs', text('threads (default: one a core)'))
        .option('out', text('folder (default: output/<scenario>-search)'))
        .option('json', { type: 'boolean', default: false, describe: 'print search.json' })
        .option('quiet', { type: 'boolean', default: false, describe: 'print nothing but errors' })
        .option('color', { type: 'boolean', default: true, describe: 'colours where the terminal has them' })
        .example(
          '$0 search placement --budget 4.5M --span 3..12',
          'place, layers and delegation within a budget',
        )
        .example('$0 search my.yaml --over layers=1..4 --over preAgreed=.3..0.9', 'what is varied, by you'),
    ) as Argv<SearchArguments>,
  handler: async (given) => {
    const { study, path, bytes } = loadStudy(given.file, given.quiet);
    const { plan, usual } = askedOf(bytes, basename(path), study, given);
    const folder = notEmpty('--out', given.out) ?? join('output', `${study.id}-search`);
    const jobs = wholeNumber('--jobs', given.jobs, 1, 1024);
    const words = wordsOf(given);
    if (usual !== null && !given.quiet) {
      process.stderr.write(`${words.search.usual(usual.map((flag) => `--over ${flag}`).join(' '))}\n`);
    }
    const results = await searched(
      plan,
      { jobs, folder, quiet: given.quiet, signal: interruption() },
      (found) => writeSearch(folder, { results: found, space: plan.space, bytes }, words),
    );
    if (given.json) process.stdout.write(searchJson(results));
    else if (!given.quiet) {
      const colour = given.color && process.stdout.isTTY === true && !process.env.NO_COLOR;
      const options = { colour, width: process.stdout.columns ?? 110 };
      process.stdout.write(`${searchTable(results, options, words)}\n`);
      const best = results.best === null ? '' : 'best.yaml, ';
      process.stdout.write(`\n${resolve(folder)}: ${best}search.csv, search.svg, search.json\n`);
    }
    if (results.best === null) throw new Failure(nothingKept(results), Exit.targetMissed);
  },
};

function nothingKept({ counts, nearestMiss }: SearchResults): string {
  const nearest = nearestMiss === null ? '' : `; the nearest miss is ${nearestMiss}`;
  return `no design keeps to the constraints: ${counts.judged} judged${nearest}`;
}

interface Work {
  readonly jobs: number | undefined;
  readonly folder: string;
  readonly quiet: boolean;
  readonly signal: AbortSignal;
}

/** The results, written before what they were made of is taken away. */
async function searched(
  plan: SearchPlan,
  { jobs, folder, quiet, signal }: Work,
  write: (results: SearchResults) => Promise<void>,
): Promise<SearchResults> {
  const journal = opened(join(folder, SEARCH_JOURNAL), JSON.stringify([VERSION, plan.seed, figuresOf(plan)]));
  if (!quiet && journal.kept > 0) {
    process.stderr.write(`going on: ${decimal(journal.kept, 0)} runs are there already\n`);
  }
  const progress = progressBar(quiet);
  const pool = openModelPool(jobs, signal);
  let simulated = journal.kept;
  try {
    const results = await runSearch(
      plan,
      async (model, seed, replication) => {
        const numbers = await pool.run({ model, seed, replication });
        simulated += 1;
        return numbers;
      },
      { store: journal, onProgress: progress.update, signal },
    );
    if (results === null) {
      const kept = `${decimal(simulated, 0)} runs are done and kept`;
      throw new Failure(`interrupted: ${kept}; the same command goes on`, Exit.interrupted);
    }
    await write(results);
    journal.remove();
    return results;
  } finally {
    progress.stop();
    journal.close();
    await pool.close();
  }
}

function opened(path: string, about: string): ReturnType<typeof openJournal> {
  try {
    return openJournal(path, about);
  } catch (error) {
    throw systemFailure(error, `${path} cannot be written`);
  }
}
