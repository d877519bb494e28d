import { quote, UNSTEADY } from './phrases.ts';

export interface FirstBuried {
  readonly first: string;
  readonly firstBuried: string;
}

export const conflict = {
  nothing: 'Conflicts of interest: where they arise, surface and stay buried',
  single: ({ first, firstBuried }: FirstBuried) =>
    `${quote(first)} buries ${firstBuried} conflicts per 1,000 complaints`,
  best: ({ best, bestBuried, first, firstBuried }: FirstBuried & { best: string; bestBuried: string }) =>
    `Conflicts buried per 1,000 complaints: ${bestBuried} with ${quote(best)}, ${firstBuried} with ${quote(first)}`,
  unbeaten: ({ first, firstBuried }: FirstBuried) =>
    `No design buries clearly fewer conflicts than ${quote(first)}: ${firstBuried} per 1,000 complaints`,
  unclear: ({ first, firstBuried }: FirstBuried) =>
    `Conflicts buried: no clear difference from ${quote(first)}, ${firstBuried} per 1,000 complaints`,
  unsteady: () => `Conflicts buried: ${UNSTEADY}`,
  subtitle:
    'Per 1,000 complaints about each unit, with 95 % intervals. A conflict of interest arises when a case comes ' +
    'before someone who answers for the unit at fault, or is not raised because it would be against the boss’s own ' +
    'people. It surfaces when it goes over that person’s head, and is buried when it ends without being put right; ' +
    'cases given up to a more powerful unit count as buried too. Surfacing and burial share a scale; more ' +
    'surfacing is neither better nor worse.',
  stages: { arises: 'Conflict arises', surfaces: 'it surfaces', buried: 'or it is buried' },
  unit: (title: string, service: boolean) => `Complaints about ${title}${service ? ' (own faults)' : ''}`,
  columns: { arises: 'Arises', surfaces: 'Surfaces', buried: 'Buried' },
  keys: {
    'conflict.exposure': 'before one who answers for the unit',
    'conflict.internal': 'internal',
    'conflict.forced': 'forced by a repeat',
    'conflict.external': 'external',
    'buried.falseClosures': 'false closure',
    'buried.notRaised': 'not raised',
    'buried.lostToPowerGap': 'lost to the power gap',
  } as Readonly<Record<string, string>>,
  summary: (rows: readonly { design: string; arises: string; surfaces: string; buried: string }[]) =>
    rows
      .map(
        (row) =>
          `${quote(row.design)}: per 1,000 complaints ${row.arises} conflicts arise, ${row.surfaces} surface, ` +
          `${row.buried} are buried.`,
      )
      .join(' '),
};
