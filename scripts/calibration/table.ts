import type { Experiment } from './experiments.ts';
import type { Finding } from './finding.ts';

/** A finding in one line. */
export function lineOf(finding: Finding): string {
  const { measured, demanded, holds } = finding;
  return `${holds ? 'holds' : 'DOES NOT HOLD'}: ${measured}: ${figureOf(finding)}; demanded: ${demanded}`;
}

/** docs/calibration.md. */
export function documentOf(
  found: readonly { readonly experiment: Experiment; readonly findings: readonly Finding[] }[],
): string {
  const failed = found.flatMap(({ findings }) => findings.filter(({ holds }) => !holds)).length;
  const sections = found.map(({ experiment: { title, about }, findings }) => {
    const rows = findings.map(
      (finding) =>
        `| ${finding.measured} | ${figureOf(finding)} | ${finding.trials.toLocaleString('en')} | ${finding.demanded} | ${finding.holds ? 'yes' : '**no**'} |`,
    );
    return `## ${title}

${about}

| measured | found (95 % interval) | trials | demanded | holds |
| --- | --- | ---: | --- | --- |
${rows.join('\n')}
`;
  });
  return `# Calibration

Whether the tool keeps what it promises, on cases with known answers: made by \`npm run calibration\`, from fixed seeds, so
that it finds the same again. A small version of each is among the tests. How the procedures work and where they come
from: [statistics.md](statistics.md).

Every rate is judged by an exact binomial test at 1 in 10,000 on each side of what is demanded; where 94 to 96 % is
demanded, the rate as it was found has to lie there as well. A rate that is there to show what the tool avoids has to be
rejected by that test. A mean error is judged by its interval at 99.98 %.
${failed === 0 ? 'All of it holds.' : `**${failed} of these ${failed === 1 ? 'does' : 'do'} not hold.**`}

${sections.join('\n')}`;
}

function figureOf({ figure, interval, unit }: Finding): string {
  const digits = unit === '%' ? 1 : 4;
  const of = (x: number): string => (Object.is(Number(x.toFixed(digits)), -0) ? 0 : x).toFixed(digits);
  const space = unit === '' ? '' : ' ';
  return `${of(figure)}${space}${unit} (${of(interval[0])} to ${of(interval[1])})`;
}
