/** What `reportline replay` and `reportline story` say on the command line. */
export const replay = {};
