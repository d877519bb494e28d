import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Folder, TINY } from './program.ts';

const folder = new Folder();
beforeAll(() => folder.write('tiny.yaml', TINY));
afterAll(() => folder.remove());

const story = (...args: readonly string[]) => folder.run('story', 'tiny.yaml', ...args);

describe('reportline story', () => {
  test('tells the most telling complaint in the first two designs, and what to think of it', async () => {
    const { code, stdout, stderr } = await story();
    expect([code, stderr]).toEqual([0, '']);
    const [title, complaint, customer, picked] = stdout.split('\n');
    expect(title).toBe('Tiny');
    expect(complaint).toMatch(
      /^Complaint \d+ of [\d,]+ in run 1 \(seed \S+\)\. Simulated, not measured; .*evidence\.$/,
    );
    expect(customer).toMatch(/^“Complaint”, the fault of “.+”, (amount [\d,]+|no decision on money)$/);
    expect(picked).toMatch(/^Picked by a rule/);
    expect(stdout.match(/Day \d+, \w{3} \d\d?:\d\d: The customer calls/g)?.length).toBe(2);
    expect(stdout).not.toMatch(/undefined|NaN|null/);
  });

  test('tells the complaint and the run asked for, in the designs and the order asked for', async () => {
    const { code, stdout } = await story('--case', '3', '--run', '2', '--in', 'ceo,coo', '--json');
    expect(code).toBe(0);
    const data = JSON.parse(stdout);
    expect(data).toMatchObject({ note: 'simulated, not measured', case: 3, run: 2 });
    expect(data.designs.map(({ id }: { id: string }) => id)).toEqual(['ceo', 'coo']);
    for (const { lead, sentences } of data.designs) {
      expect(lead).toMatch(/\.$/);
      expect(sentences[0]).toMatch(/^Day \d+, /);
    }
    const text = await story('--case', '3', '--run', '2', '--in', 'ceo,coo');
    expect(text.stdout).toContain(data.designs[0].lead);
    expect(text.stdout).not.toContain('Picked by a rule');
  });

  test('gives the same customer at the same place, whichever designs are told', async () => {
    const one = JSON.parse((await story('--case', '5', '--in', 'ceo', '--json')).stdout);
    const other = JSON.parse((await story('--case', '5', '--in', 'coo', '--json')).stdout);
    for (const key of ['of', 'type', 'unit', 'amount']) expect(one[key]).toBe(other[key]);
  });

  test.each([
    ['fa', /^\u200fشکایت ۳ از/m],
    ['he', /^\u200fתלונה 3 מתוך/m],
  ])('speaks %s', async (language, text) => {
    const { code, stdout } = await story('--case', '3', '--lang', language);
    expect(code).toBe(0);
    expect(stdout).toMatch(text);
    expect(stdout).not.toMatch(/Day|agent|customer/);
  });

  test.each([
    [['--case', '999999'], /^--case 999999 {2}run 1 has (\d+) complaints\n {4}say a number from 1 to \1\n$/],
    [['--case', '0'], /^--case 0 {2}must be a whole number/],
    [['--run', 'x'], /^--run x {2}must be a whole number/],
    [['--in', 'coo,cooo'], /^--in {2}the scenario has no design "cooo"\n {4}did you mean coo\?\n$/],
    [['--in', 'coo'], /say which with --case, from 1 to \d+\n$/],
  ])('refuses %j, saying what there is', async (args, message) => {
    const { code, stdout, stderr } = await story(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});
