import { describe, expect, it } from 'vitest';
import { knobOf } from '../../../src/workbench/editing/knob.ts';
import { turnedTo } from '../../../src/workbench/editing/knobs.ts';
import { typedForm, typedPlace } from '../../../src/workbench/editing/typed.ts';
import { file } from './texts.ts';

const company = file(
  'title: T\ncompany:\n  candour: .2\n  siteDelay: 2h\n  ladder: { agent: 80 }\ndesigns: { a: {}, b: {} }\n',
);
const knob = (id: string) => {
  const found = knobOf(company, id);
  if (found === null) throw new Error(`${id} cannot be turned`);
  return found;
};

describe('a value that is typed', () => {
  it.each(['ladder.agent', 'candour', 'siteDelay'])('is read as it is written, of %s', (id) => {
    const one = knob(id);
    expect(typedPlace(one, typedForm(one, one.place))).toBeCloseTo(one.place, 9);
  });

  it('may be a percentage, a time with its unit, in any digits', () => {
    expect(typedForm(knob('candour'), 0.2)).toBe('20%');
    expect(typedPlace(knob('candour'), '35 %')).toBeCloseTo(0.35, 12);
    expect(typedPlace(knob('candour'), '۳۵٪')).toBeCloseTo(0.35, 12);
    expect(typedPlace(knob('siteDelay'), '12 h')).toBe(720);
    expect(typedPlace({ ...knob('ladder.agent'), high: 5000 }, '1,234')).toBe(1234);
  });

  it('is none where it is no value, no time or out of range', () => {
    for (const text of ['', 'x', '12 h', '-3', '1e99'])
      expect(typedPlace(knob('ladder.agent'), text)).toBeNull();
    for (const text of ['12', 'none', '100w']) expect(typedPlace(knob('siteDelay'), text)).toBeNull();
    expect(typedPlace(knob('candour'), '130%')).toBeNull();
  });

  it('comes into the file exactly, where the slider would round', () => {
    const one = knob('ladder.agent');
    const place = typedPlace(one, '137.25');
    const edited = turnedTo(company, one.id, one.exactly?.(place as number));
    expect(edited.ok && edited.text).toContain('agent: 137.25');
  });
});
