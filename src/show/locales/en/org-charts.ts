import { list, quote } from './phrases.ts';

export const orgCharts = {
  overloaded: ({ design, positions }: { design: string; positions: readonly string[] }) =>
    `${quote(design)}: more work than hours at ${list(positions.slice(0, 3).map((p) => quote(p)))}`,
  oneDesk: ({ design, position, share }: { design: string; position: string; share: string }) =>
    `${quote(design)}: ${share} of all waiting is for one place in the chart, ${quote(position)}`,
  noDesk: ({ design }: { design: string; position: string; share: string }) =>
    `${quote(design)}: the waiting is spread, no single place in the chart clearly holds the most`,
  nothing: 'Nothing waits in any of these charts',
  subtitle:
    'Large figure and fill: hours that complaints wait for the position, per 100 complaints (± half of the 95 % ' +
    'interval; a stack of positions that are alike shows their sum). Load: work offered as a share of the hours ' +
    'set aside. Badge: largest remedy it may grant alone. Blue frame and line: customer service. Dashed line: ' +
    'dotted reporting line. Dashed red frame: overloaded.',
  allWaiting: (hours: string) => `${hours} h of waiting per 100 complaints in all`,
  unsteady: (hours: string) => `no steady state: ${hours} h of waiting per 100 complaints, and growing`,
  load: (load: string, seats: string | null, over: boolean) =>
    over ? `overloaded: ${load}` : `load ${load}${seats === null ? '' : `, ${seats} seats`}`,
  limit: (amount: string) => `≤ ${amount}`,
  anyLimit: 'any amount',
  waitingColumn: 'Waiting, h per 100 complaints',
  loadColumn: 'Offered load, %',
  summary: (tops: readonly { design: string; position: string | null; waiting: string }[]) =>
    tops
      .map(({ design, position, waiting }) =>
        position === null
          ? `${quote(design)}: nothing waits.`
          : `${quote(design)}: complaints wait most for ${quote(position)}, ${waiting} h per 100 complaints.`,
      )
      .join(' '),
};
