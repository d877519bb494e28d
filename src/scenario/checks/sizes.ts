import { defaultOf } from '../../model/ledger/index.ts';
import { generateServiceUnit } from '../../org/index.ts';
import type { Fault } from '../errors.ts';
import { weeklyArrivals } from '../resolve/contacts.ts';
import type { ScenarioFile } from '../schema/file.ts';
import type { Draft } from '../study.ts';

const WEEK = 7 * 24 * 60;
const MOST_DESIGNS = 200;
/** Positions of all designs together. */
const MOST_POSITIONS = 100_000;
/** Arrivals that one replication may have; more would run for days. */
const MOST_ARRIVALS = 200_000_000;

/** So many designs, or positions in them, that not even the charts are worth building. */
export function tooManyDesigns({ designs = {}, company = {} }: ScenarioFile): Fault[] {
  const all = Object.values(designs);
  if (all.length > MOST_DESIGNS) {
    const message = `there are ${all.length} designs`;
    return [{ path: ['designs'], message, hint: `a study has at most ${MOST_DESIGNS}` }];
  }
  const seats = company.service?.seats ?? Number(defaultOf('service.seats'));
  const usual = company.service?.layers ?? Number(defaultOf('service.layers'));
  const listed = Object.keys(company.positions ?? {}).length;
  const generated = new Map<number, number>();
  const positions = all.reduce((sum, { setLayers: layers = usual }) => {
    if (!generated.has(layers)) {
      const { managers, teams } = generateServiceUnit({ seats, layers });
      generated.set(layers, managers.length + teams.length);
    }
    return sum + listed + (generated.get(layers) ?? 0);
  }, 0);
  if (positions <= MOST_POSITIONS) return [];
  const message = `about ${positions} positions in all designs together`;
  return [{ path: ['designs'], message, hint: `at most ${MOST_POSITIONS}: fewer designs, seats or layers` }];
}

/** Runs that would not end: too many arrivals. */
export function sizeFaults({ contacts, common, run: { horizon } }: Draft): Fault[] {
  const weeks = (horizon.warmUp + horizon.window + horizon.drain) / WEEK;
  const arrivals = contacts.reduce((sum, contact) => {
    const { shocks = [], defect, abuse = 0 } = contact.given;
    const surge = Math.max(1, ...shocks.map(({ factor }) => factor));
    const most = surge * ((defect === undefined || defect === 'none' ? 1 : defect.factor) + abuse);
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
