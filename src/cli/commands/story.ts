import type { Argv, CommandModule } from 'yargs';
import type { Lives } from '../../model/lives.ts';
import { openModelPool } from '../../node/pool.ts';
import type { StudySpec } from '../../scenario/study-spec.ts';
import { storyData, storyText, type ToldCase } from '../../show/story/page.ts';
import { mostTelling } from '../../study/example.ts';
import { Failure } from '../failure.ts';
import { type LanguageArguments, withLanguage, wordsOf } from '../language.ts';
import { chosenDesigns, notEmpty, wholeNumber } from '../options.ts';
import { FILE, loadStudy } from '../scenario-files.ts';

interface StoryArguments extends LanguageArguments {
  file: string;
  case?: string;
  in?: string;
  run?: string;
  seed?: string;
  json: boolean;
}

export const storyCommand: CommandModule<object, StoryArguments> = {
  command: 'story <file>',
  describe: 'Tell one complaint’s life in two designs or more: where its days went, step by step',
  builder: (yargs) =>
    withLanguage(
      yargs
        .positional('file', FILE)
        .option('case', {
          type: 'string',
          requiresArg: true,
          describe: 'which complaint of the run, from 1 in the order of arrival (default: the most telling)',
        })
        .option('in', {
          type: 'string',
          requiresArg: true,
          describe: 'designs, comma-separated (default: the first two)',
        })
        .option('run', {
          type: 'string',
          requiresArg: true,
          describe: 'which replication, from 1 (default: 1)',
        })
        .option('seed', { type: 'string', requiresArg: true, describe: 'seed of all random draws' })
        .option('json', { type: 'boolean', default: false, describe: 'print it as data' })
        .example('$0 story placement --in under-coo,ccso', 'the same customer under the COO and the CCSO'),
    ) as Argv<StoryArguments>,
  handler: async (given) => {
    const { study: whole } = loadStudy(given.file, given.json);
    const designs = designsOf(whole, given.in);
    const study: StudySpec = { ...whole, designs, seed: notEmpty('--seed', given.seed) ?? whole.seed };
    const replication = (wholeNumber('--run', given.run, 1, 1_000_000) ?? 1) - 1;
    const number = wholeNumber('--case', given.case, 1, 1_000_000_000);
    const lives = await livesOf(study, replication);
    const told = caseOf(lives, replication, number);
    const words = wordsOf(given);
    const data = storyData(study, lives, told, words);
    const options = { colour: false, width: process.stdout.columns ?? 110 };
    const text = given.json ? JSON.stringify(data, null, 2) : storyText(data, told.isPicked, options, words);
    process.stdout.write(`${text}\n`);
  },
};

/** In the order in which they are named. */
function designsOf(study: StudySpec, list: string | undefined): StudySpec['designs'] {
  if (list === undefined) return study.designs.slice(0, 2);
  const names = list.split(',').map((name) => name.trim());
  return chosenDesigns(study, list, '--in').toSorted((x, y) => names.indexOf(x.id) - names.indexOf(y.id));
}

async function livesOf({ designs, seed }: StudySpec, replication: number): Promise<readonly Lives[]> {
  const pool = openModelPool(Math.min(designs.length, 4));
  try {
    return await Promise.all(designs.map(({ model }) => pool.lives({ model, seed, replication })));
  } finally {
    await pool.close();
  }
}

/** The complaint that is asked for, else the one that tells most about the first two designs. */
function caseOf(lives: readonly Lives[], replication: number, number: number | undefined): ToldCase {
  const [a, b] = lives as readonly [Lives, Lives?];
  if (a.count === 0) throw new Failure(`run ${replication + 1} has no complaint`);
  if (number !== undefined) {
    if (number <= a.count) return { life: number - 1, replication, isPicked: false };
    throw new Failure(
      `--case ${number}  run ${replication + 1} has ${a.count} complaints\n    say a number from 1 to ${a.count}`,
    );
  }
  const life = b === undefined ? null : mostTelling(a, b);
  if (life !== null) return { life, replication, isPicked: true };
  const why = b === undefined ? 'with one design' : 'where no complaint is resolved in both designs';
  throw new Failure(`${why} no complaint tells most\n    say which with --case, from 1 to ${a.count}`);
}
