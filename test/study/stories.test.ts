import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { replicate } from '../../src/model/replicate.ts';
import { compileScenario } from '../../src/scenario/index.ts';
import type { StudySpec } from '../../src/scenario/study-spec.ts';
import { buildResults } from '../../src/study/build-results.ts';
import type { Comparison, Results, Verdict } from '../../src/study/results.ts';
import { runStudy } from '../../src/study/run-study.ts';
import { bytesOf } from '../scenario/compiled.ts';
import { STORIES, type StoryStudy, storyStudy, storyText } from '../scenario/stories.ts';

/** Milliseconds in which the replay must have a replication of a story. */
const BUDGET = 40;
const DOC = readFileSync(new URL('../../docs/stories.md', import.meta.url), 'utf8');

/** How B may end by the bet, and what then speaks against it: a metric without a direction can only differ. */
const AGAINST: Partial<Record<Verdict, readonly Verdict[]>> = {
  better: ['worse'],
  worse: ['better', 'differs'],
};

/** The story's two designs, all its replications, one after another; with the fastest replication's time. */
async function played(
  study: StudySpec,
  pair: readonly string[],
): Promise<{ results: Results; fastest: number }> {
  const two = { ...study, designs: study.designs.filter(({ id }) => pair.includes(id)) };
  let fastest = Number.POSITIVE_INFINITY;
  const run = async ({ design, replication }: { design: number; replication: number }) => {
    const start = performance.now();
    const values = replicate(two.designs[design]!.model, two.seed, replication);
    fastest = Math.min(fastest, performance.now() - start);
    return values;
  };
  const tally = await runStudy(two, { width: 1, run });
  return { results: buildResults(two, tally), fastest };
}

function counterStudy(name: string, { story }: StoryStudy): StudySpec {
  const moved = new Map(Object.entries(story.counterCase.set));
  const compiled = compileScenario(bytesOf(storyText(name)), `${name}.yaml`, moved);
  if (!compiled.ok) throw new Error('the counter-case does not compile');
  return compiled.study;
}

const compared = ({ comparisons }: Results, metric: string): Comparison =>
  comparisons.find((one) => one.metric === metric)!;

/** A figure as the document writes it. */
const written = ({ designs }: Results, design: string, metric: string): string =>
  designs[design]!.metrics[metric]!.mean!.toFixed(1);

describe.each(STORIES)('%s', (name) => {
  const study = storyStudy(name);
  const { number, designs, bet, figures } = study.story;
  const row = DOC.split('\n').find((line) => line.startsWith(`| ${number} |`)) ?? '';
  const verdicts = (results: Results) => figures.map((id) => compared(results, id).verdict);

  const byBet = (results: Results) => compared(results, bet.metric).verdict;
  let told: Awaited<ReturnType<typeof played>>;

  beforeAll(async () => {
    told = await played(study, designs);
  });

  test('ends as it is told: B wins or loses by the bet, and another of its figures speaks against that', () => {
    const against = AGAINST[byBet(told.results)] ?? [];
    expect(verdicts(told.results).filter((verdict) => against.includes(verdict))).not.toEqual([]);
    expect(told.fastest).toBeLessThan(BUDGET);
    expect(row).toContain(`\`${name}\``);
    for (const design of designs) expect(row).toContain(written(told.results, design, bet.metric));
  });

  test('ends otherwise in its counter-case: B no longer wins or loses so, and is worse by one of its figures', async () => {
    const { results } = await played(counterStudy(name, study), designs);
    expect(['better', 'worse', 'no clear difference']).toContain(byBet(results));
    expect(byBet(results)).not.toBe(byBet(told.results));
    expect(verdicts(results)).toContain('worse');
    for (const design of designs) expect(row).toContain(written(results, design, bet.metric));
  });
});
