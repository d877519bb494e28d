import type { Fault } from '../errors.ts';
import { weeklyArrivals } from '../resolve/contacts.ts';
import type { ScenarioFile } from '../schema/file.ts';
import type { Draft } from '../study.ts';

const WEEK = 7 * 24 * 60;
const MOST_DESIGNS = 200;
/** Arrivals that one replication may have; more would run for days. */
const MOST_ARRIVALS = 200_000_000;

/** So many designs that not even the charts are worth building. */
export function tooManyDesigns({ designs }: ScenarioFile): Fault[] {
  const count = Object.keys(designs ?? {}).length;
  if (count <= MOST_DESIGNS) return [];
  const message = `there are ${count} designs`;
  return [{ path: ['designs'], message, hint: `a study has at most ${MOST_DESIGNS}` }];
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
