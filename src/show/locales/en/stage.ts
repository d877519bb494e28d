/** Words on the stage itself. */
export const stage = {
  atFault: 'At fault:',
};
