import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { withTables } from '../scripts/model-doc.ts';
import { mechanisms } from '../src/model/mechanisms/index.ts';
import { compileScenario } from '../src/scenario/compile.ts';
import { formatErrors } from '../src/scenario/errors.ts';
import { Folder, ROOT } from './cli/program.ts';

const DOCS = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
// Read when the tests are collected: a README that is not there fails them all.
const texts = new Map(DOCS.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));

/** Blocks of code with what stands behind their opening fence, in the order of the text. */
function blocks(text: string): { info: string; code: string }[] {
  return [...text.matchAll(/^```([^\n]*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    info: (match[1] as string).trim(),
    code: match[2] as string,
  }));
}

const scenarios = DOCS.flatMap((path) =>
  blocks(texts.get(path) as string)
    .filter(({ info }) => info === 'yaml scenario')
    .map(({ code }, i): [string, string] => [`${path}, scenario ${i + 1}`, code]),
);

/** Lines of the shell blocks, `a && b` as two, comments left out. */
const commands = DOCS.flatMap((path) =>
  blocks(texts.get(path) as string)
    .filter(({ info }) => info === 'sh')
    .flatMap(({ code }) => code.split(/\n|&&/))
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '')
    .map((line): [string, string] => [path, line]),
);

const PROGRAM = /^(?:npx reportline|node dist\/cli\/main\.js|npm run reportline --)\s+/;

/** The words of a command line; double and single quotes hold words together. */
function words(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    (match) => match[1] ?? match[2] ?? (match[3] as string),
  );
}

describe('every scenario in the documents', () => {
  test('is marked as one, and there are some', () => {
    expect(scenarios.filter(([where]) => where.startsWith('README.md')).length).toBeGreaterThan(0);
  });

  test.each(scenarios)('compiles: %s', (_, code) => {
    const compiled = compileScenario(new TextEncoder().encode(code), 'snippet.yaml');
    if (!compiled.ok) expect.fail(formatErrors('snippet.yaml', compiled.errors));
    expect(compiled.study.designs.length).toBeGreaterThan(0);
  });
});

describe('every command in the documents', () => {
  const folder = new Folder();
  afterAll(() => folder.remove());

  test('is one of this program, a script of the package, or npm’s own set-up', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const known = (line: string): boolean => {
      const script = /^npm (?:run )?([\w:-]+)/.exec(line)?.[1];
      if (script === 'ci' || script === 'install') return true;
      if (PROGRAM.test(line)) return true;
      return script !== undefined && Object.hasOwn(scripts, script);
    };
    // Lines for other tools are for the reader to judge: bench scripts, a compiler.
    const foreign = /^(?:node|npx) (?!reportline|dist)|^[A-Z_]+=/;
    expect(commands.filter(([, line]) => !known(line) && !foreign.test(line))).toEqual([]);
    expect(commands.filter(([path]) => path === 'README.md').map(([, line]) => line)).toEqual(
      expect.arrayContaining(['npm ci', 'npm test']),
    );
  });

  test('of this program runs as it stands: in order, in one folder, but for fewer replications', async () => {
    const ours = commands.filter(([, line]) => PROGRAM.test(line));
    expect(ours.length).toBeGreaterThan(1);
    const [, example] = scenarios[0] as [string, string];
    for (const [path, line] of ours) {
      const args = words(line.replace(PROGRAM, ''));
      const [command, file = ''] = args;
      // A file that the text tells the reader to write stands for the first scenario of the README.
      if (command !== 'init' && /\.ya?ml$/.test(file) && !existsSync(folder.in(file))) {
        if (existsSync(join(ROOT, file))) args[1] = join(ROOT, file);
        else folder.write(basename(file), example);
      }
      const simulates = command === 'run' || (command === 'replay' && !args.includes('--run'));
      const alone = command === 'replay' ? ['--no-stories'] : [];
      const fewer = simulates ? [...withoutReplications(args), '--replications', '1'] : args;
      const { code, stderr } = await folder.run(...fewer, ...alone);
      // A target in an example may be missed: that is what its exit code is for.
      const fine = args.includes('--require') || command === 'search' ? [0, 3] : [0];
      expect([path, line, fine.includes(code ?? -1) ? '' : stderr]).toEqual([path, line, '']);
    }
  }, 600_000);
});

function withoutReplications(args: readonly string[]): string[] {
  const at = args.indexOf('--replications');
  return at < 0 ? [...args] : [...args.slice(0, at), ...args.slice(at + 2)];
}

describe('the documents', () => {
  test('open with the name, a picture the program made, and the two commands', () => {
    const readme = texts.get('README.md') as string;
    expect(readme).toMatch(/^# reportline\n\n!\[[^\]]+\]\([^)]+\.(?:png|svg)\)/);
  });

  test('link to files that are there', () => {
    const broken = DOCS.flatMap((path) =>
      [...(texts.get(path) as string).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
        .map((match) => match[1] as string)
        .filter((target) => !/^[a-z]+:/.test(target))
        .filter((target) => !existsSync(join(ROOT, dirname(path), target)))
        .map((target) => `${path}: ${target}`),
    );
    expect(broken).toEqual([]);
  });

  test('of the model name every mechanism’s section, which is there', () => {
    const model = texts.get(join('docs', 'model.md')) as string;
    const sections = new Set([...model.matchAll(/^#+ (\d+)\b/gm)].map((match) => match[1] as string));
    const missing = mechanisms.filter(({ section }) => !sections.has(section.split('.')[0] as string));
    expect(missing.map(({ id, section }) => `${id}: ${section}`)).toEqual([]);
  });

  test('of the model list mechanisms, parameters and metrics as the code has them: npm run model-doc', () => {
    const model = texts.get(join('docs', 'model.md')) as string;
    expect(withTables(model)).toBe(model);
  });
});
