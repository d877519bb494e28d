import { generateServiceUnit } from '../../org/index.ts';
import type { ListedPosition } from '../schema/position.ts';
import type { Service } from './company.ts';

/** A position by name. */
export interface NamedPosition {
  readonly id: string;
  readonly given: ListedPosition;
}

/**
 * The positions of a generated service unit, its head first: `supervisor-1` ... in the layer just above the
 * front line, `manager-2-1` ... in layer 2 and so on below the head, and a team `agents-1` ... for each boss
 * of agents.
 */
export function servicePositions(service: Service, under: string): NamedPosition[] {
  const { unit, seats, layers } = service;
  const { managers, teams } = generateServiceUnit({ seats, layers });
  const idOf = (layer: number, ordinal: number): string => {
    if (layer === layers) return service.head;
    return layer === 1 ? `supervisor-${ordinal + 1}` : `manager-${layer}-${ordinal + 1}`;
  };
  const titleOf = (layer: number, ordinal: number): string => {
    if (layer === layers) return service.headTitle;
    return layer === 1 ? `Supervisor ${ordinal + 1}` : `Service manager ${layer}.${ordinal + 1}`;
  };
  const fromTheHeadDown = [...managers].sort((a, b) => b.layer - a.layer || a.ordinal - b.ordinal);
  const led = fromTheHeadDown.map(({ layer, ordinal, parent }): NamedPosition => {
    const reportsTo = parent === null ? under : idOf(layer + 1, parent);
    return { id: idOf(layer, ordinal), given: { title: titleOf(layer, ordinal), unit, reportsTo } };
  });
  const frontLine = teams.map(({ ordinal, parent, seats: staff }): NamedPosition => {
    const title = teams.length === 1 ? 'Agents' : `Agents, team ${ordinal + 1}`;
    const reportsTo = idOf(1, parent);
    return { id: `agents-${ordinal + 1}`, given: { title, unit, reportsTo, seats: staff, frontLine: true } };
  });
  return [...led, ...frontLine];
}
