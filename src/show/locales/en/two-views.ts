import { quote } from './phrases.ts';

/** What a change of design returns: the cost-centre view and the loyalty view side by side. */
export const twoViews = {
  heading: 'Two views of cost',
  lead: (first: string) =>
    `What changes in a year against ${quote(first)}. The cost-centre view counts what is spent. The loyalty view ` +
    'adds the value of the customers whom complaints put at risk.',
  columns: { cost: 'Cost', atRisk: 'Value at risk', net: 'Both together' },
  costCentre: (design: string) => `Cheapest by the cost-centre view: ${quote(design)}.`,
  costCentreUnclear: 'Cheapest by the cost-centre view: no clear difference.',
  loyalty: (design: string) => `Cheapest by the loyalty view: ${quote(design)}.`,
  loyaltyUnclear: 'Cheapest by the loyalty view: no clear difference.',
};
