import { setMaxListeners } from 'node:events';
import { Exit } from './failure.ts';

/**
 * A signal that the first Ctrl-C, SIGTERM or hang-up sets off, so that what is done can be kept; a second one does not
 * wait for anything. The process listens from here on to its end: nothing that is being written gets lost.
 */
export function interruption(): AbortSignal {
  const abort = new AbortController();
  // Every job under way listens, however many there are.
  setMaxListeners(0, abort.signal);
  const stop = (): void => {
    if (abort.signal.aborted) process.exit(Exit.interrupted);
    abort.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('SIGHUP', stop);
  return abort.signal;
}
