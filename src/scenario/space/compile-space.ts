import { entry } from '../../model/ledger/index.ts';
import { setByFile } from '../assumptions.ts';
import { compileWritten, readScenario, type Written } from '../compile.ts';
import { formatErrors } from '../errors.ts';
import { valueAt } from '../issue.ts';
import { movableOf, movedTogether } from '../moves/movable.ts';
import { type Moved, NOTHING_MOVED, put } from '../moves/moved.ts';
import { withDesigns } from '../moves/with-designs.ts';
import { suggest } from '../nearest.ts';
import type { DesignSpec, StudySpec } from '../study-spec.ts';
import { LAYERS, readFactor, usualValue } from './factor.ts';
import { pointTitle } from './point-title.ts';
import { type DesignAt, type Factor, type FactorValue, type Point, pointId, type Space } from './space.ts';

type Tree = Readonly<Record<string, unknown>>;

/** What a space is to be made of, beside what the file's section `sweep` says. */
export interface SpaceOptions {
  /** Factors as `key=values`; they stand for all that the file varies, which is left aside. */
  readonly vary?: readonly string[];
  /** Id of the design that points start from; by default that of the file's section, else its first. */
  readonly base?: string;
  /** How the command calls what it varies; a sweep where it is left out. */
  readonly names?: SpaceNames;
}

/** The words of a command for its factors. */
export interface SpaceNames {
  readonly flag: string;
  /** Section of the file, and its key for the factors. */
  readonly section: 'sweep' | 'search';
  readonly key: string;
}

const SWEEP: SpaceNames = { flag: '--vary', section: 'sweep', key: 'vary' };

/** What a file says about its sweep. */
export interface SweepSection {
  readonly vary?: Readonly<Record<string, unknown>>;
  readonly from?: string;
  readonly method?: 'grid' | 'latin' | 'sobol';
  readonly points?: number;
}

export type CompiledSpace =
  | { readonly ok: true; readonly space: Space; readonly section: SweepSection }
  /** Each with its place, the flag or `file:line:column`, and its hint on a line of its own. */
  | { readonly ok: false; readonly errors: readonly string[] };

/** More factors than anybody looks at; `--vary` too often is a mistake. */
const MOST_FACTORS = 20;
/** The name of a point's design while it is compiled. */
const HERE = 'point';

/** The space that factors span over a scenario, or everything that is wrong with the scenario or with them. */
export function compileSpace(bytes: Uint8Array, name: string, options: SpaceOptions = {}): CompiledSpace {
  const written = readScenario(bytes);
  if (!written.ok) return { ok: false, errors: [formatErrors(name, written.errors)] };
  const compiled = compileWritten(written, name, NOTHING_MOVED);
  if (!compiled.ok) return { ok: false, errors: [formatErrors(name, compiled.errors)] };
  const { study } = compiled;
  // A file that compiles to a study is a map, and its section has the right shape.
  const names = options.names ?? SWEEP;
  const section = ((written.data as Tree)[names.section] ?? {}) as SweepSection;
  const errors: string[] = [];
  const inFile = (path: readonly string[], message: string, hint: string): void => {
    errors.push(
      formatErrors(name, [written.places.locate({ path: [names.section, ...path], message, hint })]),
    );
  };
  const onFlag = (flag: string, message: string, hint: string): void => {
    errors.push(`${flag}  ${message}${hint === '' ? '' : `\n    ${hint}`}`);
  };

  const factors: Factor[] = [];
  const add = (key: string, values: unknown, fault: (message: string, hint: string) => void): void => {
    const read = readFactor(key, values, study);
    if ('faults' in read) for (const { message, hint } of read.faults) fault(message, hint);
    else if (factors.some((one) => one.key === key)) fault(`"${key}" is varied twice`, 'name it once');
    else factors.push(read.factor);
  };
  const flags = options.vary ?? [];
  for (const flag of flags) {
    const fault = (message: string, hint: string): void => onFlag(`${names.flag} ${flag}`, message, hint);
    const cut = flag.indexOf('=');
    const key = flag.slice(0, Math.max(0, cut)).trim();
    if (cut < 1 || key === '') fault('must be a name and values', 'write delegation=1..7');
    else add(key, flag.slice(cut + 1), fault);
  }
  if (flags.length === 0) {
    const inSection = (section as Tree)[names.key] ?? {};
    for (const [key, values] of Object.entries(inSection)) {
      add(key, values, (message, hint) => inFile([names.key, key], message, hint));
    }
  }
  if (factors.length === 0 && errors.length === 0) {
    const hint = `write ${names.flag} delegation=1..7, or a section ${names.section} in the file`;
    onFlag(names.flag, 'says nothing to vary', hint);
  }
  if (factors.length > MOST_FACTORS)
    onFlag(names.flag, `${factors.length} factors`, `at most ${MOST_FACTORS}`);

  const known = study.designs.map(({ id }) => id);
  const from = options.base ?? section.from;
  if (from !== undefined && !known.includes(from)) {
    const message = `the scenario has no design "${from}"`;
    if (options.base !== undefined) onFlag('--from', message, suggest(from, known));
    else inFile(['from'], message, suggest(from, known));
  }
  if (options.base !== undefined && factors.some(({ kind }) => kind === 'design')) {
    onFlag('--from', 'the designs to start from are varied', `leave out --from or ${names.flag} design=…`);
  }
  if (errors.length > 0) return { ok: false, errors };
  return { ok: true, section, space: spaceOf(study, written, name, from ?? known[0]!, factors) };
}

