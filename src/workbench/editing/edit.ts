/** Changes to a scenario file as its author would write them: comments, order and everything untouched stay. */

import type { Change } from '../../scenario/edits/change.ts';
import { isTree } from '../../scenario/edits/data.ts';
import type { Tree } from '../../scenario/edits/parsed-text.ts';
import type { DesignSpec } from '../../scenario/study-spec.ts';
import type { Language } from '../../show/locales/index.ts';
import { compiled, type Source } from '../compiled.ts';
import { type Edited, edited, opened } from './edited.ts';
import { freshName } from './fresh-name.ts';

export type { Source } from '../compiled.ts';
export type { Edited } from './edited.ts';

/** A box, with those under it, under another boss. */
export function moveBox(file: Source, design: string, position: string, boss: string): Edited {
  const { chart } = modelOf(file, design);
  const box = chart.positions.find(({ id }) => id === position);
  if (box?.reportsTo === boss) return edited(file, []);
  const { addPosition } = written(file, design);
  const head = chart.units.find(({ id }) => id === chart.serviceUnit)?.head;
  if (position === head) return change(file, design, ['putServiceUnder'], boss);
  if (isTree(addPosition) && Object.hasOwn(addPosition, position)) {
    return change(file, design, ['addPosition', position, 'reportsTo'], boss);
  }
  return change(file, design, ['movePosition', position], boss);
}

/** Layers of management in the service unit, its head included. */
export function setLayers(file: Source, design: string, layers: number): Edited {
  return change(file, design, ['setLayers'], layers);
}

/** The largest remedy that a position may grant alone, or each of several that are alike; null: any. */
export function setLimit(
  file: Source,
  design: string,
  positions: string | readonly string[],
  limit: number | null,
): Edited {
  const put = limit ?? 'none';
  return edited(
    file,
    [positions]
      .flat()
      .map((position) => ({ put, at: ['designs', design, 'setPosition', position, 'limit'] })),
  );
}

/** Delegation level of all remedies, 1 to 7. */
export function setDelegation(file: Source, design: string, level: number): Edited {
  return change(file, design, ['set', 'delegation'], level);
}

/** A title in the language it is read in, where the file gives it by language. */
export function rename(file: Source, design: string, title: string, language: Language = 'en'): Edited {
  const byLanguage = isTree(written(file, design).title);
  return change(file, design, byLanguage ? ['title', language] : ['title'], title.trim());
}

/** A position of the design’s own, in the unit of its boss. */
export function addPosition(file: Source, design: string, title: string, boss: string): Edited {
  const { positions } = modelOf(file, design).chart;
  const unit = positions.find(({ id }) => id === boss)?.unit;
  const place = { title: title.trim(), reportsTo: boss, ...(unit == null ? {} : { unit }) };
  const taken = designsOf(file).flatMap(({ model }) => model.chart.positions.map(({ id }) => id));
  return change(file, design, ['addPosition', freshName(title, 'position', taken)], place);
}

/** A position leaves; whoever reported to it reports to its boss. */
export function removePosition(file: Source, design: string, position: string): Edited {
  const at = (...path: string[]) => ['designs', design, ...path];
  const own = written(file, design);
  const added = isTree(own.addPosition) ? own.addPosition[position] : undefined;
  const boss = modelOf(file, design).chart.positions.find(({ id }) => id === position)?.reportsTo;
  // Whoever was put above somebody at the top leaves them there.
  const heir = boss ?? (isTree(added) ? added.above : undefined);
  const inherits: Change[] = [];
  if (own.putServiceUnder === position) inherits.push({ put: heir, at: at('putServiceUnder') });
  const left = (key: string): Change[] =>
    isTree(own[key]) && Object.hasOwn(own[key], position) ? [removal(own, design, [key, position])] : [];
  if (added === undefined) {
    const gone = Array.isArray(own.removePosition) ? own.removePosition.length : null;
    const list: Change =
      gone === null
        ? { put: [position], at: at('removePosition') }
        : { put: position, at: at('removePosition', String(gone)) };
    return edited(file, [...inherits, ...left('movePosition'), ...left('setPosition'), list]);
  }
  for (const [key, boss] of Object.entries(isTree(own.movePosition) ? own.movePosition : {})) {
    if (boss === position) inherits.push({ put: heir, at: at('movePosition', key) });
  }
  for (const [key, one] of Object.entries(isTree(own.addPosition) ? own.addPosition : {})) {
    if (isTree(one) && one.reportsTo === position) {
      inherits.push({ put: heir, at: at('addPosition', key, 'reportsTo') });
    }
  }
  return edited(file, [...inherits, ...left('setPosition'), ...left('addPosition')]);
}

/** A new design like another one; its id is the file's last. */
export function copyDesign(file: Source, design: string, title: string): Edited {
  const name = freshName(
    title,
    'design',
    designsOf(file).map(({ id }) => id),
  );
  return edited(file, [
    { copy: ['designs', design], as: name },
    { put: title.trim(), at: ['designs', name, 'title'] },
  ]);
}

/** A design leaves; the last one and those that a story shows are needed. */
export function removeDesign(file: Source, design: string): Edited {
  return edited(file, [{ remove: ['designs', design] }]);
}

function change(file: Source, design: string, path: readonly string[], put: unknown): Edited {
  return edited(file, [{ put, at: ['designs', design, ...path] }]);
}

/** Without an entry, and without the map that held it alone. */
function removal(own: Tree, design: string, [key, name]: readonly [string, string]): Change {
  const alone = Object.keys(own[key] as Tree).length === 1;
  return { remove: ['designs', design, key, ...(alone ? [] : [name])] };
}

/** A design as it is written. @throws RangeError */
function written(file: Source, design: string): Tree {
  const { designs } = opened(file).data;
  const own = isTree(designs) ? designs[design] : undefined;
  if (!isTree(own)) throw new RangeError(`there is no design ${design}`);
  return own;
}

function designsOf({ name, text }: Source): readonly DesignSpec[] {
  const found = compiled({ name, text });
  if (!found.ok) throw new RangeError(`${name} does not compile`);
  return found.study.designs;
}

function modelOf(file: Source, design: string): DesignSpec['model'] {
  const found = designsOf(file).find(({ id }) => id === design);
  if (found === undefined) throw new RangeError(`there is no design ${design}`);
  return found.model;
}
