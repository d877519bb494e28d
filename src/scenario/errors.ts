/** A fault of a scenario file, at its place. */
export interface ScenarioError {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** Keys from the top of the file to the fault. */
  readonly path: readonly string[];
  /** What is wrong. */
  readonly message: string;
  /** What would be right, or the nearest valid name; '' where there is nothing to say. */
  readonly hint: string;
}

/** A fault before its place is looked up. */
export interface Fault {
  readonly path: readonly string[];
  /** At the key itself and not at its value. */
  readonly atKey?: boolean;
  readonly message: string;
  readonly hint: string;
  /** The name that nothing has, where that is the fault. */
  readonly name?: string;
}

/** All errors as text: `file:line:column  what is wrong`, then the hint on a line of its own. */
export function formatErrors(file: string, errors: readonly ScenarioError[]): string {
  return errors
    .map(({ line, column, message, hint }) => {
      const first = `${file}:${line}:${column}  ${message}`;
      return hint === '' ? first : `${first}\n    ${hint}`;
    })
    .join('\n');
}