function spaceOf(
  study: StudySpec,
  written: Written,
  name: string,
  base: string,
  factors: readonly Factor[],
): Space {
  const data = written.data as Tree;
  const set = setByFile(data);
  // Whether figures are kept by the week is the study's, so that a point is the same model as a design of the file.
  const byWeek = study.designs.some(({ model }) => model.byWeek);
  const designAt = (point: Point): DesignAt => {
    const from = String(point[factors.findIndex(({ kind }) => kind === 'design')] ?? base);
    const few = withDesigns(data, [from]) as Tree & { readonly designs: Tree };
    const design = designOf((few.designs[from] ?? {}) as Tree, factors, point);
    const { [from]: _, ...later } = few.designs;
    // What it becomes may become what it started from.
    const others = Object.keys(later).length > 0 ? few.designs : {};
    const here: Written = { ...written, data: { ...few, designs: { [HERE]: design, ...others } } };
    const compiled = compileWritten(here, name, movedAt(factors, point, set));
    if (!compiled.ok) {
      return {
        ok: false,
        reason: [...new Set(compiled.errors.map(({ message }) => message))].slice(0, 3).join('; '),
      };
    }
    const { changes, model } = compiled.study.designs[0] as DesignSpec;
    const id = pointId(factors, point);
    return {
      ok: true,
      design: { id, title: pointTitle(factors, point), changes, model: { ...model, byWeek } },
    };
  };
  return {
    study,
    base,
    factors,
    own: factors.map((factor) => ownValue(factor, study, data, base)),
    designAt,
  };
}

/** What the base design says itself, else the company, else the ledger. */
function ownValue(
  { key, kind }: Factor,
  { designs }: StudySpec,
  data: Tree,
  base: string,
): FactorValue | null {
  if (kind === 'design') return base;
  if (kind === 'placement') {
    const { positions, units, serviceUnit } = designs.find(({ id }) => id === base)!.model.chart;
    const head = units.find(({ id }) => id === serviceUnit)?.head;
    return positions.find(({ id }) => id === head)?.reportsTo ?? null;
  }
  const id = kind === 'layers' ? LAYERS : key;
  const path = kind === 'layers' ? ['setLayers'] : ['set', ...key.split('.')];
  const { common, neutral } = setByFile(data);
  const off = neutral && entry(id)?.neutral !== undefined;
  const written = valueAt(data, ['designs', base, ...path]) ?? common.get(id);
  const value = written ?? (off ? entry(id)?.neutral : entry(id)?.value);
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return null;
  return usualValue(key, value);
}

/** The design that a point starts from, with what the point says in the place of what it says. */
export function designOf(from: Tree, factors: readonly Factor[], point: Point): Tree {
  let design = from;
  factors.forEach(({ key, kind }, i) => {
    const value = point[i] as FactorValue;
    if (kind === 'placement') design = put(design, ['putServiceUnder'], value);
    if (kind === 'layers') design = put(design, ['setLayers'], value);
    if (kind === 'setting') design = put(design, ['set', ...key.split('.')], value);
  });
  return design;
}

/** What a design cannot say: numbers of the company, at other values for this point. */
export function movedAt(factors: readonly Factor[], point: Point, set: ReturnType<typeof setByFile>): Moved {
  const values = factors.flatMap(({ key, kind }, i) =>
    kind === 'company' ? [[key, point[i]!] as const] : [],
  );
  if (values.length === 0) return NOTHING_MOVED;
  const movable = values.flatMap(([key, value]) => {
    const one = movableOf(key, set);
    return typeof one === 'string' ? [] : [[one, value] as const];
  });
  return new Map([...values, ...movedTogether(movable, set)]);
}
