import { join, resolve } from 'node:path';
import type { Argv, CommandModule } from 'yargs';
import { writeFiles } from '../../node/files.ts';
import { inLanguage } from '../../show/in-language.ts';
import { chartFiles, draw, FORMATS, type Format } from '../chart-files.ts';
import { chosenCharts } from '../chart-needs.ts';
import { Failure, systemFailure } from '../failure.ts';
import { type LanguageArguments, withLanguage, wordsOf } from '../language.ts';
import { notEmpty } from '../options.ts';
import { loadResults, RUN } from '../results-file.ts';
import { loadTheme } from '../theme-file.ts';

interface ChartArguments extends LanguageArguments {
  run: string;
  charts?: string;
  format?: string;
  theme?: string;
  out?: string;
  quiet: boolean;
}

export const chartCommand: CommandModule<object, ChartArguments> = {
  command: 'chart <run>',
  describe: 'Draw the charts of a run again, from its results.json alone',
  builder: (yargs) =>
    withLanguage(
      yargs
        .positional('run', RUN)
        .option('charts', { type: 'string', requiresArg: true, describe: 'only these, by number or id' })
        .option('format', {
          type: 'string',
          requiresArg: true,
          describe: `some of ${FORMATS.join(', ')} (default: all)`,
        })
        .option('theme', { type: 'string', requiresArg: true, describe: 'a file of colours and fonts' })
        .option('out', {
          type: 'string',
          requiresArg: true,
          describe: 'folder (default: charts in the run’s)',
        })
        .option('quiet', { type: 'boolean', default: false, describe: 'print nothing but errors' })
        .example('$0 chart output/placement --charts 1,3 --format svg,pdf', 'two charts, for print')
        .example('$0 chart output/placement --lang fa --theme client.yaml', 'Persian, in a client’s colours'),
    ) as Argv<ChartArguments>,
  handler: async (given) => {
    const { results, folder } = loadResults(given.run);
    const { charts } = await import('../../show/charts/index.ts');
    const chosen = chosenCharts(charts, results, given.charts);
    const formats = chosenFormats(given.format);
    const theme = given.theme === undefined ? undefined : loadTheme(given.theme);
    const words = wordsOf(given);
    const readable = inLanguage(results, words);
    const pictures = await draw(readable, words, { only: chosen, ...(theme && { theme }) });
    const files = await chartFiles(readable, words, pictures, formats, theme);
    const out = notEmpty('--out', given.out) ?? join(folder, 'charts');
    try {
      await writeFiles(out, files);
    } catch (error) {
      throw systemFailure(error, `${out} cannot be written`);
    }
    if (!given.quiet) process.stdout.write(`${files.map(({ name }) => resolve(out, name)).join('\n')}\n`);
  },
};

function chosenFormats(list: string | undefined): readonly Format[] {
  if (list === undefined) return FORMATS;
  const names = list.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !FORMATS.some((format) => format === name));
  if (unknown.length > 0) {
    const hint = `formats are ${FORMATS.join(', ')}`;
    throw new Failure(
      unknown.map((name) => `--format  there is no format "${name}"\n    ${hint}`).join('\n'),
    );
  }
  return FORMATS.filter((format) => names.includes(format));
}
