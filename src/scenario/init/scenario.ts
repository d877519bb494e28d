import { defaultOf, ledger } from '../../model/ledger/index.ts';
import { COMMON } from '../company/common.ts';
import { ALL_A_DAY, OTHERS_A_DAY, PER_DAY } from './common-demand.ts';
import { type Answers, initQuestions } from './questions.ts';

/**
 * A scenario for a company, as commented YAML that compiles: service where it is today, the other places, and
 * better agreements with no box moved. Unanswered questions keep their defaults.
 *
 * @throws RangeError naming every answer that is not valid
 */
export function scenarioFromAnswers(given: Partial<Answers>): string {
  const wrong = initQuestions.flatMap(({ key, validate }) => {
    const fault = given[key] === undefined ? null : validate(given[key]);
    return fault === null ? [] : [`${key}: ${fault}`];
  });
  if (wrong.length > 0) throw new RangeError(wrong.join('\n'));
  const answers = Object.fromEntries(
    initQuestions.map((one) => [one.key, given[one.key] ?? one.default]),
  ) as unknown as Answers;
  return [...header(answers), ...companyLines(answers), ...designLines(answers)].join('\n');
}

function header({ name }: Answers): string[] {
  return [
    '# Made by `reportline init`. Change any number; whatever is not said here is the common company,',
    '# whose numbers and sources `reportline check` lists.',
    `title: ${JSON.stringify(`Where should customer service of ${name} report?`)}`,
    'question: >-',
    '  Which place gets complaints truly resolved soonest, and keeps them from being buried, at what cost?',
    'source: Ten answers about the company; all other numbers are the common company’s.',
    '',
  ];
}

function companyLines({
  week,
  hours,
  agents,
  layers,
  under,
  inquiries,
  complaints,
  others,
  limit,
}: Answers): string[] {
  const size = Number(complaints) / ALL_A_DAY;
  const ofOthers = (Number(complaints) * Number(others)) / 100;
  const faults = [...PER_DAY].map(([unit, perDay]) => {
    const own =
      unit === COMMON.service.unit ? Number(complaints) - ofOthers : (ofOthers * perDay) / OTHERS_A_DAY;
    return `        ${unit}: { perDay: ${rounded(own)} }`;
  });
  const desks = Object.keys(COMMON.units).map((unit) => {
    const seats = Math.max(1, Math.ceil(Number(defaultOf(`units.${unit}.desk.seats`)) * size - 1e-9));
    return `    ${unit}: { desk: ${Math.min(seats, 10_000)} }`;
  });
  const people = Math.ceil(
    (Number(agents) * Number(defaultOf('people'))) / Number(defaultOf('service.seats')),
  );
  return [
    'company:',
    `  week: ${week} # moves the days of managers, executives and desks`,
    `  people: ${people} # full-time people in the whole company: put yours`,
    '  # The front line is held constant in every design.',
    `  service: { seats: ${Number(agents)}, layers: ${Number(layers)}, under: ${under} }`,
    '  hours:',
    `    frontLine: ${JSON.stringify(hours)}`,
    '    # The hours set aside for such matters weigh heavily; ask before you trust these:',
    ...['manager', 'executive', 'ceo'].map(
      (rank) => `    # ${rank}: ${String(defaultOf(`hours.${rank}`))} (in a week from Monday to Friday)`,
    ),
    '  units: # seats of the desks where granted complaints are put right',
    ...desks,
    '  contacts:',
    `    inquiry: { perDay: ${Number(inquiries)} }`,
    '    complaint:',
    '      faults: # complaints a day by unit at fault',
    ...faults,
    '  ladder: # the largest amount each grade may grant alone',
    `    agent: ${Number(limit)}`,
    ...ladderAbove(Number(limit)),
    '',
  ];
}

/** Grades above the agent keep the common ladder’s proportion where the agent’s limit would overtake them. */
function ladderAbove(limit: number): string[] {
  const common = ledger.filter(({ id }) => id.startsWith('ladder.') && id !== 'ladder.agent');
  const factor = Math.max(1, limit / Number(defaultOf('ladder.agent')));
  return common.map(
    ({ id, value }) => `    ${id.slice('ladder.'.length)}: ${rounded(Number(value) * factor)}`,
  );
}

function designLines({ under }: Answers): string[] {
  const places = Object.entries(COMMON.positions);
  const today = places.filter(([id]) => id === under);
  const elsewhere = places.filter(([id]) => id !== under);
  return [
    'designs: # the first is compared with all others',
    ...today.map(
      ([id, { title }]) => `  today: { title: 'Today: under the ${title}', putServiceUnder: ${id} }`,
    ),
    ...elsewhere.map(
      ([id, { title }]) => `  under-${id}: { title: Under the ${title}, putServiceUnder: ${id} }`,
    ),
    '  agreements:',
    '    title: No box moved, better agreements',
    `    putServiceUnder: ${under}`,
    '    set: { preAgreed: .85 }',
    '',
  ];
}

function rounded(x: number): number {
  return Math.round(x * 100) / 100;
}
