import type { z } from 'zod';
import type { Company } from '../company/company.ts';
import type { ChangeNote } from './note.ts';

/** One way in which a design may differ from the common company; people and demand are out of its reach. */
export interface Change<S extends z.ZodType> {
  /** What its value in a file looks like. */
  readonly schema: S;
  /** @returns the changed company. */
  readonly apply: (company: Company, value: z.output<S>) => Company;
  /** What it did, seen against the company before it; `written` is the value as in the file. */
  readonly notes: (value: z.output<S>, before: Company, written: unknown) => readonly ChangeNote[];
  /** Positions and units it names, with the keys under which it does, for the check of names. */
  readonly names: (value: z.output<S>) => readonly Reference[];
}

export interface Reference {
  readonly path: readonly string[];
  readonly name: string;
}

export function defineChange<S extends z.ZodType>(change: Change<S>): Change<S> {
  return Object.freeze(change);
}

/** What a position is called, its name where it has no title. */
export function called(company: Company, id: string): string {
  if (id === company.service.head) return company.changed.get(id)?.title ?? company.service.headTitle;
  return company.changed.get(id)?.title ?? company.positions.get(id)?.title ?? id;
}
