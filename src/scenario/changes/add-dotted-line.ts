import { z } from 'zod';
import { name, named } from '../schema/written.ts';
import { called, defineChange } from './change.ts';

const listOf = (targets: string | readonly string[]) => (typeof targets === 'string' ? [targets] : targets);

/** Dotted lines from positions, generated ones too, to others they may turn to. */
export const addDottedLine = defineChange({
  schema: named(z.union([name, z.array(name).min(1).max(100)])).describe('Dotted lines: from whom to whom'),
  apply: (company, lines) => {
    const changed = new Map(company.changed);
    for (const [id, targets] of Object.entries(lines)) {
      const before = changed.get(id)?.dottedTo ?? company.positions.get(id)?.dottedTo ?? [];
      changed.set(id, { ...changed.get(id), dottedTo: [...listOf(before), ...listOf(targets)] });
    }
    return { ...company, changed };
  },
  notes: (lines, company) =>
    Object.entries(lines).flatMap(([id, targets]) =>
      listOf(targets).map((target) => ({
        kind: 'dottedLine',
        position: called(company, id),
        to: called(company, target),
      })),
    ),
  names: (lines) =>
    Object.entries(lines).flatMap(([id, targets]) => [
      { path: [id], name: id },
      ...listOf(targets).map((target) => ({ path: [id], name: target })),
    ]),
});
