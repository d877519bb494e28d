import { type ChartFault, type OrgInput, validateChart } from '../../org/index.ts';
import { isGenerated } from '../company/chart.ts';
import type { Company } from '../company/company.ts';
import type { Fault } from '../errors.ts';
import { suggest } from '../nearest.ts';
import type { Places } from '../places.ts';
import type { Draft } from '../study.ts';

type Path = readonly string[];

/**
 * Faults of the common chart, and those that designs add to it, each at the place in the file that caused it.
 * The `broken` designs are left out: what could not be read of them would show as faults that nobody made.
 */
export function chartFaults(draft: Draft, places: Places, broken: ReadonlySet<string>): Fault[] {
  const common = faultsOf(draft.commonPlaced.chart);
  const known = new Set(common.map(sameness));
  const inCompany = common.map((fault) =>
    located(fault, places, companyPaths(fault, draft.common), ['company']),
  );
  const readable = draft.designs.filter(({ id }) => !broken.has(id));
  const inDesigns = readable.flatMap(({ id, company, placed }) =>
    faultsOf(placed.chart)
      .filter((fault) => !known.has(sameness(fault)))
      .map((fault) => {
        const paths = [...designPaths(fault, ['designs', id], company), ...companyPaths(fault, company)];
        return located(fault, places, paths, ['designs', id]);
      }),
  );
  return [...inCompany, ...inDesigns];
}

/**
 * A desk reports to its unit's head: if nobody is of that name, that is the unit's fault and not the desk's.
 */
function faultsOf(chart: OrgInput): ChartFault[] {
  const desks = new Set(chart.positions.filter(({ desk }) => desk).map(({ id }) => id));
  return validateChart(chart).filter(
    ({ code, position }) => code !== 'unknown-boss' || position === undefined || !desks.has(position),
  );
}

/** Faults of two charts that are the same fault; a cycle may be told from any of its members. */
function sameness({ code, position = '', unit = '', name = '' }: ChartFault): string {
  return code === 'cycle' ? code : JSON.stringify([code, position, unit, name]);
}

function located(
  { message, name, candidates }: ChartFault,
  places: Places,
  paths: Path[],
  fallback: Path,
): Fault {
  const path = paths.find((candidate) => places.has(candidate)) ?? fallback;
  const hint = name === undefined ? '' : suggest(name, candidates ?? []);
  const plain = message.replaceAll("'", '"').replace(/\.$/, '');
  return {
    path,
    message: plain.charAt(0).toLowerCase() + plain.slice(1),
    hint,
    ...(name === undefined ? {} : { name }),
  };
}

/** Where a company may have said what is wrong, the likeliest first. */
function companyPaths({ position, unit, field }: ChartFault, company: Company): Path[] {
  const { service } = company;
  const paths: Path[] = [];
  if (position !== undefined) {
    const key = field === 'staff' ? 'seats' : field;
    paths.push(['company', 'positions', position, key], ['company', 'positions', position]);
    if (position === service.head && isGenerated(company)) paths.push(['company', 'service', 'under']);
    for (const id of company.units.keys()) {
      if (position === `${id}-desk`) paths.push(['company', 'units', id, 'desk'], ['company', 'units', id]);
    }
  }
  if (unit !== undefined) paths.push(['company', 'units', unit, field], ['company', 'units', unit]);
  paths.push(['company', 'service'], ['company', field], ['company', 'positions'], ['company']);
  return paths;
}

function designPaths({ position, field }: ChartFault, design: Path, { service, units }: Company): Path[] {
  if (position === undefined) return [];
  const head = units.get(service.unit)?.head ?? service.head;
  return [
    [...design, 'addPosition', position, field],
    [...design, 'addPosition', position],
    ...(position === head && field === 'reportsTo' ? [[...design, 'putServiceUnder']] : []),
    ...(field === 'reportsTo' ? [[...design, 'movePosition', position]] : []),
    ...(field === 'dottedTo' ? [[...design, 'addDottedLine', position]] : []),
    [...design, 'setPosition', position, field],
  ];
}
