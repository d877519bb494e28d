/** Words of the workbench's frame: top bar, panes, scrubber, keys. */
export const workbench = {
  beforeChange: (title: string) => `${title}, לפני`,
  afterChange: (title: string) => `${title}, אחרי`,
};
