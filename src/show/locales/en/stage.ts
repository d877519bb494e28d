/** Words on the stage itself, and on a picture of it. */
export const stage = {
  atFault: 'At fault:',
  /** The place of complaints that are closed in the books alone. */
  onPaper: 'Closed, untreated',
  /** Of a design that changes its shape on the way. */
  startsAs: 'Drawn as it starts.',
  ribbon:
    'The complaint in the ring, from first contact to its end. Hollow: it waits. Solid: somebody has it in hand. ' +
    'Dashed: with the customer, or only time has to pass; in violet: closed without treatment.',
  footer: ({
    seed,
    run,
    replications,
    version,
  }: {
    seed: string;
    run: number;
    /** Null where the picture has no figures. */
    replications: number | null;
    version: string;
  }) => {
    const figures =
      replications === null ? '' : ` · figures: ${replications} replication${replications === 1 ? '' : 's'}`;
    return `One run to look at, no evidence by itself: run ${run}, seed ${seed}${figures} · reportline ${version} · simulated, not measured`;
  },
};
