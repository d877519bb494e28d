import type { Argv, CommandModule } from 'yargs';
import { expectedLoads } from '../../model/expected-load.ts';
import { checkReport } from '../../show/check-report.ts';
import { loadStudy } from '../scenario-files.ts';

export const checkCommand: CommandModule<object, { file: string }> = {
  command: 'check <file>',
  describe: 'Check a scenario: charts, limits, expected load, assumptions in force',
  builder: (yargs) =>
    yargs.positional('file', {
      type: 'string',
      demandOption: true,
      describe: 'scenario file, or a shipped name',
    }) as Argv<{ file: string }>,
  handler: ({ file }) => {
    const { study } = loadStudy(file);
    const loads = new Map(study.designs.map(({ id, model }) => [id, expectedLoads(model)]));
    process.stdout.write(`${checkReport(study, loads)}\n`);
  },
};
