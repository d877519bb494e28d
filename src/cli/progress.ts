import { SingleBar } from 'cli-progress';

export interface Progress {
  /** `total` may change on the way; `note` stands at the end of the line. */
  readonly update: (done: number, total: number, note?: string) => void;
  readonly stop: () => void;
}

/** A bar on stderr with time left, counting `what`; silent when stderr is no terminal. */
export function progressBar(quiet: boolean, what = 'runs'): Progress {
  if (quiet || !process.stderr.isTTY) return { update: () => {}, stop: () => {} };
  const bar = new SingleBar({
    format: `  {bar} {percentage} %  {value} of {total} ${what}, {eta_formatted} left{note}`,
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 20,
  });
  let started = false;
  return {
    update: (done, total, note = '') => {
      if (!started) bar.start(total, done, { note });
      else {
        if (total !== bar.getTotal()) bar.setTotal(total);
        bar.update(done, { note });
      }
      started = true;
    },
    stop: () => {
      if (started) bar.stop();
    },
  };
}
