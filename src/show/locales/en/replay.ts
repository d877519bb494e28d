import { quote } from './phrases.ts';

/** What `reportline replay` and `reportline story` say on the command line. */
export const replay = {
  /** In the page itself, where it cannot start. */
  unreadable:
    'If nothing else appears here, a part of this file is missing or changed, or the browser is too old. Copy the file ' +
    'again, or have it made anew.',
  /** What was written: its size in millions of bytes. */
  made: ({ size, documents }: { size: string; documents: number }) =>
    `One file of ${size} MB with ${documents === 1 ? '1 scenario' : `${documents} scenarios`}; a browser opens it without a network.`,
  story: {
    complaint: ({ number, of, run, seed }: { number: number; of: string; run: number; seed: string }) =>
      `Complaint ${number} of ${of} in run ${run} (seed ${seed}). Simulated, not measured; one complaint is no evidence.`,
    customer: ({ type, unit, amount }: { type: string; unit: string; amount: string | null }) =>
      `${quote(type)}, the fault of ${quote(unit)}, ${amount === null ? 'no decision on money' : `amount ${amount}`}`,
    picked: 'Picked by a rule: percentile 99 of the time that one design saves against the other.',
  },
};
