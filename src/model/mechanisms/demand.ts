import { defineMechanism, withTypes } from './mechanism.ts';

export const demand = defineMechanism({
  id: 'demand',
  does: 'Rates jump in shocks, and days are busier or calmer than a Poisson stream would make them.',
  section: '3',
  parameters: ['shocks', 'contacts.inquiry.overdispersion', 'contacts.complaint.overdispersion'],
  neutral: withTypes({ shocks: [], overdispersion: 0 }),
});
