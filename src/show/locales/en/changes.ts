/** What a design changes against the common company, a sentence each. */

import { quote } from './phrases.ts';

/** What a property of a position is called in a sentence. */
const properties = {
  title: 'title',
  neutral: 'neutral',
  skipLevel: 'skip level',
  hours: 'hours',
  attention: 'attention',
  cadence: 'cadence',
  inTray: 'in-tray',
  absence: 'absence',
  deputy: 'deputy',
  limit: 'limit of authority',
  limits: 'limits of authority by remedy',
  competence: 'competence',
  location: 'site',
  cost: 'cost',
  mind: 'what it values',
  committee: 'committee',
};

export const changes = {
  serviceUnder: ({ boss }: { boss: string }) => `Customer service reports to ${boss}.`,
  addedAbove: ({ position, above }: { position: string; above: string }) =>
    `${position} stands above ${above}.`,
  addedUnder: ({ position, boss }: { position: string; boss: string }) =>
    `${position} is added under ${boss}.`,
  addedAtTop: ({ position }: { position: string }) => `${position} is added at the top.`,
  moved: ({ position, boss }: { position: string; boss: string }) => `${position} reports to ${boss}.`,
  removed: ({ position }: { position: string }) => `${position} is removed; its people report one step up.`,
  layers: ({ layers }: { layers: number }) =>
    `The service unit has ${layers} ${layers === 1 ? 'layer' : 'layers'} of management.`,
  dottedLine: ({ position, to }: { position: string; to: string }) =>
    `${position} has a dotted line to ${to}.`,
  decidedBy: ({ position, by }: { position: string; by: string }) =>
    `What ${position} sends up, ${by} decides.`,
  /** `week` of the window, 0 before it. */
  becomes: ({ design, week }: { design: string; week: number }) =>
    `${week === 0 ? 'Before the window' : `In week ${week} of the window`} it becomes ${quote(design)}.`,
  setting: ({ meaning, value }: { meaning: string; value: string }) => `${meaning}: ${value}.`,
  property: ({
    position,
    property,
    value,
  }: {
    position: string;
    property: keyof typeof properties;
    value: string;
  }) => `${position}: ${properties[property]} ${value}.`,
};
