export { type Answers, type InitQuestion, initQuestions } from './init/questions.ts';
export { scenarioFromAnswers } from './init/scenario.ts';
