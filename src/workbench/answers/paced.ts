/** Questions that come faster than answers. */

import type { Answers } from './answers.ts';

/** Milliseconds that a question may take to its first answer before the next one takes its place. */
const PATIENCE = 200;

/**
 * Lets a question have its first answer before the next one is asked, unless that takes too long: figures follow a
 * knob while it turns, and not only when it rests. Of questions in between only the last one is asked.
 */
export function paced(answers: Answers): Answers {
  type Question = Parameters<Answers['ask']>;
  let next: Question | null = null;
  let waiting: ReturnType<typeof setTimeout> | null = null;

  const rest = (): void => {
    if (waiting !== null) clearTimeout(waiting);
    waiting = null;
  };
  const goOn = (): void => {
    rest();
    const question = next;
    next = null;
    if (question !== null) put(question);
  };
  const put = ([study, onAnswer]: Question): void => {
    waiting = setTimeout(goOn, PATIENCE);
    answers.ask(study, (answer) => {
      onAnswer(answer);
      if (waiting !== null) goOn();
    });
  };

  return {
    ...answers,
    ask(...question) {
      if (waiting === null) put(question);
      else next = question;
    },
    stop() {
      next = null;
      rest();
      answers.stop();
    },
  };
}
