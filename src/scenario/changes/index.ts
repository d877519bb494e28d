import { addDottedLine } from './add-dotted-line.ts';
import { addPosition } from './add-position.ts';
import { movePosition } from './move-position.ts';
import { putServiceUnder } from './put-service-under.ts';
import { removePosition } from './remove-position.ts';
import { set } from './set.ts';
import { setLayers } from './set-layers.ts';
import { setPosition } from './set-position.ts';

/** Every change a design may make, in the order in which they are made. */
export const changes = {
  addPosition,
  movePosition,
  removePosition,
  putServiceUnder,
  setLayers,
  addDottedLine,
  set,
  setPosition,
};
