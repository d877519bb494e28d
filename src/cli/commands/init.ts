import { existsSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import type { Argv, CommandModule } from 'yargs';
import { type Answers, type InitQuestion, initQuestions, scenarioFromAnswers } from '../../scenario/init.ts';
import { Exit, Failure, systemFailure } from '../failure.ts';

type InitArguments = { file: string } & Partial<Answers>;

export const initCommand: CommandModule<object, InitArguments> = {
  command: 'init <file>',
  describe: 'Write a first scenario from ten plain questions about a company, or from flags',
  builder: (yargs) => {
    const asked = yargs.positional('file', {
      type: 'string',
      demandOption: true,
      describe: 'name of the new scenario',
    });
    return initQuestions.reduce(
      (options, question) =>
        options.option(question.key, {
          type: 'string',
          requiresArg: true,
          describe: question.text,
          defaultDescription: question.default,
        }),
      asked as Argv<object>,
    ) as Argv<InitArguments>;
  },
  handler: async (given) => {
    const path = /\.ya?ml$/.test(given.file) ? given.file : `${given.file}.yaml`;
    if (existsSync(path)) throw new Failure(`${path}  is there already; nothing was written`);
    const wrong = initQuestions.flatMap((question) => {
      const answer = given[question.key];
      const fault = answer === undefined ? null : question.validate(answer);
      return fault === null ? [] : [`--${question.key} ${answer}  ${fault}`];
    });
    if (wrong.length > 0) throw new Failure(wrong.join('\n'));
    const answers = await complete(given);
    try {
      writeFileSync(path, scenarioFromAnswers(answers), { flag: 'wx' });
    } catch (error) {
      throw systemFailure(error, `${path} cannot be written`);
    }
    process.stdout.write(`${path}\n  reportline check ${path}\n  reportline run ${path}\n`);
  },
};

/** Asks what no flag answers; without a terminal the common company's answer stands. */
async function complete(given: Partial<Answers>): Promise<Answers> {
  const answers = new Map<string, string>();
  const terminal = process.stdin.isTTY === true;
  const prompt = terminal ? createInterface({ input: process.stdin, output: process.stderr }) : null;
  const stop = new AbortController();
  // Ctrl-C, and Ctrl-D, which closes the input and would leave the question without an answer for ever.
  prompt?.on('SIGINT', () => stop.abort());
  prompt?.on('close', () => stop.abort());
  try {
    for (const question of initQuestions) {
      const flag = given[question.key];
      answers.set(
        question.key,
        flag ?? (prompt ? await ask(question, (text) => prompt.question(text, stop)) : question.default),
      );
    }
  } catch (error) {
    if (stop.signal.aborted) throw new Failure('interrupted: nothing was written', Exit.interrupted);
    throw error;
  } finally {
    prompt?.close();
  }
  return Object.fromEntries(answers) as unknown as Answers;
}

async function ask(question: InitQuestion, prompt: (text: string) => Promise<string>): Promise<string> {
  for (;;) {
    const choices = question.choices ? ` (${question.choices.join(', ')})` : '';
    const typed = (await prompt(`${question.text}${choices} [${question.default}] `)).trim();
    const answer = typed === '' ? question.default : typed;
    const fault = question.validate(answer);
    if (fault === null) return answer;
    process.stderr.write(`  ${fault}\n`);
  }
}
