import type { z } from 'zod';
import type { Change, Reference } from './changes/change.ts';
import { changes } from './changes/index.ts';
import type { ChangeNote } from './changes/note.ts';
import type { Company } from './company/company.ts';
import type { Design } from './schema/file.ts';

type Key = keyof typeof changes;

/** A design’s company, and what it changed. */
export interface Changed {
  readonly company: Company;
  readonly notes: readonly ChangeNote[];
}

/** Makes a design’s changes to the common company, in the order of the list of changes. */
export function applyDesign(
  common: Company,
  design: Design,
  written: Readonly<Record<string, unknown>>,
): Changed {
  return changesOf(design).reduce<Changed>(
    ({ company, notes }, { key, change, value }) => ({
      company: change.apply(company, value),
      notes: [...notes, ...change.notes(value, company, written[key])],
    }),
    { company: common, notes: [] },
  );
}

/** Every name a design uses, with its path in the design. */
export function namesOf(design: Design): Reference[] {
  return changesOf(design).flatMap(({ key, change, value }) =>
    change.names(value).map(({ path, name }) => ({ path: [key, ...path], name })),
  );
}

interface Made {
  readonly key: string;
  readonly change: Change<z.ZodType>;
  readonly value: unknown;
}

function changesOf(design: Design): Made[] {
  return (Object.keys(changes) as Key[]).flatMap((key) => {
    const value: unknown = design[key];
    // The schema of the file pairs each key with its own change's value.
    return value === undefined ? [] : [{ key, change: changes[key] as unknown as Change<z.ZodType>, value }];
  });
}
