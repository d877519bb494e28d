/** Prints the samples of one case as JSON: node --import tsx test/theory/simulate.ts HEADING INDEX */
import { theory } from './cases/index.ts';
import { samplesOf } from './theory-case.ts';

const [heading = '', index = ''] = process.argv.slice(2);
const one = theory[heading]?.[Number(index)];
if (one === undefined) throw new RangeError(`no case ${index} under "${heading}"`);
process.stdout.write(JSON.stringify(samplesOf(one)));
