import { z } from 'zod';
import { readText } from '../values/text.ts';
import { WrongValue } from '../values/wrong-value.ts';

/** What editors are told about a value, in JSON Schema's words. */
interface Described {
  readonly description: string;
  readonly [keyword: string]: unknown;
}

/** A value in the file's own notation: read by `reader`, described to editors by `json`. */
export function written<T>(reader: (value: unknown) => T, json: Described) {
  return z
    .unknown()
    .transform((value, context): T => {
      try {
        return reader(value);
      } catch (wrong) {
        if (!(wrong instanceof WrongValue)) throw wrong;
        context.addIssue({ code: 'custom', message: wrong.message, params: { hint: wrong.hint } });
        return z.NEVER;
      }
    })
    .meta(json);
}

/**
 * A map with these keys and no other. The message for an unknown key lists the keys there are, from which
 * the nearest is offered as a hint.
 */
export function section<S extends z.ZodRawShape>(shape: S) {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  });
}

/** Names that people give to positions, units, contact types and designs. */
export const NAME = /^\p{L}[\p{L}\p{M}\p{N}_-]{0,63}$/u;

export const name = z.string().regex(NAME).describe('A name: a letter, then letters, digits, _ or -');

/** A map from names the file chooses. */
export function named<T extends z.ZodType>(entry: T) {
  return z.record(z.string().regex(NAME), entry);
}

/** An entry that may also be struck out of the common company. */
export function orNone<T extends z.ZodType>(entry: T) {
  return z.union([entry, z.literal('none')]);
}

const plainText = { type: 'string', minLength: 1, maxLength: 2000 };

/** Text in one language, or in several by a map of languages. */
export const text = (description: string) =>
  written(readText, {
    description,
    anyOf: [
      plainText,
      {
        type: 'object',
        properties: { en: plainText, fa: plainText, he: plainText },
        additionalProperties: false,
        minProperties: 1,
      },
    ],
  });
