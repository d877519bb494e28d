/** Which mechanisms a study has beside those of every study, and in which its designs differ. */

import type { Assumption } from '../model/ledger/entry.ts';
import { entry } from '../model/ledger/index.ts';
import { mechanisms } from '../model/mechanisms/index.ts';
import type { Mechanism } from '../model/mechanisms/mechanism.ts';
import type { ChangeNote, Property } from '../scenario/changes/note.ts';
import { writeValue } from '../scenario/values/write.ts';
import type { Results } from '../study/results.ts';
import { type Design, designsOf } from './evidence.ts';

/** The parameter of the model behind a property of a position; none behind a title or a price. */
const BEHIND: Readonly<Partial<Record<Property, string>>> = {
  neutral: 'candour',
  skipLevel: 'voice',
  hours: 'hours.manager',
  attention: 'attention.supervisor',
  cadence: 'cadence',
  inTray: 'inTray',
  absence: 'absence',
  deputy: 'deputy',
  limit: 'ladder.agent',
  limits: 'limits',
  competence: 'delegation',
  location: 'siteDelay',
  mind: 'mind',
  committee: 'committee',
};

/** Parameters without meaning as long as another one is switched off. */
const NEEDS: Readonly<Record<string, string>> = { forgone: 'collect' };

/** A change of one design that another design has not made. */
export interface OwnChange {
  readonly design: Design;
  readonly note: ChangeNote;
}

/** What each design changes that not all of them do, its settings apart: those are assumptions. */
export function differingChanges(results: Results): OwnChange[] {
  const designs = designsOf(results);
  const made = designs.map(({ result }) => new Set(result.changes.map((note) => JSON.stringify(note))));
  return designs.flatMap((design) =>
    design.result.changes
      .filter((note) => note.kind !== 'setting' && note.kind !== 'layers')
      .filter((note) => made.some((notes) => !notes.has(JSON.stringify(note))))
      .map((note) => ({ design, note })),
  );
}

/** Ids of the assumptions that have not the same value in all designs, in the order of the assumptions. */
export function differingAssumptions(results: Results): string[] {
  const designs = designsOf(results);
  return results.assumptions.flatMap(({ id, value }) => {
    const values = designs.map(({ result }) => {
      const set = result.changes.findLast((note) => isAbout(note, id));
      if (set?.kind === 'layers') return String(set.layers);
      return set?.kind === 'setting' ? set.value : value;
    });
    return new Set(values).size > 1 ? [id] : [];
  });
}

function isAbout(note: ChangeNote, id: string): boolean {
  return note.kind === 'layers' ? id === 'service.layers' : note.kind === 'setting' && note.id === id;
}

/** Mechanisms in which the designs differ, by a setting or in a position. */
export function differingMechanisms(results: Results): Mechanism[] {
  const parameters = [
    ...differingAssumptions(results).map(parameterOf),
    ...differingChanges(results).flatMap(({ note }) => {
      if (note.kind === 'becomes') return ['then'];
      if (note.kind === 'decidedBy') return ['decidedBy'];
      return note.kind === 'property' ? (BEHIND[note.property] ?? []) : [];
    }),
  ];
  return mechanisms.filter((one) => one.parameters.some((id) => parameters.includes(id)));
}

/** The mechanisms that no study has by default and this one has, in some design. */
export function mechanismsAtWork(results: Results): Mechanism[] {
  const on = switchedOn(results);
  return mechanisms.filter(({ parameters }) => parameters.some((id) => isSwitch(id) && on.has(id)));
}

/** Ids of the assumptions that are parameters of a mechanism and not switched off, in their order. */
export function parametersInForce(results: Results, { parameters }: Mechanism): string[] {
  const on = switchedOn(results);
  return results.assumptions.flatMap((assumption) => {
    const parameter = parameterOf(assumption.id);
    const needed = NEEDS[parameter];
    const counts = parameters.includes(parameter) && isOn(assumption, results);
    return counts && (needed === undefined || on.has(needed)) ? [assumption.id] : [];
  });
}

/** Parameters with another value than their neutral one, in the company or in some design. */
function switchedOn(results: Results): Set<string> {
  const { assumptions } = results;
  const written = assumptions
    .filter((assumption) => isOn(assumption, results))
    .map(({ id }) => parameterOf(id));
  const properties = designsOf(results).flatMap(({ result }) =>
    result.changes.flatMap((note) => {
      if (note.kind === 'becomes') return ['then'];
      if (note.kind === 'decidedBy') return ['decidedBy'];
      return note.kind === 'property' && note.value !== 'none' ? (BEHIND[note.property] ?? []) : [];
    }),
  );
  return new Set([...written, ...properties]);
}

function isOn({ id, value }: Assumption, results: Results): boolean {
  const known = entry(parameterOf(id));
  const neutral = known === undefined ? 'none' : known.neutral;
  if (neutral === undefined) return true;
  const set = designsOf(results).flatMap(({ result }) =>
    result.changes.flatMap((note) => (note.kind === 'setting' && note.id === id ? [note.value] : [])),
  );
  return [value, ...set].some((one) => one !== writeValue(neutral));
}

/** Whether the default switches it off, or there is none: then it is at work only where a scenario says so. */
function isSwitch(parameter: string): boolean {
  const known = entry(parameter);
  if (known === undefined) return true;
  return known.neutral !== undefined && writeValue(known.value) === writeValue(known.neutral);
}

/** The parameter behind an assumption: scenarios give types of contact and positions names of their own. */
function parameterOf(id: string): string {
  const [group, , ...rest] = id.split('.');
  if (entry(id) !== undefined || rest.length === 0) return id;
  const key = rest.join('.');
  if (group === 'contacts')
    return entry(`contacts.complaint.${key}`) === undefined ? key : `contacts.complaint.${key}`;
  return group === 'positions' ? (BEHIND[key as Property] ?? key) : id;
}
