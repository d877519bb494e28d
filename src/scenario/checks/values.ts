import type { Fault } from '../errors.ts';
import type { Draft } from '../study.ts';
import { shown } from '../values/wrong-value.ts';

type Path = readonly string[];

/** How far from 1 probabilities that must sum to 1 may be, as people round them. */
const ROUNDING = 1e-6;

/** Values that are right each by itself but do not fit together. */
export function valueFaults(draft: Draft): Fault[] {
  return [...fileFaults(draft), ...reactionFaults(draft), ...loyaltyFaults(draft), ...closureFaults(draft)];
}

function fileFaults(draft: Draft): Fault[] {
  const { file, run } = draft;
  const faults: Fault[] = [];
  if (file.title === undefined) {
    faults.push({
      path: [],
      message: '"title" is missing',
      hint: 'add title: what the study is called',
      name: 'title',
    });
  }
  if (Object.keys(file.designs ?? {}).length === 0) {
    const hint = 'add at least one, for example designs: {under-coo: {putServiceUnder: coo}}';
    faults.push({ path: ['designs'], message: 'there is no design', hint, name: 'designs' });
  }
  if (run.horizon.window === 0) {
    faults.push({
      path: ['horizon', 'window'],
      message: 'the window has no length',
      hint: 'write for example 26w',
    });
  }
  for (const { id, company } of draft.designs) {
    if (company.settings.misroute < 1) continue;
    const own = file.designs?.[id]?.set?.misroute !== undefined;
    const path = own ? ['designs', id, 'set', 'misroute'] : ['company', 'misroute'];
    faults.push({ path, message: 'every complaint would go astray for ever', hint: 'write less than 1' });
    if (!own) break;
  }
  const labels = (file.targets ?? []).map(({ label }) => label);
  labels.forEach((label, i) => {
    if (labels.indexOf(label) === i) return;
    faults.push({
      path: ['targets', String(i)],
      message: `target ${shown(label)} is given twice`,
      hint: 'remove one of the two',
    });
  });
  return faults;
}

function reactionFaults({ common, designs }: Draft): Fault[] {
  const check = (reaction: { accept: number; repeat: number; external: number }, path: Path): Fault[] => {
    const sum = reaction.accept + reaction.repeat + reaction.external;
    if (Math.abs(sum - 1) <= ROUNDING) return [];
    const message = `accept, repeat and external sum to ${Number(sum.toFixed(6))}, not to 1`;
    return [{ path, message, hint: 'give all three, one of them must happen' }];
  };
  const base = common.settings.reaction;
  const own = designs
    .filter(({ company }) => company.settings.reaction !== base)
    .flatMap(({ id, company: { settings } }) => {
      const { reaction } = settings;
      const same =
        reaction.accept === base.accept &&
        reaction.repeat === base.repeat &&
        reaction.external === base.external;
      return same ? [] : check(reaction, ['designs', id, 'set', 'reaction']);
    });
  return [...check(base, ['company', 'reaction']), ...own];
}

function loyaltyFaults({ common, designs }: Draft): Fault[] {
  const check = ({ loyalty }: typeof common.settings, path: Path): Fault[] => {
    if (loyalty.weightOutcome + loyalty.weightProcess + loyalty.weightTreatment > 0) return [];
    const message = 'satisfaction has no part that weighs anything';
    return [{ path, message, hint: 'give one of the three weights more than 0' }];
  };
  const faults = check(common.settings, ['company', 'loyalty']);
  const own = designs.flatMap(({ id, company }) =>
    check(company.settings, ['designs', id, 'set', 'loyalty']),
  );
  return faults.length > 0 ? faults : own;
}

function closureFaults({ file }: Draft): Fault[] {
  const { closures = [], start } = file.company ?? {};
  const faults: Fault[] = [];
  if (closures.length > 0 && start === undefined) {
    const hint = 'add start: with the date of the Monday on which the run begins';
    faults.push({ path: ['company', 'closures'], message: 'dated closures need a start', hint });
  }
  closures.forEach(({ from, to = from }, i) => {
    if (to >= from) return;
    faults.push({
      path: ['company', 'closures', String(i), 'to'],
      message: 'this closure ends before it begins',
      hint: 'swap the dates',
    });
  });
  return faults;
}
