import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { charts } from '../../src/show/charts/index.ts';
import { locales } from '../../src/show/locales/index.ts';
import * as palette from '../../src/show/palette.ts';
import { inTheme, type ThemeFile, themeFaults, themeFile, themeOf } from '../../src/show/theme.ts';
import { fixture } from './fixture.ts';

const DESIGNS = ['#5b2a86', '#00695c', '#B3261E', '#1e4fa3', '#7a5200', '#444444'];
const theme: ThemeFile = {
  colours: { designs: DESIGNS, ink: '#222222', muted: '#555555', waiting: '#c9b3e6' },
};

describe('a theme', () => {
  it('with readable colours has no fault, nor has an empty one', () => {
    expect(themeFaults(theme)).toEqual([]);
    expect(themeFaults({})).toEqual([]);
  });

  it.each<[string, ThemeFile['colours'], readonly string[]]>([
    ['a design too pale for letters', { designs: ['#000000', '#7a9cc6'] }, ['colours', 'designs', '1']],
    ['pale ink', { ink: '#999999' }, ['colours', 'ink']],
    ['pale muted text', { muted: '#8a8a8a' }, ['colours', 'muted']],
    ['a fill too dark for the ink on it', { waiting: '#8a3d00' }, ['colours', 'waiting']],
    ['one colour for two designs', { designs: ['#5b2a86', '#5B2A86'] }, ['colours', 'designs', '1']],
  ])('with %s is faulty there', (_, colours, path) => {
    expect(themeFaults({ colours: colours! }).map((fault) => fault.path)).toEqual([path]);
  });

  it('replaces the colours of designs, ink, secondary text and waiting in every chart, and no others', () => {
    const { colours } = themeOf(theme, null);
    for (const chart of charts) {
      const spec = chart.spec(
        fixture({ designs: 6, surge: true, grid: true, sensitivity: 'reverses' }),
        locales.en,
      );
      const [before, after] = [JSON.stringify(spec), JSON.stringify(inTheme(spec, themeOf(theme, null)))];
      const expected = [...colours].reduce(
        (text, [house, own]) => text.replaceAll(`"${house}"`, `"${own}"`),
        before,
      );
      expect(after, chart.id).toBe(expected);
      for (const house of colours.keys()) expect(after, chart.id).not.toContain(house);
      expect(after, chart.id).toContain('#222222');
    }
  });

  it('leaves colours that a text names, or that mean the same in every study', () => {
    const { INK, MUTED, DESIGN_COLOURS, WAITING_RANGE, ...others } = palette;
    const themed = new Set<string>([INK, MUTED, ...DESIGN_COLOURS, WAITING_RANGE[1]]);
    expect(themed.size).toBe(9);
    const fixed = JSON.stringify([
      others.ALARM,
      others.SERVICE,
      others.LATENCY_COLOURS,
      others.SURFACED_COLOURS,
      others.BURIED_COLOURS,
    ]);
    for (const colour of themed) expect(fixed).not.toContain(colour);
  });

  it('with a typeface asks for it first, and changes nothing else', () => {
    const spec = charts[0]!.spec(fixture(), locales.en);
    const themed = inTheme(spec, themeOf({}, "Client's Sans"));
    expect(themed.config?.font).toBe("'Clients Sans', Rubik, Arial, sans-serif");
    expect({ ...themed, config: { ...themed.config, font: spec.config?.font } }).toEqual(spec);
  });

  it('of the documentation is one', () => {
    const page = readFileSync(new URL('../../docs/charts.md', import.meta.url), 'utf8');
    const [, example = ''] = /```yaml theme\n([\s\S]*?)```/.exec(page) ?? [];
    expect(themeFaults(themeFile.parse(parse(example)))).toEqual([]);
    expect(Object.keys(parse(example).colours).sort()).toEqual(['designs', 'ink', 'muted', 'waiting']);
  });
});
