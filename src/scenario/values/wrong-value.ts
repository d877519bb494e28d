/**
 * Thrown by the readers of written values; the compiler turns it into an error with its place in the file.
 */
export class WrongValue extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** A value as the reader of an error recognises it: short, on one line. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  const text = String(value).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\u00b7');
  const short = [...text].slice(0, 40).join('');
  const cut = short.length < text.length ? `${short}\u2026` : short;
  return typeof value === 'string' ? `"${cut}"` : cut;
}
