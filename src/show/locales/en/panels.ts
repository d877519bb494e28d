/** Words of the workbench's panels: figures, bet, knobs, editor, notes, charts, files. */
export const panels = {};
