/** What `explain` says about a parameter of the ledger. */

export const explain = {
  groups: (n: number, all: number) => `${all} parameters in ${n} groups: where they stand in a scenario file`,
  /** Parameters that stand alone. */
  general: 'Rules and settings',
  labels: {
    meaning: 'Meaning',
    unit: 'Unit',
    value: 'Default',
    range: 'Range',
    neutral: 'Switched off at',
    source: 'Source',
    status: 'Status',
    confidence: 'Confidence',
    mechanisms: 'Used by',
    where: 'In a file',
    inForce: 'In force',
  },
  from: (low: string, high: string) => `from ${low} to ${high}`,
  noRange: 'none: a choice or a fact, which sensitivity does not move',
  neverOff: 'nothing: it cannot be switched off',
  noMechanism: 'no mechanism of its own',
  onlyFigures: 'figures only: nothing that happens depends on it',
  perDesign: 'A design may set it for itself, too.',
  notPerDesign: 'It is the same in every design.',
  /** Where a key stands that the ledger knows nothing of. */
  homes: {
    positions: 'Of a position, instead of what its rank or grade has; a design sets it by setPosition.',
    places: 'Of a position; in a design by addPosition.',
    contacts: 'Of a type of contact; it is the same in every design.',
    designs: 'Of a design.',
  },
  setIn: (file: string, place: string, value: string) => `${file}, ${place}: ${value}`,
  setNowhere: (file: string) => `set nowhere in ${file}`,
  usual: (value: string) => `default: ${value}`,
  notInForce: (file: string) => `no part of ${file}`,
  inFile: (value: string, origin: string) => `${value} (${origin})`,
  origins: { default: 'the default', neutral: 'switched off by base: neutral', scenario: 'set in the file' },
};
