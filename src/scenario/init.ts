import { defaultOf, ledger } from '../model/ledger/index.ts';
import { COMMON } from './company/common.ts';
import { readHours } from './values/hours.ts';
import { WrongValue } from './values/wrong-value.ts';

/** One plain question about a company. */
export interface InitQuestion {
  readonly key: keyof Answers;
  readonly text: string;
  readonly default: string;
  /** The only answers there are; undefined: free. */
  readonly choices?: readonly string[];
  /** @returns what is wrong with an answer, or null. */
  readonly validate: (answer: string) => string | null;
}

/** Answers as typed. */
export interface Answers {
  readonly name: string;
  readonly week: string;
  readonly hours: string;
  readonly agents: string;
  readonly layers: string;
  readonly under: string;
  readonly inquiries: string;
  readonly complaints: string;
  readonly others: string;
  readonly limit: string;
}

const FAULTS = 'contacts.complaint.faults.';
/** Complaints a day of the common company, by unit at fault. */
const PER_DAY: ReadonlyMap<string, number> = new Map(
  [...Object.keys(COMMON.units), COMMON.service.unit].map((unit) => [
    unit,
    Number(defaultOf(`${FAULTS}${unit}.perDay`)),
  ]),
);
const ALL_A_DAY = [...PER_DAY.values()].reduce((sum, n) => sum + n, 0);
const OTHERS_A_DAY = ALL_A_DAY - (PER_DAY.get(COMMON.service.unit) ?? 0);

/** The ten questions, in the order in which they are asked; each default is the common company’s. */
export const initQuestions: readonly InitQuestion[] = [
  {
    key: 'name',
    text: 'What is the company called?',
    default: 'Our company',
    validate: (answer) =>
      /^[^\p{Cc}\p{Cs}\p{Co}\p{Cn}]{1,100}$/u.test(answer) && answer.trim() !== ''
        ? null
        : 'write a name of at most 100 characters',
  },
  choice('week', 'Which working week does it have?', String(defaultOf('week')), ['europe', 'iran', 'israel']),
  {
    key: 'hours',
    text: 'When is customer service open, for example "daily 8-20" or "Sat-Thu 8-18"?',
    default: String(defaultOf('hours.frontLine')),
    validate: (answer) => {
      try {
        readHours(answer);
        return null;
      } catch (wrong) {
        if (wrong instanceof WrongValue) return `${wrong.message}; ${wrong.hint}`;
        throw wrong;
      }
    },
  },
  count(
    'agents',
    'How many agents are at work at the same time?',
    String(defaultOf('service.seats')),
    1,
    10_000,
  ),
  count(
    'layers',
    'How many layers of management does customer service have, its head included?',
    String(defaultOf('service.layers')),
    1,
    12,
  ),
  choice(
    'under',
    'Whom does the head of customer service report to today?',
    COMMON.service.under,
    Object.keys(COMMON.positions),
  ),
  count(
    'inquiries',
    'How many inquiries arrive on a working day?',
    String(defaultOf('contacts.inquiry.perDay')),
    0,
    1_000_000,
  ),
  count('complaints', 'How many complaints arrive on a working day?', String(ALL_A_DAY), 1, 100_000),
  count(
    'others',
    'Of 100 complaints, how many are the fault of other units than service?',
    String(Math.round((100 * OTHERS_A_DAY) / ALL_A_DAY)),
    0,
    100,
  ),
  count(
    'limit',
    'Up to what amount may an agent settle a complaint alone?',
    String(defaultOf('ladder.agent')),
    0,
    1_000_000_000,
  ),
];

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
    '# Made by `reportline init`. Change any number; whatever is not said here is the common company, whose numbers',
    '# and sources `reportline check` lists.',
    `title: ${JSON.stringify(`Where should customer service of ${name} report?`)}`,
    'question: Which place gets complaints truly resolved soonest, and keeps them from being buried, at what cost?',
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
    `  agreements: { title: 'No box moved, better agreements', putServiceUnder: ${under}, set: { preAgreed: .85 } }`,
    '',
  ];
}

function rounded(x: number): number {
  return Math.round(x * 100) / 100;
}

function choice(
  key: keyof Answers,
  text: string,
  fallback: string,
  choices: readonly string[],
): InitQuestion {
  const validate = (answer: string) =>
    choices.includes(answer) ? null : `answer one of ${choices.join(', ')}`;
  return { key, text, default: fallback, choices, validate };
}

function count(key: keyof Answers, text: string, fallback: string, low: number, high: number): InitQuestion {
  const validate = (answer: string) => {
    const value = Number(answer);
    const whole = /^\d{1,10}$/.test(answer.trim()) && value >= low && value <= high;
    return whole ? null : `answer a whole number from ${low} to ${high}`;
  };
  return { key, text, default: fallback, validate };
}
