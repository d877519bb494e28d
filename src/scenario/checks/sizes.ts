import type { Fault } from '../errors.ts';
import { weeklyArrivals } from '../resolve/contacts.ts';
import type { ScenarioFile } from '../schema/file.ts';
import type { Draft } from '../study.ts';

const WEEK = 7 * 24 * 60;
const MOST_DESIGNS = 200;
/** Arrivals that one replication may have; more would run for days. */
const MOST_ARRIVALS = 200_000_000;

/** What a file must have before anything can be made of it: a title and a few designs. */
export function designCountFaults({ title, designs }: ScenarioFile): Fault[] {
  const faults: Fault[] = [];
  if (title === undefined)
    faults.push({ path: [], message: '"title" is missing', hint: 'add title: what the study is called' });
  const count = Object.keys(designs ?? {}).length;
  if (count === 0) {
    const hint = 'add designs: with at least one, for example {under-coo: {putServiceUnder: coo}}';
    faults.push({ path: ['designs'], message: 'there is no design', hint });
  }
  if (count > MOST_DESIGNS) {
    faults.push({
      path: ['designs'],
      message: `there are ${count} designs`,
      hint: `a study has at most ${MOST_DESIGNS}`,
    });
  }
  return faults;
}

/** Runs that would not end: too many arrivals. */
export function sizeFaults({ contacts, common, run: { horizon } }: Draft): Fault[] {
  const weeks = (horizon.warmUp + horizon.window + horizon.drain) / WEEK;
  const arrivals = contacts.reduce((sum, contact) => {
    const most = Math.max(1, ...(contact.given.shocks ?? []).map(({ factor }) => factor));
    return sum + weeklyArrivals(contact, common.settings.hours.frontLine) * weeks * most;
  }, 0);
  if (arrivals <= MOST_ARRIVALS) return [];
  const millions = Math.round(arrivals / 1e6).toLocaleString('en-US');
  return [
    {
      path: ['company', 'contacts'],
      message: `about ${millions} million arrivals in each replication`,
      hint: `${MOST_ARRIVALS / 1e6} million are the most: fewer a day, or a shorter horizon`,
    },
  ];
}
