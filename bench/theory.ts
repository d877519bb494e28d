/**
 * The closed forms that the tests assert, as a table: closed form, simulated, interval, whether it is inside.
 *
 *   npx tsx bench/theory.ts [part of a heading]     prints Markdown, a group as soon as it is done
 */
import { meanInterval } from '../src/kernel/stats/interval.ts';
import { Moments } from '../src/kernel/stats/moments.ts';
import { theory } from '../test/theory/cases/index.ts';
import { samplesOf, type TheoryCase } from '../test/theory/theory-case.ts';

const CONFIDENCE = 0.999;

const wanted = process.argv[2]?.toLowerCase() ?? '';
let outside = 0;

for (const [heading, cases] of Object.entries(theory)) {
  if (!heading.toLowerCase().includes(wanted)) continue;
  console.log(`### ${heading}\n`);
  for (const one of cases) {
    const started = performance.now();
    const lines = rows(one);
    console.log(`${one.claim}:\n`);
    console.log('| quantity | closed form | simulated | 99.9 % interval | ± % | inside |');
    console.log('| --- | ---: | ---: | --- | ---: | --- |');
    console.log(`${lines.join('\n')}\n`);
    console.error(`${heading}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
}
console.log(`Outside their interval: ${outside}.`);

function rows(one: TheoryCase): string[] {
  return Object.entries(samplesOf(one)).map(([quantity, values]) => {
    const exact = one.exact[quantity] as number;
    const moments = new Moments();
    for (const value of values) moments.add(value);
    const [low, high] = meanInterval(moments, CONFIDENCE) as readonly [number, number];
    const inside = low <= exact && exact <= high;
    if (!inside) outside++;
    const width = ((100 * (high - low)) / 2 / exact).toFixed(2);
    const cells = [
      quantity,
      show(exact),
      show(moments.mean),
      `${show(low)} to ${show(high)}`,
      width,
      inside ? 'yes' : '**no**',
    ];
    return `| ${cells.join(' | ')} |`;
  });
}

function show(x: number): string {
  return x.toPrecision(5);
}
