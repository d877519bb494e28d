import { defaultOf } from '../../model/ledger/index.ts';
import { COMMON } from '../company/common.ts';
import { readHours } from '../values/hours.ts';
import { WrongValue } from '../values/wrong-value.ts';
import { ALL_A_DAY, OTHERS_A_DAY } from './common-demand.ts';

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
    5000,
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
