import { readFileSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import type { CommandModule } from 'yargs';
import { compileScenario } from '../../scenario/compile.ts';
import type { StudySpec } from '../../scenario/study-spec.ts';
import { MECHANISMS, SHIPPED, STORIES, scenariosIn } from '../scenario-files.ts';

/** Where scenarios are looked for. */
const FOLDERS = [SHIPPED, 'scenarios'];

interface Listed {
  readonly path: string;
  /** Null: the file has errors. */
  readonly study: StudySpec | null;
}

export const listCommand: CommandModule = {
  command: 'list',
  describe: 'Scenarios and stories that ship with the program, and those in ./scenarios',
  handler: () => {
    const all = inFolders('', STORIES);
    const place = ({ study }: Listed): number => study?.story?.number ?? 0;
    const stories = all.filter((one) => place(one) > 0).sort((a, b) => place(a) - place(b));
    print(all.filter((one) => !stories.includes(one)));
    print(stories, 'Stories for a workshop');
    print(inFolders(MECHANISMS), 'Small companies, each for a single part of the model');
  },
};

/** The scenarios in these folders, wherever scenarios are looked for. */
function inFolders(...names: readonly string[]): Listed[] {
  const folders = names.flatMap((name) => FOLDERS.map((folder) => join(folder, name)));
  const paths = new Set(folders.flatMap(scenariosIn).map((path) => relative('.', path)));
  return [...paths].map((path): Listed => {
    const compiled = compileScenario(readFileSync(path), basename(path));
    return { path, study: compiled.ok ? compiled.study : null };
  });
}

function print(all: readonly Listed[], heading = ''): void {
  if (all.length > 0 && heading !== '') process.stdout.write(`${heading}\n\n`);
  for (const one of all) process.stdout.write(listed(one));
}

function listed({ path, study }: Listed): string {
  const name = basename(path, extname(path));
  if (study === null) return `${name}\n  has errors: reportline check ${path}\n\n`;
  const { title, question, designs, story } = study;
  const number = story === null ? '' : `${story.number}. `;
  const lines = [
    `${name}  ${number}${title}`,
    ...(question ? [`  ${question}`] : []),
    `  ${designs.length} designs: ${designs.map(({ id }) => id).join(', ')}`,
    `  ${path}`,
  ];
  return `${lines.join('\n')}\n\n`;
}
