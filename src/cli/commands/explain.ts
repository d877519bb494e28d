import { basename } from 'node:path';
import type { Argv, CommandModule } from 'yargs';
import { readScenario } from '../../scenario/compile.ts';
import type { FileKey } from '../../scenario/keys.ts';
import { placesOfEntry, placesOfKey } from '../../scenario/set-in.ts';
import {
  explained,
  explanation,
  groupList,
  groupsOf,
  type InFile,
  parameterList,
} from '../../show/explain.ts';
import { type ExplainedKey, explainedKey, keyExplanation } from '../../show/explain-key.ts';
import { meantBy, otherNames } from '../../show/explain-names.ts';
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
  describe: 'What a parameter, a group or a key of a file means: default, range, source, where to set it',
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
    const file = given.in === undefined ? undefined : valuesIn(given.in);
    const name = given.parameter;
    if (name === undefined) {
      const all = [...groupsOf().values()].flat().map((one) => explained(one, words, file?.entry(one.id)));
      print(given.json ? JSON.stringify(all, null, 2) : parameterList(words, width));
      return;
    }
    const meant = meantBy(name);
    if (meant === undefined)
      throw new Failure(`${name}  there is no such parameter\n    ${otherNames(name)}`);
    const { entry, group } = meant;
    const one = entry && explained(entry, words, file?.entry(entry.id));
    const keys = meant.keys.map((key) => explainedKey(key, words, file?.key(key)));
    if (given.json) {
      const parameters = group.map((each) => explained(each, words, file?.entry(each.id)));
      print(JSON.stringify(one ?? { name, keys, parameters }, null, 2));
      return;
    }
    const texts = [
      ...(one === undefined ? [] : [explanation(one, words, width)]),
      ...keys.map((key) => keyExplanation(key, words, width)),
      ...(group.length === 0 ? [] : [groupList(name, group, words, width)]),
    ];
    print(texts.join('\n\n'));
  },
};

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

interface OfFile {
  readonly entry: (id: string) => InFile;
  readonly key: (key: FileKey) => NonNullable<ExplainedKey['inFile']>;
}

/** What a scenario sets, by parameter and by key. */
function valuesIn(given: string): OfFile {
  const { study, path, bytes } = loadStudy(given, true);
  const file = basename(path);
  const written = readScenario(bytes);
  const data = written.ok ? written.data : {};
  return {
    entry: (id) => {
      const places = placesOfEntry(data, id);
      const found = study.assumptions.find((assumption) => assumption.id === id);
      if (found === undefined) return { file, value: null, origin: null, designs: [], places };
      return { file, value: found.value, origin: found.origin, designs: found.designs, places };
    },
    key: (key) => ({ file, places: placesOfKey(data, key) }),
  };
}
