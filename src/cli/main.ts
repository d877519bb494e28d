#!/usr/bin/env node
import yargs from 'yargs';
import { hideBin } from 'yargs/helpers';
import { clean } from '../show/text.ts';
import { VERSION } from '../version.ts';
import { chartCommand } from './commands/chart.ts';
import { checkCommand } from './commands/check.ts';
import { claimsCommand } from './commands/claims.ts';
import { deckCommand } from './commands/deck.ts';
import { explainCommand } from './commands/explain.ts';
import { initCommand } from './commands/init.ts';
import { listCommand } from './commands/list.ts';
import { replayCommand } from './commands/replay.ts';
import { reportCommand } from './commands/report.ts';
import { runCommand } from './commands/run.ts';
import { searchCommand } from './commands/search.ts';
import { sensitivityCommand } from './commands/sensitivity.ts';
import { storyCommand } from './commands/story.ts';
import { sweepCommand } from './commands/sweep.ts';
import { Exit, Failure, systemFailure } from './failure.ts';

// A reader that closes the pipe early (head) has seen what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`${systemFailure(error, 'standard output cannot be written').message}\n`);
  process.exit(Exit.own);
});

/** Arguments that may be given more than once, by any of their names. */
const REPEATABLE: ReadonlySet<string> = new Set([
  '_',
  'files',
  'over',
  'require',
  'subject-to',
  'subjectTo',
  'vary',
]);

/** What was given as text may not steer the terminal that tells what is wrong with it. */
function printable(message: string): string {
  return message.split('\n').map(clean).join('\n');
}

/** Every other option may be given once. */
function givenOnce(given: Readonly<Record<string, unknown>>): true {
  const twice = Object.keys(given).find((key) => Array.isArray(given[key]) && !REPEATABLE.has(key));
  if (twice !== undefined) throw new Failure(`--${twice} is given more than once`);
  return true;
}

try {
  await yargs(hideBin(process.argv))
    .scriptName('reportline')
    .usage(
      '$0 <command>\n\nWho should customer service report to? Simulates org charts and how fast they decide.',
    )
    .locale('en')
    .command(runCommand)
    .command(reportCommand)
    .command(chartCommand)
    .command(deckCommand)
    .command(sensitivityCommand)
    .command(sweepCommand)
    .command(searchCommand)
    .command(replayCommand)
    .command(storyCommand)
    .command(claimsCommand)
    .command(explainCommand)
    .command(checkCommand)
    .command(listCommand)
    .command(initCommand)
    .demandCommand(
      1,
      'Say what to do: run, sensitivity, sweep, search, report, chart, deck, replay, story, claims, explain, check, list or init.',
    )
    .strict()
    .check(givenOnce, true)
    .recommendCommands()
    .version(VERSION)
    .fail((message, error) => {
      // What yargs finds wrong with the arguments is bad input, whether it throws or tells.
      if (error && error.name !== 'YError') throw error;
      throw new Failure(`${message}\n    reportline --help lists the commands and options`);
    })
    .wrap(Math.min(110, process.stdout.columns ?? 100))
    .parseAsync();
} catch (error) {
  if (error instanceof Failure) {
    process.stderr.write(`${printable(error.message)}\n`);
    process.exitCode = error.exitCode;
  } else {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`reportline failed, which is a fault of its own: ${printable(message)}\n`);
    process.exitCode = Exit.own;
  }
}
