export { type Compiled, compileScenario } from './compile.ts';
export { formatErrors, type ScenarioError } from './errors.ts';
export { type Answers, type InitQuestion, initQuestions, scenarioFromAnswers } from './init.ts';
export { scenarioJsonSchema } from './json-schema.ts';
export type { DesignSpec, StudySpec } from './study-spec.ts';
