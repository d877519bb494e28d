import { join, resolve } from 'node:path';
import type { Argv, CommandModule } from 'yargs';
import { type LanguageArguments, withLanguage, wordsOf } from '../language.ts';
import { notEmpty } from '../options.ts';
import { loadResults, RUN } from '../results-file.ts';
import { writeReport } from '../study-files.ts';

interface ReportArguments extends LanguageArguments {
  run: string;
  out?: string;
  quiet: boolean;
}

export const reportCommand: CommandModule<object, ReportArguments> = {
  command: 'report <run>',
  describe: 'Write the report of a run again, from its results.json alone',
  builder: (yargs) =>
    withLanguage(
      yargs
        .positional('run', RUN)
        .option('out', { type: 'string', requiresArg: true, describe: 'folder (default: that of the run)' })
        .option('quiet', { type: 'boolean', default: false, describe: 'print nothing but errors' })
        .example('$0 report output/placement --lang fa', 'the same in Persian'),
    ) as Argv<ReportArguments>,
  handler: async (given) => {
    const { results, folder } = loadResults(given.run);
    const out = notEmpty('--out', given.out) ?? folder;
    await writeReport(out, results, wordsOf(given));
    if (!given.quiet) process.stdout.write(`${resolve(join(out, 'report.html'))}\n`);
  },
};
