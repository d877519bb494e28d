import type { Words } from '../words.ts';

/** Words on the stage itself. */
export const stage: Words['stage'] = {
  atFault: 'היחידה שגרמה לתקלה:',
};
