import type { Argv, CommandModule } from 'yargs';
import { expectedLoads } from '../../model/expected-load.ts';
import { checkReport } from '../../show/check-report.ts';
import { type LanguageArguments, withLanguage, wordsOf } from '../language.ts';
import { FILE, loadStudy } from '../scenario-files.ts';

interface CheckArguments extends LanguageArguments {
  file: string;
}

export const checkCommand: CommandModule<object, CheckArguments> = {
  command: 'check <file>',
  describe: 'Check a scenario: charts, limits, expected load, assumptions in force',
  builder: (yargs) => withLanguage(yargs.positional('file', FILE)) as Argv<CheckArguments>,
  handler: (given) => {
    const { study } = loadStudy(given.file);
    const loads = new Map(study.designs.map(({ id, model }) => [id, expectedLoads(model)]));
    process.stdout.write(`${checkReport(study, loads, wordsOf(given))}\n`);
  },
};
