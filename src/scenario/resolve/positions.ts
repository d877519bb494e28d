import { pow } from '../../kernel/random/math.ts';
import type { CalendarSpec, ChartSpec, PositionSpec } from '../../model/spec.ts';
import {
  buildChart,
  type Chart,
  ladderAmounts,
  nearestNeutral,
  proxies,
  type Rank,
  rankOf,
} from '../../org/index.ts';
import type { Placed } from '../company/chart.ts';
import type { Company } from '../company/company.ts';
import type { Settings } from '../company/settings.ts';
import type { GivenCompany } from '../schema/company.ts';
import type { Hours } from '../values/hours.ts';
import { calendarOf, hoursOfRank } from './calendars.ts';
import { ladderByKind, limitsByKind } from './limits.ts';

/** What positions need besides the company: its default ladder and its closures. */
export interface PositionContext {
  /** Which errors are measured against. */
  readonly defaultLadder: Settings['ladder'];
  readonly closures: GivenCompany['closures'];
  readonly start: number | undefined;
  /** Every kind of remedy there is. */
  readonly remedies: readonly string[];
  /** Numbers of the holders of all positions there are in any design. */
  readonly people: ReadonlyMap<string, number>;
}

interface Resolved {
  readonly chart: ChartSpec;
  readonly calendars: Readonly<Record<string, CalendarSpec>>;
}

/** A valid chart with all that the model needs to know about each position. */
export function resolvePositions(
  company: Company,
  { chart: input, titles, given }: Placed,
  context: PositionContext,
): Resolved {
  const { settings } = company;
  const chart = buildChart(input);
  const limits = ladderAmounts(chart, settings.ladder);
  const byKind = ladderByKind(chart, settings, context.remedies);
  const competences = ladderAmounts(chart, context.defaultLadder);
  const calendars = new Map<string, CalendarSpec>();
  const positions = input.positions.map((place, p): PositionSpec => {
    const written = given.get(place.id) ?? {};
    const rank = rankOf(chart, p);
    const kind = hoursOfRank(rank);
    // A name cannot contain a space, so a position's own calendar never meets a rank's.
    const calendar = written.hours === undefined ? kind : `hours of ${place.id}`;
    const hours: Hours = written.hours ?? settings.hours[kind];
    calendars.set(calendar, calendarOf(hours, kind, context.closures, context.start));
    return {
      ...place,
      title: titles.get(place.id) ?? place.id,
      attention: written.attention ?? attentionOf(rank, settings),
      calendar,
      cadence: written.cadence ?? null,
      inTray: written.inTray ?? 'oldest',
      person: context.people.get(place.id) ?? -1,
      absence:
        written.absence === undefined || written.absence === 'none'
          ? null
          : { presence: written.absence.present, absence: written.absence.away },
      deputy: written.deputy ?? null,
      decidedBy: written.decidedBy ?? null,
      limit: written.limit === undefined ? (limits[p] ?? null) : written.limit,
      limits: limitsByKind(written, p, limits, byKind),
      competence: written.competence === undefined ? (competences[p] ?? null) : written.competence,
      location: written.location ?? 'head office',
      mind: { process: written.mind?.process ?? 0, customer: written.mind?.customer ?? 0 },
      committee: written.committee === undefined || written.committee === 'none' ? null : written.committee,
      cost: written.cost ?? costOf(chart, p, rank, settings),
    };
  });
  const units = input.units.map((unit) => ({
    ...unit,
    title:
      company.units.get(unit.id)?.title ??
      (unit.id === company.service.unit ? company.service.title : unit.id),
  }));
  return {
    chart: { positions, units, serviceUnit: input.serviceUnit },
    calendars: Object.fromEntries(calendars),
  };
}

function attentionOf(rank: Rank, { attention }: Settings): number {
  if (rank === 'agent' || rank === 'desk') return 1;
  return rank === 'supervisor' ? attention.supervisor : attention.other;
}

/** The service head costs more by a factor for each position fewer below the nearest neutral one. */
function costOf(chart: Chart, p: number, rank: Rank, { cost }: Settings): number {
  switch (rank) {
    case 'ceo':
    case 'board':
      return cost.top;
    case 'head': {
      const between = chart.boss(p) === -1 ? 0 : proxies(chart, p, nearestNeutral(chart, p));
      return cost.head * pow(cost.headStep, 1 - between);
    }
    default:
      return cost[rank];
  }
}
