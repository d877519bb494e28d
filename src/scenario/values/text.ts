import { shown, WrongValue } from './wrong-value.ts';

/** Languages a text may be given in; the first that is there is the one that results are kept in. */
const LANGUAGES = ['en', 'fa', 'he'] as const;
const LONGEST = 2000;

type Translated = Readonly<Partial<Record<(typeof LANGUAGES)[number], string>>>;

/** A text as a file writes it: itself, or a map of languages, of which it is the first. */
export function readText(value: unknown): string {
  if (typeof value === 'string') return checked(value);
  if (!isMap(value)) throw new WrongValue(`expected text, found ${shown(value)}`, HINT);
  const unknown = Object.keys(value).find((key) => !(LANGUAGES as readonly string[]).includes(key));
  if (unknown !== undefined) throw new WrongValue(`${shown(unknown)} is not a language`, HINT);
  const texts = LANGUAGES.flatMap((language) => {
    const text = value[language];
    if (text === undefined) return [];
    if (typeof text !== 'string') {
      throw new WrongValue(`expected text for ${language}, found ${shown(text)}`, 'put it in quotes');
    }
    return [checked(text)];
  });
  if (texts[0] === undefined) throw new WrongValue('a text without a language', HINT);
  return texts[0];
}

const HINT = 'write text, in quotes if need be, or a map of languages: { en: …, fa: …, he: … }';

function checked(text: string): string {
  if (text.trim() === '') throw new WrongValue('this text is empty', 'write something, or leave the key out');
  if (text.length > LONGEST) {
    throw new WrongValue(`${shown(text)} has too many characters`, `at most ${LONGEST}`);
  }
  return text;
}

function isText(value: unknown): boolean {
  return !isMap(value) || LANGUAGES.some((language) => typeof value[language] === 'string');
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Keys of a file under which texts stand. */
const TEXT_KEYS: ReadonlySet<string> = new Set([
  'title',
  'headTitle',
  'question',
  'source',
  'lookAt',
  'text',
  'says',
]);

/**
 * The translations in a file that is right: by language, each text as results keep it and its translation.
 */
export function translationsIn(data: unknown): Record<string, Record<string, string>> {
  const found: Record<string, Record<string, string>> = {};
  const note = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(note);
    // A name that people choose may be one of these keys.
    else if (!isText(value)) visit(value);
    else if (isMap(value)) {
      const text = readText(value);
      for (const [language, translation] of Object.entries(value as Translated)) {
        if (translation === text) continue;
        found[language] = { ...found[language], [text]: translation };
      }
    }
  };
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (TEXT_KEYS.has(key)) note(inner);
      else visit(inner);
    }
  };
  visit(data);
  return found;
}
