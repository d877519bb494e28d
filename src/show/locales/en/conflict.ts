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
    'Per 1,000 complaints about each unit, with 95 % intervals. A complaint meets a conflict of interest when it comes ' +
    'before someone who answers for the unit at fault, when it is not raised because it would be against the boss’s ' +
    'own people, or when that unit contests it. It surfaces when it goes over that person’s head, and is buried when ' +
    'it is closed without being put right. More surfacing is neither better nor worse.',
  stages: { arises: 'Conflict arises', surfaces: 'it surfaces', buried: 'it is buried' },
  /** What the bars of a stage count. */
  notes: {
    arises:
      'Complaints that meet one, each counted once. The rest is decided on the merits in spite of it. Own scale.',
    surfaces:
      'Before a burial, or when the customer comes again after one: such a case stands in both columns.',
    buried: 'Closings without what the case was about. Same scale as the column before.',
  },
  allUnits: 'All complaints',
  unit: (title: string, service: boolean) => `Complaints about ${title}${service ? ' (own faults)' : ''}`,
  columns: { arises: 'Arises', surfaces: 'Surfaces', buried: 'Buried' },
  keys: {
    'conflict.arisen': 'conflict met',
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
