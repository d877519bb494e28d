import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ledger } from '../../../src/model/ledger/index.ts';
import { mechanisms } from '../../../src/model/mechanisms/index.ts';
import { locales } from '../../../src/show/locales/index.ts';
import { TRANSLATED, textsOf } from './texts.ts';

interface Manner {
  /** Letters of the language. */
  readonly script: RegExp;
  /** Other words for what the glossary calls otherwise, and spellings that are not the language's. */
  readonly never: readonly RegExp[];
  /** Wherever English says the first, the language says the second: a stem of the glossary's term. */
  readonly terms: readonly (readonly [RegExp, string])[];
}

const MANNERS: Readonly<Record<'fa' | 'he', Manner>> = {
  fa: {
    script: /\p{Script=Arabic}/u,
    never: [
      /[يكةىۀ]/u,
      /[۰-۹٠-٩]/u,
      /ه\u200cی /u,
      /(^| )ن?می /u,
      / (ها|های|هایی|تر|ترین)( |$)/u,
      /مدیر عامل|هیات|هیأت|هیئت مدیره/u,
      /فاصله(ٔ)? اطمینان/u,
      /شکایات|اعتراض/u,
      /تضاد منافع/u,
      /اپراتور|نمایندگان/u,
      /حد اختیار|محدودهٔ اختیار/u,
      /استرداد|عودت/u,
      /اسکالیشن|تشدید/u,
      /مفروضات|فرضیه/u,
      /زمان حل|مدت رسیدگی/u,
      /صف انتظار/u,
    ],
    terms: [
      [/conflicts? of interest/i, 'تعارض منافع'],
      [/\barbitrat/i, 'داوری'],
      [/\b(board)\b/i, 'هیئت‌مدیره'],
      [/\bCEO\b/, 'مدیرعامل'],
      [/\bagents?\b/i, 'کارشناس'],
      [/front[ -]line/i, 'صف'],
      [/complaints?\b/i, 'شکایت'],
      [/\bpower gap\b/i, 'شکاف قدرت'],
      [/\bdelegation\b/i, 'تفویض'],
      [/\bdotted (reporting )?lines?\b/i, 'خط‌چین'],
      [/no clear difference/i, 'تفاوت روشنی'],
      [/simulated, not measured/i, 'نتیجهٔ شبیه‌سازی است، نه اندازه‌گیری'],
      [/\bassumptions?\b/i, 'فرض'],
      [/\bbacklogs?\b/i, 'انباشته'],
      [/\bresolution time\b/i, 'زمان رسیدگی'],
      [/\bburied\b/i, 'مسکوت'],
      [/\bsteady state\b/i, 'حالت پایدار'],
      [/\breplications?\b/i, 'تکرار'],
      [/\bspare part\b/i, 'قطعهٔ یدکی'],
    ],
  },
  he: {
    script: /\p{Script=Hebrew}/u,
    never: [
      // Points and accents, but for the maqaf.
      /[\u0591-\u05bd\u05bf-\u05c7]/u,
      /״|[א-ת]'/u,
      /מנכל|סמנכל/,
      /נציגי? שירות|מוקדני(ות|ים)/,
      /אינטרסים/,
      /אסקלציה|הסלמה/,
      /בוררות/,
      /שרטוט ארגוני|תרשים ארגוני/,
      /קו ראשוני|קו קדמי/,
      /היפותז/,
      /מרווח (סמך|ביטחון)|רווח ביטחון/,
      /הבדל מובהק/,
      /החזר כספי/,
      /מועצת המנהלים/,
    ],
    terms: [
      [/conflicts? of interest/i, 'ניגוד'],
      [/\barbitrat/i, 'הכרע'],
      [/\b(board)\b/i, 'דירקטוריון'],
      [/\bCEO\b/, 'מנכ"ל'],
      [/\bagents?\b/i, 'מוקד'],
      [/front[ -]line/i, 'קו הראשון'],
      [/complaints?\b/i, 'תלו'],
      [/\bpower gap\b/i, 'פער סמכות'],
      [/\bdelegation\b/i, 'האצל'],
      [/\bdotted (reporting )?lines?\b/i, 'קו מקווקו'],
      [/no clear difference/i, 'אין הבדל ברור'],
      [/simulated, not measured/i, 'תוצאת סימולציה, לא מדידה'],
      [/\bassumptions?\b/i, 'הנח'],
      [/\bbacklogs?\b/i, 'צבר'],
      [/\bresolution time\b/i, 'עד פתרון'],
      [/\bburied\b/i, 'שתק'],
      [/\bsteady state\b/i, 'מצב יציב'],
      [/\breplications?\b/i, 'חזר'],
      [/\bspare part\b/i, 'חלק חילוף'],
      [/\bdesigns?\b/i, 'חלופ'],
      [/\bintervals?\b/i, 'רווח'],
      [/\bsurge\b/i, 'הגל'],
    ],
  },
};

