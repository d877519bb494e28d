/** What `check` says about a scenario. */

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

export const check = {
  study: ({ designs, replications, seed }: { designs: number; replications: number; seed: string }) =>
    `${count(designs, 'design')}, ${count(replications, 'replication')}, seed ${seed}`,
  days: ({ warmUp, window, drain }: { warmUp: string; window: string; drain: string }) =>
    `${warmUp} days of warm-up, ${window} of window, ${drain} of drain`,
  design: ({ number, of, title, id }: { number: number; of: number; title: string; id: string }) =>
    `Design ${number} of ${of}: ${title} (${id})`,
  columns: { rank: 'rank', seats: 'seats', hours: 'h a week', limit: 'limit', load: 'load' },
  ranks: {
    agent: 'agents',
    supervisor: 'supervisor',
    manager: 'manager',
    head: 'service head',
    executive: 'executive',
    ceo: 'CEO',
    board: 'board',
    desk: 'desk',
  },
  shared: 'shared',
  anyAmount: 'any',
  neutral: 'neutral',
  mayBeBypassed: 'may be bypassed',
  moreLikeThese: (n: number) => `… ${n} more like these`,
  /** Of a design that changes its shape on the way. */
  startsAs: 'The chart below is the one it starts with.',
  limits: (byRank: readonly string[]) => `Limits: ${byRank.join(' · ')}`,
  layers: ({ layers, span }: { layers: number; span: string }) =>
    `Layers from the top to the front line, both counted: ${layers}; average span ${span}`,
  share: ({
    own,
    people,
    percent,
    published,
  }: {
    own: string;
    people: string;
    percent: string;
    published: string;
  }) => `Service: ${own} full-time people of ${people}, ${percent} % (published: ${published} % [S])`,
  frontLine: (load: string) => `Front line, all teams together: load ${load}`,
  overloaded: ({ named, more }: { named: string; more: number }) =>
    `WARNING  more work than time at ${named}${more > 0 ? ` and ${more} more` : ''}: queues there grow, no ` +
    'steady state',
  leftOut: {
    shocks: 'Expected loads leave out this scenario’s shocks: while one lasts, loads are higher or lower.',
    defects: 'Expected loads leave out this scenario’s defect: until it is fixed, loads are higher.',
    closures: 'Expected loads leave out this scenario’s closed days: loads are somewhat higher.',
  },
  assumptions: (n: number) => `Assumptions in force: ${n}`,
  key: '[S] has a published source, [A] is assumed, [scenario] is set in this file',
  marks: { sourced: '[S]', assumed: '[A]', scenario: '[scenario]' },
};
