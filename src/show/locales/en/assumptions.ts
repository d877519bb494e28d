/** Assumptions in force: where their values come from, and how sure they are. */

export const assumptions = {
  /** A setting of the file that the ledger does not know, by its path. */
  ownSetting: (path: string) => `Setting of this scenario: ${path}`,
  withDesigns: (value: string, designs: readonly { readonly title: string; readonly value: string }[]) =>
    [value, ...designs.map((design) => `${design.value} (${design.title})`)].join('; '),
  onDaysOf: (value: string, week: string) => `${value}, on the days of the week of ${week}`,
  setInScenario: 'set in the scenario',
  switchedOff: 'switched off by base: neutral',
  setInDesigns: (source: string) => `set in single designs; else ${source}`,
  /** Units of the ledger's entries. */
  units: {
    text: 'text',
    runs: 'runs',
    duration: 'duration',
    durations: 'durations',
    share: 'share',
    people: 'people',
    preset: 'preset',
    seats: 'seats',
    layers: 'layers',
    'yes or no': 'yes or no',
    'opening hours': 'opening hours',
    'share per report': 'share per report',
    money: 'money',
    'level 1-7': 'level 1-7',
    probability: 'probability',
    'a day': 'a day',
    number: 'number',
    cases: 'cases',
    name: 'name',
    'bridge or chain': 'bridge or chain',
    moments: 'moments',
    'who pays': 'who pays',
    factor: 'factor',
    exponent: 'exponent',
    times: 'times',
    'money a year': 'money a year',
    'hours a week': 'hours a week',
  },
  statuses: { sourced: 'sourced', assumed: 'assumed', scenario: 'scenario' },
  confidences: { high: 'high', medium: 'medium', low: 'low' },
};
