import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { replicate } from '../../src/model/replicate.ts';
import { compileScenario } from '../../src/scenario/index.ts';
import type { StudySpec } from '../../src/scenario/study-spec.ts';
import { buildResults } from '../../src/study/build-results.ts';
import type { Comparison, Results } from '../../src/study/results.ts';
import { runStudy } from '../../src/study/run-study.ts';
import { bytesOf } from '../scenario/compiled.ts';
import { STORIES, type StoryStudy, storyStudy, storyText } from '../scenario/stories.ts';

/** Milliseconds in which the replay must have a replication of a story. */
const BUDGET = 40;
const DOC = readFileSync(new URL('../../docs/stories.md', import.meta.url), 'utf8');

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

  test('ends as it is told: B is better by the bet, and worse by another of its figures', async () => {
    const { results, fastest } = await played(study, designs);
    expect(compared(results, bet.metric).verdict).toBe('better');
    expect(verdicts(results)).toContain('worse');
    expect(fastest).toBeLessThan(BUDGET);
    expect(row).toContain(`\`${name}\``);
    for (const design of designs) expect(row).toContain(written(results, design, bet.metric));
  });

  test('ends otherwise in its counter-case: B is no better by the bet, and worse by one of its figures', async () => {
    const { results } = await played(counterStudy(name, study), designs);
    expect(['worse', 'no clear difference']).toContain(compared(results, bet.metric).verdict);
    expect(verdicts(results)).toContain('worse');
    for (const design of designs) expect(row).toContain(written(results, design, bet.metric));
  });
});
