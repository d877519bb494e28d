import { expect, test } from 'vitest';
import { errors, model } from './compiled.ts';

const scenario = (contacts: string) => `
title: A defect
company:
  contacts:
    ${contacts}
designs: { under-coo: { putServiceUnder: coo } }
`;
const saidOf = (contacts: string) => errors(scenario(contacts)).map(({ message }) => message);

test('a defect has a unit, a moment and a factor, and is fixed in its own time or in that of the rules', () => {
  const defect = (written: string) =>
    model(scenario(`complaint: { defect: ${written} }`)).types.find(({ id }) => id === 'complaint')?.defect;
  const written = { unit: 'operations', from: 21 * 24 * 60, factor: 2 };
  expect(defect('{ unit: operations, from: 3w, factor: 2 }')).toEqual({ ...written, lead: null });
  expect(defect('{ unit: operations, from: 3w, factor: 2, lead: 5d }')).toEqual({
    ...written,
    lead: { kind: 'constant', value: 5 * 24 * 60 },
  });
  expect(defect('none')).toBeNull();
});

test('a company that sets agents apart sets as many apart when it changes', () => {
  const changing = (set: string) => `
title: Calls
company: { proactive: .2 }
designs:
  now: { putServiceUnder: coo, then: [{ at: 10w, becomes: later }] }
  later: { putServiceUnder: ceo, set: ${set} }
`;
  expect(errors(changing('{ blended: false }')).map(({ message }) => message)).toEqual([
    '"later" sets another number of agents apart',
  ]);
  expect(model(changing('{ proactive: .3 }')).rules.proactive).toBe(0.2);
});

test.each([
  [
    'complaint: { defect: { unit: operation, from: 3w, factor: 2 } }',
    'none of these complaints is the fault of "operation"',
  ],
  [
    'complaint: { defect: { unit: operations, from: 100w, factor: 2 } }',
    'this defect begins when the run is over',
  ],
  ['inquiry: { defect: { unit: operations, from: 3w, factor: 2 } }', 'an inquiry has no defect'],
  ['inquiry: { vexatious: .1 }', 'an inquiry has no vexatious'],
  ['inquiry: { abuse: .1 }', 'an inquiry has no abuse'],
])('%s does not compile', (contacts, message) => {
  expect(saidOf(contacts)).toContain(message);
});
