/** What undo goes back over, and what it means: the company and the designs that are looked at. */

import type { Compiled } from '../../scenario/compile.ts';
import type { ScenarioError } from '../../scenario/errors.ts';
import type { DesignSpec, StudySpec } from '../../scenario/study-spec.ts';
import type { WorkbenchDocument } from '../../show/workbench/payload.ts';
import { compiled, type Source } from '../compiled.ts';

export interface Session {
  /** Index of the document. */
  readonly document: number;
  /** Its text as it stands. */
  readonly text: string;
  /** Ids of the designs in the two panes. */
  readonly a: string;
  readonly b: string;
  /** Whether the assumptions of the story's counter-case are in force. */
  readonly counterCase: boolean;
}

/** What a text compiles to; with `counterCase` under the assumptions of its story's counter-case, if it tells one. */
export function compiledAs(source: Source, counterCase: boolean): Compiled {
  const plain = compiled(source);
  const counter = plain.ok ? plain.study.story?.counterCase.set : undefined;
  return counterCase && counter !== undefined ? compiled(source, new Map(Object.entries(counter))) : plain;
}

/** The study of a text that is known to compile. */
export function studyOf(source: Source, counterCase: boolean): StudySpec {
  const found = compiledAs(source, counterCase);
  if (!found.ok) throw new Error(worded(found.errors));
  return found.study;
}

/** A document as it is when it is opened. */
export function opened(documents: readonly WorkbenchDocument[], index: number): Session {
  const { name, text } = documents[index] as WorkbenchDocument;
  const { designs, story } = studyOf({ name, text }, false);
  const [a = '', b = a] = story?.designs ?? designs.map(({ id }) => id);
  return { document: index, text, a, b, counterCase: false };
}

/**
 * A session whose text has changed: a design that is gone makes room for another, and a counter-case that the text
 * does not allow any more is out of force.
 */
export function settled(session: Session, name: string): Session {
  const source = { name, text: session.text };
  const ids = studyOf(source, false).designs.map(({ id }) => id);
  const a = ids.includes(session.a) ? session.a : (ids[0] as string);
  const b = ids.includes(session.b) && session.b !== a ? session.b : (ids.find((id) => id !== a) ?? a);
  return { ...session, a, b, counterCase: session.counterCase && compiledAs(source, true).ok };
}

export function designOf(study: StudySpec, id: string): DesignSpec {
  return study.designs.find((one) => one.id === id) ?? (study.designs[0] as DesignSpec);
}

/** Whether a design is not simulated as it was in an earlier study, or was not there. */
export function isOtherDesign(earlier: StudySpec, study: StudySpec, id: string): boolean {
  const modelOf = (one: StudySpec): string => JSON.stringify(one.designs.find((d) => d.id === id)?.model);
  return modelOf(earlier) !== modelOf(study);
}

/** What is doubtful about a text that was not in an earlier one. */
export function freshWarnings(source: Source, earlier: Source): readonly ScenarioError[] {
  const warningsOf = (one: Source): readonly ScenarioError[] => {
    const found = compiled(one);
    return found.ok ? found.warnings : [];
  };
  const known = new Set(warningsOf(earlier).map(({ message }) => message));
  return warningsOf(source).filter(({ message }) => !known.has(message));
}

/** The latest session of the same document that was another company or another counter-case. */
export function lastChangeOf(
  past: readonly Session[],
  { document, text, counterCase }: Session,
): Session | null {
  const same = past.filter((one) => one.document === document);
  return same.findLast((one) => one.text !== text || one.counterCase !== counterCase) ?? null;
}

/** Errors of a file as a person reads them. */
export function worded(errors: readonly ScenarioError[]): string {
  return errors
    .map(({ line, column, message, hint }) => `${line}:${column}  ${message}\n    ${hint}`)
    .join('\n');
}
