import { basename } from 'node:path';
import type { Argv, CommandModule } from 'yargs';
import type { LedgerEntry } from '../../model/ledger/entry.ts';
import { entry, ledger } from '../../model/ledger/index.ts';
import { nearby } from '../../scenario/nearest.ts';
import { explained, explanation, groupsOf, type InFile, parameterList } from '../../show/explain.ts';
import { columnsOf } from '../../show/terminal.ts';
import { Failure } from '../failure.ts';
import { type LanguageArguments, withLanguage, wordsOf } from '../language.ts';
import { loadStudy } from '../scenario-files.ts';

interface ExplainArguments extends LanguageArguments {
  parameter?: string;
  in?: string;
  json: boolean;
}

export const explainCommand: CommandModule<object, ExplainArguments> = {
  command: 'explain [parameter]',
  describe: 'What a parameter means: default, range, source, what uses it, where to set it',
  builder: (yargs) =>
    withLanguage(
      yargs
        .positional('parameter', { type: 'string', describe: 'its name, as `check` lists it (default: all)' })
        .option('in', {
          type: 'string',
          requiresArg: true,
          describe: 'a scenario file, or a shipped name: also the value in force there',
        })
        .option('json', { type: 'boolean', default: false, describe: 'print it as data' })
        .example('$0 explain candour --in placement', 'what candour is, and its value in placement'),
    ) as Argv<ExplainArguments>,
  handler: (given) => {
    const words = wordsOf(given);
    const width = columnsOf({ colour: false, width: process.stdout.columns ?? 110 });
    const inFile = given.in === undefined ? undefined : valuesIn(given.in);
    if (given.parameter === undefined) {
      const all = [...groupsOf().values()].flat().map((one) => explained(one, words, inFile?.(one.id)));
      print(given.json ? JSON.stringify(all, null, 2) : parameterList(words, width));
      return;
    }
    const one = explained(entryOf(given.parameter), words, inFile?.(given.parameter));
    print(given.json ? JSON.stringify(one, null, 2) : explanation(one, words, width));
  },
};

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function entryOf(id: string): LedgerEntry {
  const found = entry(id);
  if (found !== undefined) return found;
  const names = ledger.map((one) => one.id);
  const near = nearby(id, names);
  const hint =
    near.length > 0 ? `did you mean ${near.join(', ')}?` : '"reportline explain" lists all there are';
  throw new Failure(`${id}  there is no such parameter\n    ${hint}`);
}

/** The value of each parameter in a scenario. */
function valuesIn(given: string): (id: string) => InFile {
  const { study, path } = loadStudy(given, true);
  const file = basename(path);
  return (id) => {
    const found = study.assumptions.find((assumption) => assumption.id === id);
    if (found === undefined) return { file, value: null, origin: null, designs: [] };
    return { file, value: found.value, origin: found.origin, designs: found.designs };
  };
}
