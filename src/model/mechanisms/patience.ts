import { defineMechanism, withTypes } from './mechanism.ts';

export const patience = defineMechanism({
  id: 'patience',
  does: 'A first contact leaves the line when its patience is over.',
  section: '4.1',
  parameters: ['contacts.inquiry.patience', 'contacts.complaint.patience'],
  neutral: withTypes({ patience: null }),
});
