import { beforeAll, describe, expect, it } from 'vitest';
import { loadFonts } from '../../../src/node/fonts.ts';
import { webFonts } from '../../../src/node/web-fonts.ts';
import { charts } from '../../../src/show/charts/index.ts';
import { renderAll } from '../../../src/show/charts/render-all.ts';
import { LANGUAGES, type Language, locales, type Words } from '../../../src/show/locales/index.ts';
import { reportHtml } from '../../../src/show/report/report.ts';
import type { Results } from '../../../src/study/results.ts';
import { assumedFixture } from './assumed.ts';

const HOSTILE = `</script></style><script>alert(1)</script><img src="http://x.test/" onerror=alert(1)>'"&amp;`;

async function report(results: Results, words: Words = locales.en): Promise<string> {
  return reportHtml(results, await renderAll(results, loadFonts(), words), words, '');
}

const all = (page: string, pattern: RegExp): string[] =>
  [...page.matchAll(pattern)].map((match) => match[1] as string);

/** The page without style sheet and pictures, its tags taken out. */
function textOf(page: string): string {
  return page
    .replace(/<style>[\s\S]*?<\/style>|<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

const CASES: Readonly<Record<string, Results>> = {
  'six designs': assumedFixture(),
  'one design': assumedFixture({ designs: 1 }),
  'twelve designs': assumedFixture({ designs: 12 }),
  'one replication': assumedFixture({ replications: 1 }),
  'an overloaded design': assumedFixture({ overloaded: 2 }),
  'hostile texts': assumedFixture({ designs: 3, hostile: HOSTILE }),
};
const pages = new Map<string, string>();

beforeAll(async () => {
  for (const [name, results] of Object.entries(CASES)) pages.set(name, await report(results));
});

describe.each(Object.keys(CASES))('the report of %s', (name) => {
  const page = (): string => pages.get(name) as string;

  it('has ids that are unique, and links that lead to them', () => {
    const ids = all(page(), /\sid="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = all(page(), /href="#([^"]*)"/g);
    expect(targets.length).toBeGreaterThan(8);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('loads nothing, runs nothing and allows neither', () => {
    expect(page()).toContain("default-src 'none'");
    expect(page()).not.toMatch(/<(?:script|iframe|object|embed|base|form|foreignObject)\b/i);
    expect(page()).not.toMatch(/<[^>]*\son\w+=/i);
    expect(all(page(), /<[^>]*\s(?:src|href)="([^"#][^"]*)"/g)).toEqual(['data:,']);
    expect(all(page(), /(@import|url\((?!#|data:))/g)).toEqual([]);
  });

  it('closes what it opens', () => {
    const open: string[] = [];
    const bodies = page().replace(/<style>[\s\S]*?<\/style>/g, '');
    for (const [, close, tag, self] of bodies.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*?(\/?)>/gi)) {
      if (self === '/' || ['meta', 'link', 'br'].includes(tag as string)) continue;
      if (close === '/') expect(open.pop()).toBe(tag);
      else open.push(tag as string);
    }
    expect(open).toEqual([]);
  });

  it('says what is honest', () => {
    const text = textOf(page());
    expect(text).toContain('Simulated, not measured');
    expect(text).toContain('No effect of the place of customer service in an org chart has been measured');
    expect(text.includes('cover simulation noise only')).toBe(CASES[name]?.replications !== 1);
  });

  it('gives every chart its picture, sentence, figures and standing', () => {
    const shown = page().match(/<article class="chart"/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(3);
    expect(page().match(/<svg /g)).toHaveLength(shown);
    expect(page().match(/<details[ >]/g)).toHaveLength(shown);
    expect(
      page().match(/class="badge (?:emergent|assumed)">(?:emergent|assumed)<\/span> (?:It )/g),
    ).toHaveLength(shown);
    expect(page().match(/<details open/)).toBeNull();
  });
});

describe('the report', () => {
  it('names a verdict beside every difference, in the words of its language', () => {
    const results = CASES['six designs'] as Results;
    const verdicts = all(pages.get('six designs') as string, /<td class="verdict [^"]*">([^<]*)<\/td>/g);
    expect(verdicts).toHaveLength(8 * 5);
    expect(verdicts.filter((word) => !Object.values(locales.en.verdicts).includes(word))).toEqual([]);
    const first = results.comparisons.find(({ metric }) => metric === 'resolvedWithin.7d');
    expect(verdicts[0]).toBe(first?.verdict);
  });

  it('leads from every key figure to the assumptions behind it in two clicks', () => {
    const page = pages.get('six designs') as string;
    const section = page.slice(page.indexOf('<section id="figures"'), page.indexOf('<section id="charts"'));
    const targets = all(section, /href="#([^"]+)"/g);
    expect(targets).toHaveLength(8);
    for (const target of targets) {
      const from = page.indexOf(`id="${target}"`);
      const entry = page.slice(from, page.indexOf('</article>', from));
      expect(all(entry, /href="#(assumption[^"]*)"/g).length, target).toBeGreaterThan(0);
    }
  });

  it('names under each chart those of its assumptions that are in force, by what they mean', () => {
    const results = CASES['six designs'] as Results;
    const page = pages.get('six designs') as string;
    for (const chart of charts.filter(({ id }) => page.includes(`id="chart-${id}"`))) {
      const from = page.indexOf(`id="chart-${chart.id}"`);
      const links = all(page.slice(from, page.indexOf('</article>', from)), /href="#(assumption-\d+)"/g);
      const inForce = results.assumptions.filter(({ id }) => chart.assumptions.includes(id));
      expect(links, chart.id).toHaveLength(inForce.length);
    }
  });

  it('lists every assumption in force once, with its name in scenario files', () => {
    const results = CASES['six designs'] as Results;
    const page = pages.get('six designs') as string;
    const table = page.slice(page.indexOf('<section id="assumptions"'), page.indexOf('<section id="method"'));
    expect(all(table, /<code dir="ltr">([^<]*)<\/code>/g)).toEqual(results.assumptions.map(({ id }) => id));
  });

  it('shows hostile texts as they are written', () => {
    expect(textOf(pages.get('hostile texts') as string).split(HOSTILE).length).toBeGreaterThan(20);
  });

  it('defines once what one sentence defines for every position', async () => {
    const results = assumedFixture({ designs: 2 });
    const alike = Object.entries(results.metrics).map(([id, info]): [string, typeof info] => [
      id,
      id.startsWith('load.') ? { ...info, definition: 'Work offered per open minute.' } : info,
    ]);
    const text = textOf(await report({ ...results, metrics: Object.fromEntries(alike) }));
    expect(text.split('Work offered per open minute.')).toHaveLength(2);
    expect(text).toContain('Offered load, each position');
  });

  it('of one design compares nothing and corrects nothing', () => {
    const text = textOf(pages.get('one design') as string);
    expect(text).toContain('Only one design');
    expect(text).not.toMatch(/Verdict|Bonferroni|Better and worse/);
  });

  it('of one replication claims no precision', () => {
    expect(textOf(pages.get('one replication') as string)).toContain('None: a single replication');
  });

  it('gives as precision half of the widest interval, in per cent of its mean', () => {
    const results = CASES['six designs'] as Results;
    const shares = Object.values(results.designs).map(({ metrics }) => {
      const { mean, interval } = metrics['resolutionTime.mean'] as (typeof metrics)[string];
      return (50 * ((interval?.[1] as number) - (interval?.[0] as number))) / (mean as number);
    });
    const widest = Math.max(...shares);
    expect(textOf(pages.get('six designs') as string)).toContain(
      `Mean resolution time: ±${widest.toFixed(widest < 1 ? 2 : 1)} % of its mean`
        .replace(' %', '\u00a0%')
        .replaceAll(/\s+/g, ' '),
    );
  });

  it('warns of an overloaded design where the answer stands', () => {
    const page = pages.get('an overloaded design') as string;
    expect(page.slice(0, page.indexOf('<section id="figures"'))).toContain('no steady state');
  });

  it('says how to ask what could reverse it, and the answer where somebody has asked', async () => {
    expect(textOf(pages.get('six designs') as string)).toContain('reportline sensitivity placement.yaml');
    const point = { difference: -1.5, interval: [-2, -1], verdict: 'better', flip: null } as const;
    const page = await report({
      ...assumedFixture({ designs: 2 }),
      sensitivity: {
        key: '',
        a: 'design-0',
        b: 'design-1',
        metric: 'resolutionTime.mean',
        replications: 5,
        base: point,
        rows: [
          {
            parameter: 'candour',
            unit: 'probability',
            value: '.7',
            onlyIn: null,
            low: { value: '.4', ...point, flip: { between: ['.55', '.5'], about: '.52' } },
            high: { value: '.9', ...point },
            key: '',
          },
        ],
        notMoved: [],
      },
    });
    const from = page.indexOf('<section id="reversal"');
    const section = textOf(page.slice(from, page.indexOf('<section id="designs"')));
    expect(section).toContain('turns at about 52 %');
    expect(section).toMatch(/40 % ?: −1\.5 h/);
    expect(section).not.toContain('has not been asked');
  });

  it.each(LANGUAGES)(
    'in %s carries its language, its direction and only its fonts',
    async (language: Language) => {
      const direction = language === 'en' ? 'ltr' : 'rtl';
      const words: Words = { ...locales[language], language, direction };
      const results = assumedFixture({ designs: 2 });
      const page = reportHtml(
        results,
        await renderAll(results, loadFonts(), words),
        words,
        webFonts(language),
      );
      expect(page).toContain(`<html lang="${language}" dir="${direction}">`);
      const families = new Set(all(page, /@font-face \{ font-family: (\w+)/g));
      expect([...families]).toEqual([language === 'fa' ? 'Vazirmatn' : 'Rubik']);
      // Pictures keep their direction; an inherited one would turn their texts.
      expect(page.match(/class="picture" dir="ltr"/g)).toHaveLength(page.match(/<svg /g)?.length ?? 0);
    },
  );
});
