/**
 * Calibrates the tool itself: whether its intervals, winners and choices are right as often as they promise, on cases
 * with known answers. Prints a table, writes docs/calibration.md and output/calibration/calibration.json, and fails
 * where a promise does not hold. Each experiment runs in a process of its own, as many at once as there are cores;
 * `npm run calibration -- coverage nulls` runs only these and writes no document.
 */

import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { EXPERIMENTS, type Experiment } from './calibration/experiments.ts';
import type { Finding } from './calibration/finding.ts';
import { documentOf, lineOf } from './calibration/table.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const HERE = fileURLToPath(import.meta.url);
const CHILD = '--child';

interface Found {
  readonly experiment: Experiment;
  readonly findings: readonly Finding[];
}

async function child(experiment: Experiment): Promise<Found> {
  const parameters = ['--import', 'tsx', HERE, CHILD, experiment.id];
  const { stdout } = await promisify(execFile)(process.execPath, parameters, { cwd: ROOT });
  const findings = JSON.parse(stdout) as Finding[];
  const lines = findings.map((finding) => `  ${lineOf(finding)}\n`);
  process.stdout.write(`${experiment.title}\n${lines.join('')}`);
  return { experiment, findings };
}

/** As many at once as there are cores; in the order of the list whatever ends first. */
async function all(experiments: readonly Experiment[]): Promise<Found[]> {
  const found: Found[] = [];
  const next = experiments.entries();
  const worker = async (): Promise<void> => {
    for (const [k, experiment] of next) found[k] = await child(experiment);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return found;
}

const [first, ...rest] = process.argv.slice(2);
if (first === CHILD) {
  const experiment = EXPERIMENTS.find(({ id }) => id === rest[0]);
  if (experiment === undefined) throw new RangeError(`no experiment "${rest[0]}"`);
  process.stdout.write(JSON.stringify(await experiment.run()));
} else {
  const asked = first === undefined ? [] : [first, ...rest];
  const unknown = asked.filter((id) => !EXPERIMENTS.some((experiment) => experiment.id === id));
  if (unknown.length > 0) throw new RangeError(`no experiment "${unknown.join('", "')}"`);
  const found = await all(EXPERIMENTS.filter(({ id }) => asked.length === 0 || asked.includes(id)));
  if (asked.length === 0) {
    const folder = join(ROOT, 'output', 'calibration');
    mkdirSync(folder, { recursive: true });
    const plain = found.map(({ experiment: { id, title, about }, findings }) => ({
      id,
      title,
      about,
      findings,
    }));
    writeFileSync(join(folder, 'calibration.json'), `${JSON.stringify(plain, null, 2)}\n`);
    writeFileSync(join(ROOT, 'docs', 'calibration.md'), documentOf(found));
  }
  const failed = found.flatMap(({ findings }) => findings.filter(({ holds }) => !holds));
  process.stdout.write(failed.length === 0 ? 'All of it holds.\n' : `${failed.length} do not hold.\n`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}
