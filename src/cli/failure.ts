/** Exit codes: 0 done. */
export const Exit = { own: 1, badInput: 2, targetMissed: 3, interrupted: 130 } as const;

/** Something to tell the user in a line or two, never with a stack trace. */
export class Failure extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number = Exit.badInput) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** The failure of a call to the operating system, in plain words. */
export function systemFailure(error: unknown, what: string): Failure {
  const { code, message } = error as { code?: string; message?: string };
  const reasons: Record<string, string> = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ENOSPC: 'no space left on the disk',
    EROFS: 'the disk is read-only',
    ENOTDIR: 'a part of the path is not a folder',
    EISDIR: 'it is a folder',
    EEXIST: 'a file of this name is in the way',
    ENOENT: 'there is no such file or folder',
  };
  return new Failure(`${what}: ${reasons[code ?? ''] ?? message ?? String(error)}`, Exit.own);
}
