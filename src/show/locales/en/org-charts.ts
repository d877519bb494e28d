import { list, quote } from './phrases.ts';

export const orgCharts = {
  overloaded: ({ design, positions }: { design: string; positions: readonly string[] }) =>
    `${quote(design)}: more work than hours at ${list(positions.slice(0, 3).map((p) => quote(p)))}`,
  /** `more` designs beside those named. */
  severalOverloaded: ({ designs, more }: { designs: readonly string[]; more: number }) =>
    `More work than hours in ${list([...designs.map(quote), ...(more > 0 ? [`${more} more ${more === 1 ? 'design' : 'designs'}`] : [])])}`,
  /** `designs` share the place; `share` may be a range. */
  oneDesk: ({
    design,
    designs,
    position,
    share,
  }: {
    design: string;
    designs: number;
    position: string;
    share: string;
  }) => {
    const where = designs === 1 ? quote(design) : designs === 2 ? 'Both designs' : 'Every design';
    return `${where}: ${share} of all waiting is for one place in the chart, ${quote(position)}`;
  },
  differentDesks: ({
    design,
    position,
    other,
    otherPosition,
  }: {
    design: string;
    position: string;
    other: string;
    otherPosition: string;
  }) =>
    `Complaints wait longest in different places: for ${quote(position)} in ${quote(design)}, ` +
    `for ${quote(otherPosition)} in ${quote(other)}`,
  noDesk: ({ design, designs }: { design: string; designs: number }) =>
    designs === 1
      ? `${quote(design)}: the waiting is spread, no single place in the chart clearly holds the most`
      : 'Where complaints wait: not in every design does one place clearly hold the most',
  nothing: 'Nothing waits in any of these charts',
  subtitle:
    'Figure and fill: hours that complaints wait for the position, per 100 complaints (± half of the 95 % interval). A ' +
    'stack of positions that are alike shows the one waited for longest. Heavy frame: complaints wait longest ' +
    'here; hatched where that is so in fewer than 90 % of the replications. Line to the boss: the wider, the more ' +
    'decisions are sent up. Badge: largest remedy it may grant alone. Load: work offered as a share of the hours set aside. Blue: customer ' +
    'service. Dashed line: dotted reporting line. Dashed red frame: overloaded.',
  allWaiting: (hours: string) => `${hours} h of waiting per 100 complaints in all`,
  unsteady: (hours: string) => `no steady state: ${hours} h of waiting and growing`,
  longest: ({ position, runs }: { position: string; runs: string }) =>
    `longest for ${quote(position)} in ${runs} % of runs`,
  waitingHead: 'hours',
  limitHead: 'may grant',
  loadHead: 'load',
  limit: (amount: string) => `≤ ${amount}`,
  anyLimit: 'any amount',
  /** `kind` of remedy as the file calls it. */
  kindLimit: ({ kind, amount }: { kind: string; amount: string | null }) =>
    amount === null ? `${kind} any` : `${kind} ≤ ${amount}`,
  /** Over all kinds of remedy; `high` null: any amount. */
  limitSpan: ({ low, high }: { low: string; high: string | null }) =>
    high === null ? `${low} to any` : `${low} to ${high}`,
  byKind: 'A kind of remedy in a badge: the limit for that kind; a range: it depends on the kind.',
  /** Of a design that changes its shape on the way. */
  startsAs: 'Drawn as it starts; figures are of the whole window.',
  later: ({ design, becomes }: { design: string; becomes: string }) =>
    `${quote(design)} is drawn as it starts. ${becomes}`,
  waitingColumn: 'Waiting, h per 100 complaints',
  bottleneckColumn: 'Longest waiting of all, % of replications',
  loadColumn: 'Offered load, %',
  sentUpColumn: 'Decisions sent up per 1,000 complaints',
  summary: (tops: readonly { design: string; position: string | null; waiting: string; runs: string }[]) =>
    tops
      .map(({ design, position, waiting, runs }) =>
        position === null
          ? `${quote(design)}: nothing waits.`
          : `${quote(design)}: complaints wait longest for ${quote(position)}, ${waiting} h per 100 complaints, ` +
            `in ${runs} % of the replications.`,
      )
      .join(' '),
};
