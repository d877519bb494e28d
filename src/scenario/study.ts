import type { ContactTypeSpec, ShapeSpec } from '../model/spec.ts';
import { assumptionsInForce, setByFile } from './assumptions.ts';
import type { ChangeNote } from './changes/note.ts';
import { type Placed, placed } from './company/chart.ts';
import { type Company, companyOf } from './company/company.ts';
import { Defaults } from './company/defaults.ts';
import { overlay } from './company/overlay.ts';
import { defaultSettings } from './company/settings.ts';
import { applyDesign } from './design.ts';
import type { Moved } from './moves/moved.ts';
import { contactsOf, type FullContact, resolveContacts } from './resolve/contacts.ts';
import { resolvePositions } from './resolve/positions.ts';
import { resolveRules } from './resolve/rules.ts';
import { resolveStages } from './resolve/stages.ts';
import { resolveStory } from './resolve/story.ts';
import { type Design, fullRun, type ScenarioFile } from './schema/file.ts';
import type { DesignSpec, StudySpec } from './study-spec.ts';
import { translationsIn } from './values/text.ts';

const DAY = 24 * 60;

/**
 * A file with everything it leaves unsaid filled in, its designs as companies and charts: not yet checked.
 */
export interface Draft {
  readonly file: ScenarioFile;
  readonly defaults: Defaults;
  readonly common: Company;
  readonly commonPlaced: Placed;
  readonly contacts: readonly FullContact[];
  readonly run: ReturnType<typeof fullRun.parse>;
  readonly designs: readonly DraftDesign[];
}

export interface DraftDesign {
  readonly id: string;
  readonly title: string;
  readonly changes: readonly ChangeNote[];
  /** What it becomes later: by the ids of other designs. */
  readonly then: NonNullable<Design['then']>;
  readonly company: Company;
  readonly placed: Placed;
}

/**
 * Fills in the defaults, those `moved` at their other values, and makes each design’s changes. `data` is the
 * file as written.
 */
export function draftOf(file: ScenarioFile, data: Readonly<Record<string, unknown>>, moved: Moved): Draft {
  const given = file.company ?? {};
  const defaults = new Defaults(given.base === 'neutral', moved);
  const common = companyOf(given, defaults);
  const run = runOf(file, defaults);
  const written = (data.designs ?? {}) as Record<string, Record<string, unknown>>;
  return {
    file,
    defaults,
    common,
    commonPlaced: placed(common),
    contacts: contactsOf(given, defaults),
    run,
    designs: Object.entries(file.designs ?? {}).map(([id, design]): DraftDesign => {
      const { company, notes } = applyDesign(common, design, written[id] ?? {});
      const changes = [...notes, ...stageNotes(design, file, run.horizon.warmUp)];
      const then = design.then ?? [];
      return { id, title: design.title ?? id, changes, then, company, placed: placed(company) };
    }),
  };
}

function stageNotes({ then = [] }: Design, { designs = {} }: ScenarioFile, warmUp: number): ChangeNote[] {
  return then.map(({ at, becomes }) => ({
    kind: 'becomes',
    day: (at - warmUp) / DAY,
    design: designs[becomes]?.title ?? becomes,
  }));
}

function runOf(file: ScenarioFile, defaults: Defaults): Draft['run'] {
  const run = fullRun.parse(defaults.under('', (id) => Object.hasOwn(fullRun.shape, id.split('.')[0] ?? '')));
  const { seed, replications, targets, indifference, serviceLevel, horizon } = file;
  const warmUp = horizon?.warmUp;
  return {
    ...overlay(run, { seed, replications, targets, indifference, serviceLevel }),
    horizon: overlay(run.horizon, { ...horizon, warmUp: warmUp === 'auto' ? undefined : warmUp }),
  };
}

function warmUpOf({ horizon }: ScenarioFile): StudySpec['warmUp'] {
  if (horizon?.warmUp === undefined) return 'usual';
  return horizon.warmUp === 'auto' ? 'auto' : 'written';
}

/** The study of a draft without faults. */
export function studyOf(id: string, draft: Draft, data: Readonly<Record<string, unknown>>): StudySpec {
  const { file, defaults, common, contacts, run } = draft;
  const given = file.company ?? {};
  const typesIn = ({ settings }: Company) =>
    resolveContacts(contacts, common.settings.hours.frontLine, settings);
  const remedies = remediesOf(typesIn(common));
  const ladder = defaultSettings(new Defaults(false), 'europe').ladder;
  const context = { remedies, defaultLadder: ladder, closures: given.closures, start: given.start };
  const shapes = new Map(
    draft.designs.map(({ id: designId, company, placed: chart }) => [
      designId,
      {
        ...resolvePositions(company, chart, { ...context, people: peopleOf(draft.commonPlaced, chart) }),
        rules: resolveRules(company.settings, remedies),
      },
    ]),
  );
  const shapeOf = (designId: string): ShapeSpec => shapes.get(designId) as ShapeSpec;
  const byWeek = draft.designs.some(({ then }) => then.length > 0);
  const designs = draft.designs.map(
    ({ id: designId, title, changes, then, company }): DesignSpec => ({
      id: designId,
      title,
      changes,
      model: {
        ...resolveStages(
          shapeOf(designId),
          then.map(({ at, becomes }) => ({ at, shape: shapeOf(becomes) })),
        ),
        types: typesIn(company),
        byWeek,
        horizon: run.horizon,
        serviceLevel: run.serviceLevel,
        targets: run.targets,
      },
    }),
  );
  return {
    id,
    title: file.title ?? id,
    question: file.question ?? '',
    source: file.source ?? '',
    lookAt: file.lookAt ?? [],
    people: common.people,
    seed: run.seed,
    replications: run.replications,
    warmUp: warmUpOf(file),
    indifference: run.indifference,
    designs,
    assumptions: assumptionsInForce(defaults.used, setByFile(data)),
    story: file.story === undefined ? null : resolveStory(file.story, designs),
    translations: translationsIn(data),
  };
}

/** The kinds of remedy there are. */
function remediesOf(types: readonly ContactTypeSpec[]): string[] {
  return [...new Set(types.filter(({ kind }) => kind === 'complaint').map(({ remedy }) => remedy))];
}

/**
 * Numbers for who holds each position: those of the common company first, so that a person keeps the number in
 * every design, then the design's own, which no other design can move.
 */
function peopleOf(common: Placed, own: Placed): ReadonlyMap<string, number> {
  const names = [...common.chart.positions, ...own.chart.positions].map(({ id }) => id);
  return new Map([...new Set(names)].map((name, i) => [name, i]));
}
