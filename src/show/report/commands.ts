/** Command lines that a reader can copy: names out of a results file cannot become anything else in a shell. */

import type { Results } from '../../study/results.ts';
import { designsOf } from '../evidence.ts';

/** Repeats a study exactly, in the folder of its scenario file. */
export function runCommand({ scenario, seed, replications, precision, designs }: Results): string {
  return [
    'reportline run',
    quoted(`./${scenario.id}.yaml`),
    option('seed', seed),
    ...(precision
      ? [
          option('precision', `${precision.asked}`),
          option('of', precision.of),
          option('metric', precision.metrics.join(',')),
          option('replications', `${precision.least}`),
          option('max-replications', `${precision.most}`),
        ]
      : [option('replications', `${replications}`)]),
    option('designs', Object.keys(designs).join(',')),
  ].join(' ');
}

/**
 * Asks, in the folder of the scenario file, what could reverse the answer: which designs to compare is left to the
 * command. Null where there is only one.
 */
export function sensitivityCommand(results: Results): string | null {
  if (designsOf(results).length < 2) return null;
  return `reportline sensitivity ${quoted(`./${results.scenario.id}.yaml`).replace(/^\.\/(?=\w)/, '')}`;
}

function option(name: string, value: string): string {
  return `--${name}${value.startsWith('-') ? '=' : ' '}${quoted(value)}`;
}

/** As a POSIX shell reads one word. */
function quoted(word: string): string {
  return /^[\w./,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
