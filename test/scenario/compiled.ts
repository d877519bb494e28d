import { readFileSync } from 'node:fs';
import {
  compileScenario,
  formatErrors,
  type ScenarioError,
  type StudySpec,
} from '../../src/scenario/index.ts';

export const SHIPPED = ['placement', 'delegation', 'depth', 'grid', 'surge'] as const;

export function shipped(name: (typeof SHIPPED)[number]): string {
  return readFileSync(new URL(`../../scenarios/${name}.yaml`, import.meta.url), 'utf8');
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The study of a scenario that must compile. */
export function study(text: string, name = 'test.yaml'): StudySpec {
  const compiled = compileScenario(bytesOf(text), name);
  if (!compiled.ok) throw new Error(formatErrors(name, compiled.errors));
  return compiled.study;
}

/** The model of the first design of a scenario that must compile. */
export function model(text: string) {
  const [first] = study(text).designs;
  if (first === undefined) throw new Error('no design');
  return first.model;
}

/** The errors of a scenario that must not compile. */
export function errors(text: string): readonly ScenarioError[] {
  const compiled = compileScenario(bytesOf(text), 'test.yaml');
  if (compiled.ok) throw new Error('it compiles');
  return compiled.errors;
}

export function warnings(text: string): readonly ScenarioError[] {
  const compiled = compileScenario(bytesOf(text), 'test.yaml');
  if (!compiled.ok) throw new Error(formatErrors('test.yaml', compiled.errors));
  return compiled.warnings;
}
