import { basename, dirname, join, resolve } from 'node:path';
import type { Argv, CommandModule } from 'yargs';
import { writeFiles } from '../../node/files.ts';
import { inLanguage } from '../../show/in-language.ts';
import { Failure, systemFailure } from '../failure.ts';
import { type LanguageArguments, withLanguage, wordsOf } from '../language.ts';
import { loadResults, RUN } from '../results-file.ts';
import { loadTheme } from '../theme-file.ts';

interface DeckArguments extends LanguageArguments {
  run: string;
  theme?: string;
  out?: string;
  quiet: boolean;
}

export const deckCommand: CommandModule<object, DeckArguments> = {
  command: 'deck <run>',
  describe: 'Write slides for a board (PPTX), from the results.json of a run alone',
  builder: (yargs) =>
    withLanguage(
      yargs
        .positional('run', RUN)
        .option('theme', { type: 'string', requiresArg: true, describe: 'a file of colours and fonts' })
        .option('out', {
          type: 'string',
          requiresArg: true,
          describe: 'file (default: deck.pptx in the run’s folder)',
        })
        .option('quiet', { type: 'boolean', default: false, describe: 'print nothing but errors' })
        .example('$0 deck output/placement', 'slides with charts that PowerPoint can edit')
        .example('$0 deck output/placement --lang he --out board.pptx', 'the same in Hebrew'),
    ) as Argv<DeckArguments>,
  handler: async (given) => {
    if (given.out !== undefined && !/\.pptx$/i.test(given.out)) {
      throw new Failure(`--out ${given.out}  is no name for slides\n    end it with .pptx`);
    }
    const { results, folder } = loadResults(given.run);
    const theme = given.theme === undefined ? null : loadTheme(given.theme);
    const words = wordsOf(given);
    // What draws is loaded when it is needed: other commands need not wait for it.
    const { deckFile } = await import('../../node/pptx/deck-file.ts');
    const content = await deckFile(inLanguage(results, words), words, theme);
    const out = resolve(given.out ?? join(folder, 'deck.pptx'));
    try {
      await writeFiles(dirname(out), [{ name: basename(out), content }]);
    } catch (error) {
      throw systemFailure(error, `${out} cannot be written`);
    }
    if (!given.quiet) process.stdout.write(`${out}\n`);
  },
};
