import type { Verdict } from '../../../study/results.ts';
import { list, lowerFirst, quote } from './phrases.ts';

export const sentences = {
  single: (design: string) => `Only one design, ${quote(design)}: there is nothing to compare it with.`,
  allUnclear: (design: string, first: string) =>
    `${quote(design)} against ${quote(first)}: no clear difference in any of these figures.`,
  against: ({ design, first, told }: { design: string; first: string; told: readonly string[] }) =>
    `${quote(design)} against ${quote(first)}: ${told.join('; ')}.`,
  part: ({ verdict, items }: { verdict: Verdict; items: readonly string[] }) => {
    const lead: Readonly<Record<Verdict, string>> = {
      better: 'better in',
      worse: 'worse in',
      differs: 'different in',
      'no clear difference': 'no clear difference in',
      'no steady state': 'not judged, for want of a steady state:',
    };
    return `${lead[verdict]} ${list(items)}`;
  },
  item: ({ metric, difference }: { metric: string; difference: string }) =>
    `${lowerFirst(metric)} (${difference})`,
  itemWithoutFigure: (metric: string) => lowerFirst(metric),
  nothingToTell: 'nothing to judge',
  points: ' points',
};
