/** Words of the workbench's frame: top bar, panes, scrubber, keys. */
export const workbench = {
  beforeChange: (title: string) => `${title}, before`,
  afterChange: (title: string) => `${title}, after`,
};
