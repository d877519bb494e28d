import { readDay, readMonday } from '../values/date.ts';
import {
  readLastingTimes,
  readLastingTimesOrNone,
  readMoneyOrNone,
  readNumbers,
  readTimes,
  readTimesOrNone,
} from '../values/distribution.ts';
import { readDuration } from '../values/duration.ts';
import { readHours } from '../values/hours.ts';
import { readFlag, readLimit, readMoney, readNumber, readProbability, readWhole } from '../values/number.ts';
import { written } from './written.ts';

/** The kinds of values of the scenario language, each with what it says to an editor. */

const DURATION =
  '^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*(s|min|h|d|w)(\\s+(\\d+(\\.\\d+)?|\\.\\d+)\\s*(s|min|h|d|w))*\\s*$';
const TIMES_FORMS = [{ type: 'string' }, { type: 'object' }];

export const duration = (description: string) =>
  written(readDuration, { description, type: 'string', pattern: DURATION });

export const durationOrAuto = (description: string) =>
  written((value) => (value === 'auto' ? value : readDuration(value)), {
    description,
    anyOf: [{ type: 'string', pattern: DURATION }, { const: 'auto' }],
  });

export const times = (description: string) => written(readTimes, { description, anyOf: TIMES_FORMS });

export const lastingTimes = (description: string) =>
  written(readLastingTimes, { description, anyOf: TIMES_FORMS });

export const lastingTimesOrNone = (description: string) =>
  written(readLastingTimesOrNone, {
    description: `${description}; none switches it off`,
    anyOf: TIMES_FORMS,
  });

export const timesOrNone = (description: string) =>
  written(readTimesOrNone, { description: `${description}; none switches it off`, anyOf: TIMES_FORMS });

export const moneyOrNone = (description: string) =>
  written(readMoneyOrNone, { description, anyOf: [{ type: 'number', minimum: 0 }, ...TIMES_FORMS] });

export const numbers = (description: string) =>
  written(readNumbers, { description, anyOf: [{ type: 'number', minimum: 0 }, ...TIMES_FORMS] });

export const hours = (description: string) => written(readHours, { description, type: 'string' });

export const probability = (description: string) =>
  written(readProbability, { description, type: 'number', minimum: 0, maximum: 1 });

export const money = (description: string) => written(readMoney, { description, type: 'number', minimum: 0 });

export const limit = (description: string) =>
  written(readLimit, { description, anyOf: [{ type: 'number', minimum: 0 }, { const: 'none' }] });

export const number = (description: string, low: number, high: number) =>
  written((value) => readNumber(value, low, high), {
    description,
    type: 'number',
    minimum: low,
    maximum: high,
  });

export const whole = (description: string, low: number, high: number) =>
  written((value) => readWhole(value, low, high), {
    description,
    type: 'integer',
    minimum: low,
    maximum: high,
  });

export const flag = (description: string) => written(readFlag, { description, type: 'boolean' });

export const day = (description: string) => written(readDay, { description, type: 'string', format: 'date' });

export const monday = (description: string) =>
  written(readMonday, { description, type: 'string', format: 'date' });
