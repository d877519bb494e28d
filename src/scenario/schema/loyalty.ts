import { readDuration } from '../values/duration.ts';
import { shown, WrongValue } from '../values/wrong-value.ts';
import { duration, money, number, probability } from './values.ts';
import { section, written } from './written.ts';

const lasting = (description: string) =>
  written(
    (value) => {
      const minutes = readDuration(value);
      if (minutes > 0) return minutes;
      throw new WrongValue(`${shown(value)} is no time at all`, 'write a time longer than 0');
    },
    { description, type: 'string' },
  );

/** What customers make of a complaint, and what that is worth. */
export const loyalty = section({
  weightOutcome: probability('Weight of the outcome in satisfaction'),
  weightProcess: probability('Weight of the process: how soon the answer came'),
  weightTreatment: probability('Weight of the treatment: how much effort it took'),
  tooLittle: probability('What a grant too small gives of what was due'),
  refused: probability('What an unjustified complaint refused with reasons gives of what was due'),
  halfTime: lasting('Time after which an answer is worth half as much'),
  perContact: probability('Ease that each further contact takes'),
  perHandOff: probability('Ease that each hand-off takes'),
  contactPenalty: probability('Satisfaction that is gone where one contact was not enough'),
  majorFrom: number('Severity from which a problem is a major one', 0, 1e9),
  fast: duration('Time up to which an answer is a fast one'),
  majorFast: probability('Repeat purchase, major problem resolved fast'),
  majorSlow: probability('Repeat purchase, major problem resolved slowly'),
  majorUnresolved: probability('Repeat purchase, major problem not resolved'),
  majorSilent: probability('Repeat purchase, major problem of a customer who was not heard'),
  minorFast: probability('Repeat purchase, minor problem resolved fast'),
  minorSlow: probability('Repeat purchase, minor problem resolved slowly'),
  minorUnresolved: probability('Repeat purchase, minor problem not resolved'),
  minorSilent: probability('Repeat purchase, minor problem of a customer who was not heard'),
  disloyalHigh: probability('Disloyal customers after the highest effort'),
  disloyalLow: number('Disloyal customers after the lowest effort', 0, 0.99),
  churn: probability('Customers lost a year without any complaint'),
  customerValue: money('What a customer is worth; 0: not known'),
});
