/**
 * The escalation chain side by side: this kernel, the C program and SimPy, in one interleaved run, a fresh
 * process for each; and, for the variants that have exact answers, whether this kernel gives them.
 *
 *   npx tsx bench/compare.ts FOLDER [rounds=5] [resolved=1000000] [seeds=16]
 *
 * FOLDER (or BENCH_DIR) holds c/escalation.c and py/simpy_bench.py; SIMPY_SRC is a checkout of SimPy. What is
 * missing is left out and said so. bench/README.md says how the numbers are to be read.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { meanInterval } from '../src/kernel/stats/interval.ts';
import { Moments } from '../src/kernel/stats/moments.ts';
import { exactChain } from '../test/theory/cases/escalation-chain.ts';

const [folder = process.env.BENCH_DIR ?? '', rounds = '5', resolved = '1000000', seeds = '16'] =
  process.argv.slice(2);

const CONFIDENCE = 0.999;
/** SimPy is so much slower that it resolves fewer complaints; its speed does not depend on their number. */
const SIMPY_SHARE = 0.2;

interface Contender {
  readonly name: string;
  readonly command: readonly string[];
  readonly resolved: number;
}

interface Answer {
  readonly events: number;
  readonly t_sim: number;
  readonly t_stats: number;
  readonly mean: number;
  readonly version?: string;
}

const temporary = mkdtempSync(join(tmpdir(), 'escalation-'));
try {
  const contenders = prepare();
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}\n`);
  printSpeeds(contenders, interleaved(contenders));
  printExact(contenders[0] as Contender);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

/** This kernel first; compiles the C program. */
function prepare(): Contender[] {
  const n = Number(resolved);
  const own = new URL('escalation.ts', import.meta.url).pathname;
  // Started by tsx, which only strips the types: a bundle of the same file was no faster.
  const command = [process.execPath, '--import', 'tsx', own];
  const contenders: Contender[] = [{ name: 'reportline', command, resolved: n }];
  const source = join(folder, 'c', 'escalation.c');
  if (existsSync(source)) {
    const program = join(temporary, 'escalation-c');
    execFileSync('gcc', ['-O3', '-march=native', '-o', program, source, '-lm'], { stdio: 'inherit' });
    contenders.push({ name: 'C', command: [program], resolved: n });
  } else console.log(`without C: no ${source}`);
  const script = join(folder, 'py', 'simpy_bench.py');
  if (existsSync(script) && process.env.SIMPY_SRC !== undefined) {
    const share = Math.max(1000, Math.round(n * SIMPY_SHARE));
    contenders.push({ name: 'SimPy', command: ['python3', script], resolved: share });
  } else console.log('without SimPy: name its checkout in SIMPY_SRC');
  return contenders;
}

/** Answers by contender: A B C, A B C, …, so that a busy machine slows all alike. */
function interleaved(contenders: readonly Contender[]): ReadonlyMap<string, readonly Answer[]> {
  const answers = new Map(contenders.map(({ name }) => [name, [] as Answer[]]));
  for (let round = 1; round <= Number(rounds); round++) {
    for (const one of contenders) answers.get(one.name)?.push(ask(one, String(round), 'A'));
  }
  return answers;
}

function ask({ command, resolved: n }: Contender, seed: string, variant: string): Answer {
  const [program = '', ...first] = command;
  const line = execFileSync(program, [...first, String(n), seed, variant], { encoding: 'utf8' });
  return JSON.parse(line) as Answer;
}

function printSpeeds(
  contenders: readonly Contender[],
  answers: ReadonlyMap<string, readonly Answer[]>,
): void {
  const speeds = contenders.map(({ name }) =>
    (answers.get(name) ?? []).map(({ events, t_sim }) => events / t_sim),
  );
  const own = median(speeds[0] ?? []);
  console.log(`Variant A, medians of ${rounds}, processes interleaved:\n`);
  console.log('| | resolved | million events/s | lowest to highest | reportline is |');
  console.log('| --- | ---: | ---: | --- | --- |');
  contenders.forEach(({ name, resolved: n }, i) => {
    const all = speeds[i] ?? [];
    const speed = median(all);
    const ratio = i === 0 ? '' : comparison(own / speed);
    const version = answers.get(name)?.[0]?.version;
    const label = version === undefined ? name : `${name} ${version}`;
    const range = `${million(Math.min(...all))} to ${million(Math.max(...all))}`;
    console.log(`| ${label} | ${n} | ${million(speed)} | ${range} | ${ratio} |`);
  });
  console.log('');
}

/** Variants B and C against their exact answers: mean over seeds and 99.9 % interval. */
function printExact(own: Contender): void {
  console.log(`Variants with exact answers, minutes, ${seeds} seeds:\n`);
  console.log('| | exact | simulated | 99.9 % interval | ± % | inside |');
  console.log('| --- | ---: | ---: | --- | ---: | --- |');
  for (const [variant, exact] of Object.entries(exactChain)) {
    const answers = Array.from({ length: Number(seeds) }, (_, i) => ask(own, `exact-${i}`, variant));
    for (const [quantity, value] of Object.entries(exact)) {
      const moments = new Moments();
      for (const answer of answers) moments.add(answer[quantity as 'mean']);
      const [low, high] = meanInterval(moments, CONFIDENCE) ?? [Number.NaN, Number.NaN];
      const width = ((100 * (high - low)) / 2 / value).toFixed(2);
      const inside = low <= value && value <= high ? 'yes' : '**no**';
      const interval = `${low.toFixed(3)} to ${high.toFixed(3)}`;
      const cells = [
        `${variant} ${quantity}`,
        value.toFixed(3),
        moments.mean.toFixed(3),
        interval,
        width,
        inside,
      ];
      console.log(`| ${cells.join(' | ')} |`);
    }
  }
}

function comparison(ratio: number): string {
  return ratio >= 1 ? `${ratio.toFixed(1)} times as fast` : `${(1 / ratio).toFixed(2)} times slower`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

function million(perSecond: number): string {
  return (perSecond / 1e6).toPrecision(3);
}
