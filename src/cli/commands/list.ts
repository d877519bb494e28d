import { readFileSync } from 'node:fs';
import { basename, extname, relative } from 'node:path';
import type { CommandModule } from 'yargs';
import { compileScenario } from '../../scenario/compile.ts';
import { SHIPPED, scenariosIn } from '../scenario-files.ts';

export const listCommand: CommandModule = {
  command: 'list',
  describe: 'Scenarios that ship with the program, and those in ./scenarios',
  handler: () => {
    const paths = [
      ...new Set([...scenariosIn(SHIPPED), ...scenariosIn('scenarios')].map((p) => relative('.', p))),
    ];
    for (const path of paths) {
      const compiled = compileScenario(readFileSync(path), basename(path));
      const name = basename(path, extname(path));
      if (!compiled.ok) {
        process.stdout.write(`${name}\n  has errors: reportline check ${path}\n\n`);
        continue;
      }
      const { title, question, designs } = compiled.study;
      process.stdout.write(`${name}  ${title}\n`);
      if (question) process.stdout.write(`  ${question}\n`);
      process.stdout.write(
        `  ${designs.length} designs: ${designs.map(({ id }) => id).join(', ')}\n  ${path}\n\n`,
      );
    }
  },
};
