import { list, quote, spacedDuration, UNSTEADY } from './phrases.ts';

export interface FirstUnresolved {
  /** The longest target. */
  readonly target: string;
  readonly first: string;
  readonly firstTime: string;
}

export const outcomes = {
  nothing: 'How complaints end, and when',
  single: ({ target, first, firstTime }: FirstUnresolved) =>
    `With ${quote(first)}, a complaint is unresolved for ${firstTime} of its first ${spacedDuration(target)}`,
  best: ({
    target,
    first,
    firstTime,
    best,
    bestTime,
  }: FirstUnresolved & { best: string; bestTime: string }) =>
    `Of its first ${spacedDuration(target)}, a complaint is unresolved for ${bestTime} with ${quote(best)}, for ` +
    `${firstTime} with ${quote(first)}`,
  unbeaten: ({ target, first, firstTime }: FirstUnresolved) =>
    `No design leaves complaints unresolved for clearly less time than ${quote(first)}: ${firstTime} of their first ` +
    spacedDuration(target),
  unclear: ({ target, first, firstTime }: FirstUnresolved) =>
    `Time unresolved: no clear difference from ${quote(first)}, ${firstTime} of the first ${spacedDuration(target)}`,
  unsteady: ({ target }: FirstUnresolved) =>
    `Time unresolved within ${spacedDuration(target)} of first contact: ${UNSTEADY}`,
  /** `inBrackets`: intervals stand beside the shares. */
  subtitle: ({ target, inBrackets }: { target: string | null; inBrackets: boolean }) =>
    'Share of arriving complaints that have ended for good so long after first contact, and how, in elapsed time ' +
    '(logarithmic axis). White: still open. Complaints open at the end of the run count as long as they were followed: they ' +
    'are neither left out nor taken to stay open (Aalen-Johansen). At the right: the shares at the end of the axis' +
    (inBrackets ? ', in brackets their 95 % intervals' : '') +
    `.${target === null ? '' : ` Dashed: the target of ${spacedDuration(target)}.`}`,
  endings: {
    resolved: 'truly resolved',
    yielded: 'lost to power gap',
    falselyClosed: 'falsely closed',
    notRaised: 'not raised',
    withdrawn: 'withdrawn',
    abandoned: 'lost in the line',
    open: 'still open',
  },
  columns: { ending: 'What became of it', share: 'Share of arriving complaints, %' },
  summary: (rows: readonly { design: string; after: string; shares: readonly string[] }[]) =>
    rows.map(({ design, after, shares }) => `${quote(design)}: after ${after} ${list(shares)}.`).join(' '),
  share: ({ ending, share }: { ending: string; share: string }) => `${share} ${ending}`,
  /** Beside resolution times: designs with complaints still open at the end, `more` beside those named. */
  stillOpen: ({
    designs,
    more,
    instead,
  }: {
    designs: readonly { design: string; resolved: string; open: string }[];
    more: number;
    /** Title of the metric to look at in place of resolution times. */
    instead: string | null;
  }) =>
    'Resolution times are of those complaints alone that are resolved by the end of the run: ' +
    list([
      ...designs.map(
        ({ design, resolved, open }) => `${resolved} with ${quote(design)} (${open} still open)`,
      ),
      ...(more > 0 ? [`a part of them with ${more} more ${more === 1 ? 'design' : 'designs'}`] : []),
    ]) +
    '. Those still open would lengthen them' +
    (instead === null ? '.' : `: look at ${quote(instead)}, which counts them too.`),
};
