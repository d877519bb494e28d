import { entry, ledger } from '../../model/ledger/index.ts';
import { setByFile } from '../assumptions.ts';
import type { Fault } from '../errors.ts';
import { movableOf } from '../moves/movable.ts';
import { at } from '../moves/moved.ts';
import { isWithinRange } from '../moves/range.ts';
import { placeOf } from '../moves/scale.ts';
import { suggest } from '../nearest.ts';
import { commonMetrics, modelsOf } from '../resolve/story.ts';
import { file } from '../schema/file.ts';
import type { GivenStory } from '../schema/story.ts';
import { shape } from '../shape.ts';
import type { Draft } from '../study.ts';
import type { DesignSpec } from '../study-spec.ts';
import { writeValue } from '../values/write.ts';
import { shown } from '../values/wrong-value.ts';

type Tree = Readonly<Record<string, unknown>>;
type Path = readonly string[];

/** What a story says of designs and assumptions that there are not, or that cannot be so. */
export function storyFaults(draft: Draft, data: Tree): Fault[] {
  const { story } = draft.file;
  if (story === undefined) return [];
  return [
    ...designFaults(story, draft),
    ...knobFaults(story, draft, data),
    ...noteFaults(story),
    ...counterCaseFaults(story),
  ];
}

function designFaults({ designs }: GivenStory, { file: { designs: given } }: Draft): Fault[] {
  const known = Object.keys(given ?? {});
  return designs.flatMap((id, i): Fault[] => {
    const path = ['story', 'designs', String(i)];
    if (!known.includes(id)) {
      return [{ path, message: `there is no design ${shown(id)}`, hint: suggest(id, known), name: id }];
    }
    return twice(designs, i, path, 'name two different designs');
  });
}

function knobFaults({ knobs }: GivenStory, draft: Draft, data: Tree): Fault[] {
  const set = setByFile(data);
  const isInForce = (id: string): boolean => draft.defaults.used.has(id) || set.common.has(id);
  const isTurnable = (id: string): boolean => {
    const one = isInForce(id) ? movableOf(id, set) : 'no range';
    return (
      typeof one !== 'string' && [one.low, one.high, one.value].every((value) => placeOf(value) !== null)
    );
  };
  return knobs.flatMap((id, i): Fault[] => {
    const path = ['story', 'knobs', String(i)];
    if (isTurnable(id)) return twice(knobs, i, path, 'remove one of the two');
    const reason =
      entry(id) === undefined
        ? `there is no assumption ${shown(id)}`
        : isInForce(id)
          ? `${shown(id)} is not on a scale along which a knob could turn it`
          : `${shown(id)} is no assumption of this scenario`;
    const turnable = ledger.map((one) => one.id).filter(isTurnable);
    return [{ path, message: reason, hint: suggest(id, turnable) }];
  });
}

function noteFaults({ notes }: GivenStory): Fault[] {
  if (notes.length > 0) return [];
  const hint = 'add at least one: minutes, title, text';
  return [{ path: ['story', 'notes'], message: 'a story without notes for the facilitator', hint }];
}

function counterCaseFaults({ counterCase: { set } }: GivenStory): Fault[] {
  const settings = Object.entries(set);
  if (settings.length > 0) return settings.flatMap(([id, value]) => settingFaults(id, value));
  const hint = 'set at least one assumption, for example {candour: .9}';
  return [{ path: ['story', 'counterCase', 'set'], message: 'a counter-case that changes nothing', hint }];
}

/** An assumption of the counter-case: one with a range, at a value of its kind inside it. */
function settingFaults(id: string, value: unknown): Fault[] {
  const path = ['story', 'counterCase', 'set', id];
  const found = entry(id);
  if (found?.range == null) {
    const ranged = ledger.filter(({ range }) => range !== null).map((one) => one.id);
    const reason = found === undefined ? `there is no assumption ${shown(id)}` : `${shown(id)} has no range`;
    return [{ path, atKey: true, message: reason, hint: suggest(id, ranged) }];
  }
  const ofKind = shape(file, at(id, value)).faults;
  if (ofKind.length > 0) return ofKind.map(({ message, hint }) => ({ path, message, hint }));
  if (isWithinRange(found, value)) return [];
  const message = `${shown(writeValue(value))} lies outside the ledger’s range of ${id}`;
  return [{ path, message, hint: `from ${found.range.map(writeValue).join(' to ')}` }];
}

/** Metrics of a story that its two designs do not have, or that nobody can win by. */
export function storyMetricFaults({ file: { story } }: Draft, designs: readonly DesignSpec[]): Fault[] {
  if (story === undefined) return [];
  const models = modelsOf(story.designs, designs);
  // Of designs that there are not nothing is known: that fault is told elsewhere.
  if (models.length < story.designs.length) return [];
  const known = commonMetrics(models);
  const ids = known.map(({ id }) => id);
  const { bet, figures = [] } = story;
  const check = (path: Path, id: string): Fault[] =>
    ids.includes(id)
      ? []
      : [{ path, message: `these designs have no metric ${shown(id)}`, hint: suggest(id, ids) }];
  const faults = [
    ...check(['story', 'bet', 'metric'], bet.metric),
    ...figures.flatMap((id, i) => {
      const path = ['story', 'figures', String(i)];
      return [...check(path, id), ...twice(figures, i, path, 'name four different metrics')];
    }),
  ];
  if (known.some(({ id, direction }) => id === bet.metric && direction === 'neither')) {
    faults.push({
      path: ['story', 'bet', 'metric'],
      message: `more of ${shown(bet.metric)} is neither better nor worse, so nobody wins by it`,
      hint: 'bet on a metric with a direction',
    });
  }
  if (figures[0] !== undefined && figures[0] !== bet.metric) {
    faults.push({
      path: ['story', 'figures', '0'],
      message: `the first figure is not that of the bet, ${shown(bet.metric)}`,
      hint: 'name the metric of the bet first',
    });
  }
  return faults;
}

function twice(all: readonly string[], i: number, path: Path, hint: string): Fault[] {
  const one = all[i] as string;
  return all.indexOf(one) === i ? [] : [{ path, message: `${shown(one)} is named twice`, hint }];
}
