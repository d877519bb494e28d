import { basename, resolve } from 'node:path';
import type { Argv, CommandModule } from 'yargs';
import type { Words } from '../../show/locales/index.ts';
import { searchNames } from '../../show/search/names.ts';
import { searchTable } from '../../show/search/table.ts';
import type { SearchPlan } from '../../study/search/plan.ts';
import { type SearchResults, searchJson } from '../../study/search/results.ts';
import { figuresOf, runSearch } from '../../study/search/search.ts';
import { Exit, Failure } from '../failure.ts';
import { interruption } from '../interruption.ts';
import { type LanguageArguments, withLanguage, wordsOf } from '../language.ts';
import { FILE, loadStudy } from '../scenario-files.ts';
import { askedOf, type SearchFlags, USUAL } from '../search/asked.ts';
import { filesOf, writeSearch } from '../search/files.ts';
import { noteWarmUp } from '../warm-up-note.ts';
import { type Means, withJournal } from '../with-journal.ts';

interface SearchArguments extends LanguageArguments, SearchFlags {
  file: string;
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
    const { plan, usual, folder, jobs } = askedOf(bytes, basename(path), study, given);
    const words = wordsOf(given);
    if (usual !== null && !given.quiet) {
      process.stderr.write(`${words.search.usual(usual.map((flag) => `--over ${flag}`).join(' '))}\n`);
    }
    noteWarmUp(study, given.quiet);
    const means = { jobs, quiet: given.quiet, signal: interruption() };
    const results = await searched(plan, folder, means, (found) =>
      writeSearch(folder, { results: found, space: plan.space, bytes }, words),
    );
    if (given.json) process.stdout.write(searchJson(results));
    else if (!given.quiet) {
      const colour = given.color && process.stdout.isTTY === true && !process.env.NO_COLOR;
      const options = { colour, width: process.stdout.columns ?? 110 };
      process.stdout.write(`${searchTable(results, options, words)}\n`);
      process.stdout.write(`\n${resolve(folder)}: ${filesOf(results).join(', ')}\n`);
    }
    if (results.best === null) throw new Failure(nothingKept(results, words), Exit.targetMissed);
  },
};

function nothingKept(results: SearchResults, words: Words): string {
  const { counts, nearestMiss } = results;
  const name = nearestMiss === null ? null : searchNames(results, words).design(nearestMiss);
  const nearest = name === null ? '' : `; the nearest miss is ${name}`;
  return `no design keeps to the constraints: ${counts.judged} judged${nearest}`;
}

/** The results, which are written. */
function searched(
  plan: SearchPlan,
  folder: string,
  means: Means,
  write: (results: SearchResults) => Promise<void>,
): Promise<SearchResults> {
  const kept = { folder, name: 'search', seed: plan.seed, figures: figuresOf(plan) };
  return withJournal(kept, means, async ({ store, pool, progress }) => {
    const results = await runSearch(
      plan,
      (model, seed, replication) => pool.run({ model, seed, replication }),
      { store, onProgress: progress.update, signal: means.signal },
    );
    if (results !== null) await write(results);
    return results;
  });
}
