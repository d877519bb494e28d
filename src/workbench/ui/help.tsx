/** All keys, in a drawer. */

import type { Frame } from './frame.ts';
import { KeyList } from './key-list.tsx';
import { Drawer } from './panels/drawer.tsx';

export function Help({ frame: { workbench } }: { readonly frame: Frame }) {
  const words = workbench.words.value;
  return (
    <Drawer workbench={workbench} title={words.workbench.help} wide>
      <KeyList words={words} />
    </Drawer>
  );
}
