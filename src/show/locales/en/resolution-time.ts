import { list, quote, spacedDuration, UNSTEADY } from './phrases.ts';

export interface FirstShare {
  readonly target: string;
  readonly first: string;
  readonly firstShare: string;
}

export const resolutionTime = {
  noTarget: 'How fast complaints are truly resolved',
  single: ({ target, first, firstShare }: FirstShare) =>
    `${quote(first)} truly resolves ${firstShare} of complaints within ${spacedDuration(target)}`,
  best: ({ target, first, firstShare, best, bestShare }: FirstShare & { best: string; bestShare: string }) =>
    `Within ${spacedDuration(target)}, ${quote(best)} truly resolves ${bestShare} of complaints, ` +
    `${quote(first)} ${firstShare}`,
  unbeaten: ({ target, first, firstShare }: FirstShare) =>
    `No design does clearly better than ${quote(first)}, which truly resolves ${firstShare} of complaints ` +
    `within ${spacedDuration(target)}`,
  unclear: ({ target, first, firstShare }: FirstShare) =>
    `No clear difference from ${quote(first)}, which truly resolves ${firstShare} of complaints within ` +
    spacedDuration(target),
  unsteady: ({ target }: FirstShare) => `Truly resolved within ${spacedDuration(target)}: ${UNSTEADY}`,
  subtitle: (floor: number) =>
    'Share of arriving complaints that are truly resolved so long after the first contact, in elapsed time ' +
    `(logarithmic axis${floor > 0 ? `; shares from ${floor} % up` : ''}). Bands: 95 % intervals. At the right, best share ` +
    'first: the share within the target, and the verdict against the first design.',
  gap: 'Gap up to 100 %: closed without being put right, given up, or still open',
  target: (target: string) => `target ${spacedDuration(target)}`,
  within: (target: string) => `Truly resolved within ${spacedDuration(target)}`,
  atTarget: ({
    share,
    interval,
    verdict,
  }: {
    share: string;
    interval: string | null;
    verdict: string | null;
  }) => `${share}${interval === null ? '' : ` ${interval}`}${verdict === null ? '' : `, ${verdict}`}`,
  summary: ({
    target,
    shares,
  }: {
    target: string | null;
    shares: readonly { design: string; share: string }[];
  }) =>
    target === null
      ? 'Share of complaints truly resolved over time.'
      : `Truly resolved within ${spacedDuration(target)}: ` +
        `${list(shares.map(({ design, share }) => `${quote(design)} ${share}`))}.`,
};
