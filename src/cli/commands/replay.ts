import { basename, dirname, join, resolve } from 'node:path';
import type { Argv, CommandModule } from 'yargs';
import { writeFiles } from '../../node/files.ts';
import { allWebFonts } from '../../node/web-fonts.ts';
import { workbenchTemplate } from '../../node/workbench-page.ts';
import type { RunSettings } from '../../scenario/with-run.ts';
import { decimal } from '../../show/format.ts';
import { translator } from '../../show/in-language.ts';
import { typeset } from '../../show/typeset.ts';
import { filledPage } from '../../show/workbench/page.ts';
import { packed, WORKBENCH_FORMAT, type WorkbenchDocument } from '../../show/workbench/payload.ts';
import { VERSION } from '../../version.ts';
import { Exit, Failure, systemFailure } from '../failure.ts';
import { interruption } from '../interruption.ts';
import { type LanguageArguments, withLanguage, wordsOf } from '../language.ts';
import { notEmpty, wholeNumber } from '../options.ts';
import { loadResults } from '../results-file.ts';
import { chosenEntries, type Entry } from '../workbench-files.ts';
import { resultsIn, resultsOf, unlessStopped } from '../workbench-results.ts';

interface ReplayArguments extends LanguageArguments {
  files: string[];
  out?: string;
  run?: string;
  replications?: string;
  seed?: string;
  jobs?: string;
  stories: boolean;
  quiet: boolean;
}

/**
 * A scenario of more designs than this, unless it is the one that the page opens with, is carried without results,
 * which would make up most of the file: the page simulates the two that are looked at.
 */
const MOST_DESIGNS = 12;

export const replayCommand: CommandModule<object, ReplayArguments> = {
  command: 'replay <files..>',
  describe: 'Write the workbench: one page for a workshop, with scenarios, results and stories in it',
  builder: (yargs) =>
    withLanguage(
      yargs
        .positional('files', {
          type: 'string',
          array: true,
          demandOption: true,
          describe: 'scenario files, folders of them, or shipped names; the first one opens',
        })
        .option('out', {
          type: 'string',
          requiresArg: true,
          describe: 'file (default: output/<scenario>/workshop.html)',
        })
        .option('run', {
          type: 'string',
          requiresArg: true,
          describe: 'folder that a run of the scenario wrote: its results, seed and replications',
        })
        .option('replications', { type: 'string', requiresArg: true, describe: 'of the scenarios named' })
        .option('seed', { type: 'string', requiresArg: true, describe: 'of the scenarios named' })
        .option('jobs', { type: 'string', requiresArg: true, describe: 'threads (default: one a core)' })
        .option('stories', { type: 'boolean', default: true, describe: 'the shipped stories come along' })
        .option('quiet', { type: 'boolean', default: false, describe: 'print nothing but errors' })
        .example('$0 replay placement --out workshop.html', 'a file for a workshop without a network')
        .example('$0 replay ours.yaml --lang fa --no-stories', 'one scenario, in Persian'),
    ) as unknown as Argv<ReplayArguments>,
  handler: async (given) => {
    const template = workbenchTemplate();
    if (template === null) {
      throw new Failure('the page of the workbench is not built\n    npm run build', Exit.own);
    }
    const { stories, quiet, run } = given;
    const jobs = wholeNumber('--jobs', given.jobs, 1, 1024);
    const entries = chosenEntries(given.files, { run: settingsOf(given), stories, quiet });
    const [opened] = entries as [Entry];
    const out = outOf(given.out, opened);
    const work = { jobs, quiet, signal: interruption() };
    const documents: WorkbenchDocument[] = [];
    for (const entry of entries) {
      const { name, text, study } = entry;
      const asked = entry === opened || study.designs.length <= MOST_DESIGNS;
      const fromRun = run !== undefined && entry === opened;
      const results = fromRun ? resultsIn(run, entry, quiet) : asked ? await resultsOf(entry, work) : null;
      documents.push({ name, text, results });
    }
    const page = pageOf(template, documents, given, opened);
    unlessStopped(work.signal);
    try {
      await writeFiles(dirname(out), [{ name: basename(out), content: page }]);
    } catch (error) {
      throw systemFailure(error, `${out} cannot be written`);
    }
    if (quiet) return;
    const words = wordsOf(given);
    const size = decimal(Buffer.byteLength(page) / 1e6, 1);
    const made = typeset(words.replay.made({ size, documents: documents.length }), words);
    process.stdout.write(`${out}\n${made}\n`);
  },
};

/** What the runs of the scenarios named are asked for: settings of their own, or those of an earlier run. */
function settingsOf({ files, run, seed, replications }: ReplayArguments): RunSettings {
  if (run === undefined) {
    return {
      seed: notEmpty('--seed', seed),
      replications: wholeNumber('--replications', replications, 1, 100_000),
    };
  }
  if (files.length > 1) throw new Failure('--run  goes with one scenario');
  if (seed !== undefined || replications !== undefined) {
    throw new Failure('--run  brings its own seed and replications\n    leave out --seed and --replications');
  }
  const { results } = loadResults(run);
  return { seed: results.seed, replications: results.replications };
}

function outOf(given: string | undefined, { study }: Entry): string {
  if (given !== undefined && !/\.html?$/i.test(given)) {
    throw new Failure(`--out ${given}  is no name for a page\n    end it with .html`);
  }
  return resolve(given ?? join('output', study.id, 'workshop.html'));
}

function pageOf(
  template: string,
  documents: readonly WorkbenchDocument[],
  given: ReplayArguments,
  { study }: Entry,
): string {
  const words = wordsOf(given);
  const title = translator(study.translations, words)(study.title);
  const payload = packed({
    format: WORKBENCH_FORMAT,
    version: VERSION,
    language: given.lang,
    // Left open, digits follow the language that the room switches to.
    digits: given.digits ?? null,
    documents,
  });
  return filledPage(template, { title, fonts: allWebFonts(), payload }, words);
}