/** What stays in Latin letters in every language: names, files, commands and what a scenario file says. */
const LATIN =
  /reportline( (run|sensitivity)\b.*)?|results\.json|worlds\.csv|[a-z-]+\.yaml|base: neutral|calls\.perDay|(set|add)Position|--of differences|--select kn|--[a-z-]+/g;

const english = textsOf(locales.en);
const glossary = readFileSync(new URL('../../../docs/glossary.md', import.meta.url), 'utf8');

describe.each(TRANSLATED)('%s', (language) => {
  const { script, never, terms } = MANNERS[language];
  const texts = textsOf(locales[language]);
  const prose = new Map<string, string>([
    ...texts,
    ...Object.entries(locales[language].ledger).flatMap(([id, text]) =>
      Object.entries(text).map(([part, said]): [string, string] => [`ledger.${id}.${part}`, said]),
    ),
    ...(['mechanisms', 'keys'] as const).flatMap((part) =>
      Object.entries(locales[language][part]).map(([id, said]): [string, string] => [`${part}.${id}`, said]),
    ),
    ...Object.entries(locales[language].definitions).map(([id, said]): [string, string] => [
      `definitions.${id}`,
      said,
    ]),
  ]);
  const source = new Map<string, string>([
    ...english,
    ...mechanisms.map(({ id, does }): [string, string] => [`mechanisms.${id}`, does]),
    ...ledger.flatMap((entry) =>
      (['meaning', 'rangeReason', 'source'] as const).map((part): [string, string] => [
        `ledger.${entry.id}.${part}`,
        entry[part],
      ]),
    ),
  ]);

  it('is written in its own script, but for names and what the samples hold', () => {
    const foreign = [...texts].filter(([place, text]) => {
      const original = english.get(place) ?? '';
      // Samples are in capitals.
      const words = text.replaceAll(LATIN, '').match(/[A-Za-z]+/g) ?? [];
      return words.some((word) => /[a-z]/.test(word) || !original.toUpperCase().includes(word));
    });
    expect(foreign).toEqual([]);
  });

  it('has letters of its own wherever English has words of its own', () => {
    const silent = [...english].filter(([place, text]) => {
      const said = texts.get(place) ?? '';
      return said === text && /[a-z]{3,}/.test(text.replaceAll(LATIN, '')) && !script.test(said);
    });
    expect(silent).toEqual([]);
  });

  it('uses no other word for what the glossary names, and no foreign spelling', () => {
    const wrong = [...prose].flatMap(([place, text]) =>
      never.filter((form) => form.test(text)).map((form) => `${place}: ${form.exec(text)?.[0]} in “${text}”`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(terms)('says %s by the word of the glossary', (term, word) => {
    const concerned = [...source].filter(([, text]) => term.test(text));
    expect(concerned.length).toBeGreaterThan(0);
    expect(concerned.filter(([place]) => !prose.get(place)?.includes(word)).map(([place]) => place)).toEqual(
      [],
    );
  });

  it('has its terms in the glossary of the documentation', () => {
    expect(terms.map(([, word]) => word).filter((word) => !glossary.includes(word))).toEqual([]);
  });
});
