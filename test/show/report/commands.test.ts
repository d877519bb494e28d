import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { runCommand, sensitivityCommand } from '../../../src/show/report/commands.ts';
import type { Results } from '../../../src/study/results.ts';
import { fixture } from '../fixture.ts';

/** The words that a shell makes of a command line. */
function shellWords(line: string): string[] {
  const script = `reportline() { printf '%s\\0' "$@"; }; ${line}`;
  return execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
}

describe('the command that repeats a run', () => {
  it('names scenario, seed, replications and designs', () => {
    expect(runCommand(fixture({ designs: 2 }))).toBe(
      'reportline run ./placement.yaml --seed 7 --replications 20 --designs design-0,design-1',
    );
  });

  it('of an interrupted run asks for the replications that were done', () => {
    expect(runCommand({ ...fixture(), replicationsAsked: 200 })).toContain('--replications 20 ');
  });

  it.each([`'; touch /tmp/x; '`, '$(id) `id`', '-1', 'a\nb', '--out', 'שלום'])(
    'hands a seed like %j to a shell as one word',
    (seed) => {
      const results: Results = { ...fixture({ designs: 1 }), seed };
      const words = shellWords(runCommand(results));
      expect(words.some((word) => word === seed || word === `--seed=${seed}`)).toBe(true);
      expect(words[1]).toBe('./placement.yaml');
    },
  );
});

it('the command that asks what could reverse it leaves the choice of designs to the program', () => {
  expect(sensitivityCommand(fixture())).toBe('reportline sensitivity placement.yaml');
  expect(sensitivityCommand(fixture({ designs: 1 }))).toBeNull();
});
