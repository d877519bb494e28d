import { Exit } from './failure.ts';

/**
 * A signal that the first Ctrl-C or SIGTERM sets off, so that what is done can be kept; a second one does not
 * wait for anything. The process listens from here on to its end: nothing that is being written gets lost.
 */
export function interruption(): AbortSignal {
  const abort = new AbortController();
  const stop = (): void => {
    if (abort.signal.aborted) process.exit(Exit.interrupted);
    abort.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return abort.signal;
}
