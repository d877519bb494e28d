import { type Answers, answersBy } from './answers.ts';
import { paced } from './paced.ts';
import type { Order, Reply, WorkerLine } from './protocol.ts';
import AnswerWorker from './worker.ts?worker&inline';

/**
 * Answers by `width` workers, one for each core that the page may use.
 *
 * @param fail hears why a question will not be answered
 */
export function openAnswers(width: number, fail: (error: Error) => void = console.error): Answers {
  const workers = Array.from({ length: width }, () => lineTo(new AnswerWorker()));
  return paced(answersBy(workers, fail));
}

function lineTo(worker: Worker): WorkerLine {
  return {
    send: (order: Order, transfer) => worker.postMessage(order, transfer),
    listen: (onMessage) => {
      worker.onmessage = ({ data }: MessageEvent<Reply>) => onMessage(data);
    },
    onBroken: (tell) => {
      worker.onerror = ({ message }) => tell(new Error(`a worker of the page has failed: ${message}`));
      worker.onmessageerror = () => tell(new Error('a message of a worker cannot be read'));
    },
  };
}
