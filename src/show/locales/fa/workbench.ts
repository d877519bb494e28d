/** Words of the workbench's frame: top bar, panes, scrubber, keys. */
export const workbench = {
  beforeChange: (title: string) => `${title}، پیش از تغییر`,
  afterChange: (title: string) => `${title}، پس از تغییر`,
};
