/** A chart that PowerPoint has no form for, as a sharp picture. */

import type { TopLevelSpec } from 'vega-lite';
import type { Results } from '../../study/results.ts';
import type { Chart } from '../charts/chart.ts';
import { type Design, designsOf, findingOf } from '../evidence.ts';
import type { Words } from '../locales/index.ts';
import type { Slide } from './deck.ts';
import { note, PICTURE, titleOf } from './layout.ts';
import { notesOn } from './notes.ts';

/** Lines that say how to read a picture. */
const LINES = 3;
/** Charts that grow with every design: the first design and the best one are what a slide has room for. */
const PAIRED: Readonly<Record<string, string>> = {
  'org-charts': 'resolvedWithin.',
};

export function pictureSlide(results: Results, words: Words, chart: Chart): Slide {
  const designs = designsOf(results);
  const drawn = drawnDesigns(results, chart.id);
  const { spec, subtitle } = bare(chart.spec(only(results, drawn), words));
  const some =
    drawn.length < designs.length
      ? [words.deck.drawn({ drawn: drawn.map(({ title }) => title), all: designs.length })]
      : [];
  return {
    title: titleOf(chart.title(results, words)),
    parts: [
      { kind: 'picture', box: PICTURE, spec, summary: chart.summary(results, words) },
      note([...some, subtitle].join(' '), LINES),
    ],
    notes: [
      subtitle,
      chart.summary(results, words),
      ...notesOn(results, words, {
        metrics: chart.needs.filter((need) => !need.includes('*')),
        chart,
      }),
    ],
  };
}

/** The first design and the one that a verdict names as best, or else the second. */
function drawnDesigns(results: Results, chart: string): readonly Design[] {
  const designs = designsOf(results);
  const measured = PAIRED[chart];
  if (measured === undefined || designs.length < 3) return designs;
  const metric = measured.endsWith('.') ? `${measured}${results.targets[0]?.label}` : measured;
  const finding = findingOf(results, metric);
  return finding?.kind === 'best' ? [finding.first, finding.best] : designs.slice(0, 2);
}

/** The same results with these designs only. */
function only(results: Results, designs: readonly Design[]): Results {
  const ids = new Set(designs.map(({ id }) => id));
  return {
    ...results,
    designs: Object.fromEntries(Object.entries(results.designs).filter(([id]) => ids.has(id))),
    comparisons: results.comparisons.filter(({ b }) => ids.has(b)),
  };
}

/** A specification without title and footer, and what its subtitle said. */
function bare(spec: TopLevelSpec): { readonly spec: TopLevelSpec; readonly subtitle: string } {
  if (!('vconcat' in spec) || typeof spec.title !== 'object' || !('text' in spec.title)) {
    return { spec, subtitle: '' };
  }
  const { title, ...untitled } = spec;
  const subtitle = [title.subtitle ?? ''].flat().join(' ');
  return { spec: { ...untitled, vconcat: spec.vconcat.slice(0, -1), padding: 4 }, subtitle };
}
