/**
 * Results in a reader's language. Titles in results are as the scenario gives them first; a scenario may give
 * them in other languages too, and the titles of the common company are known in every language.
 */

import type { Assumption } from '../model/ledger/entry.ts';
import type { ChangeNote } from '../scenario/changes/note.ts';
import type { DesignResult, Results } from '../study/results.ts';
import { own } from './evidence.ts';
import type { Words } from './locales/index.ts';

type Translate = (text: string) => string;

/**
 * The same results with every title in the language of `words`, each design's its own; what nobody has
 * translated stays as it is.
 */
export function inLanguage(results: Results, words: Words): Results {
  const translate = translator(results.translations, words);
  const { scenario, designs, example } = results;
  return {
    ...results,
    scenario: {
      ...scenario,
      title: translate(scenario.title),
      question: translate(scenario.question),
      source: translate(scenario.source),
      lookAt: scenario.lookAt.map(translate),
    },
    types: results.types.map((type) => ({ ...type, title: translate(type.title) })),
    shocks: results.shocks.map((shock) => ({ ...shock, types: shock.types.map(translate) })),
    designs: distinct(
      Object.entries(designs).map(([id, design]) => [id, designIn(design, translate)] as const),
    ),
    example: example && { ...example, type: translate(example.type), unit: translate(example.unit) },
    assumptions: assumptionsIn(results.assumptions, translate),
  };
}

/** Designs that bear the same title have their id beside it: a reader must know which is which. */
function distinct(designs: readonly (readonly [string, DesignResult])[]): Results['designs'] {
  const titles = designs.map(([, { title }]) => title);
  return Object.fromEntries(
    designs.map(([id, design]) => {
      const { title } = design;
      const twin = titles.indexOf(title) !== titles.lastIndexOf(title);
      return [id, twin ? { ...design, title: `${title} (${id})` } : design];
    }),
  );
}

/** Turns a title of a scenario into the language of `words`. */
export function translator(
  translations: Readonly<Record<string, Readonly<Record<string, string>>>>,
  words: Words,
): Translate {
  const given = own(translations, words.language);
  return (text) => own(given, text) ?? words.companyTitle(text);
}

/** Design titles beside the values they set. */
export function assumptionsIn(assumptions: readonly Assumption[], translate: Translate): Assumption[] {
  return assumptions.map((assumption) => ({
    ...assumption,
    designs: assumption.designs.map(({ title, value }) => ({ title: translate(title), value })),
  }));
}

/** Titles of positions in what a design changed. */
export function notesIn(notes: readonly ChangeNote[], translate: Translate): ChangeNote[] {
  return notes.map((note): ChangeNote => {
    switch (note.kind) {
      case 'serviceUnder':
        return { ...note, boss: translate(note.boss) };
      case 'addedAbove':
        return { ...note, position: translate(note.position), above: translate(note.above) };
      case 'addedUnder':
      case 'moved':
        return { ...note, position: translate(note.position), boss: translate(note.boss) };
      case 'dottedLine':
        return { ...note, position: translate(note.position), to: translate(note.to) };
      case 'decidedBy':
        return { ...note, position: translate(note.position), by: translate(note.by) };
      case 'becomes':
        return { ...note, design: translate(note.design) };
      case 'addedAtTop':
      case 'removed':
        return { ...note, position: translate(note.position) };
      case 'property': {
        const value = note.property === 'title' ? translate(note.value) : note.value;
        return { ...note, position: translate(note.position), value };
      }
      default:
        return note;
    }
  });
}

function designIn(design: DesignResult, translate: Translate): DesignResult {
  const { title, changes, traits, chart } = design;
  return {
    ...design,
    title: translate(title),
    changes: notesIn(changes, translate),
    traits: { ...traits, placement: traits.placement === null ? null : translate(traits.placement) },
    chart: chartIn(chart, translate),
  };
}

/** Titles of an org chart. */
export function chartIn(chart: DesignResult['chart'], translate: Translate): DesignResult['chart'] {
  return {
    ...chart,
    positions: chart.positions.map((position) => ({ ...position, title: translate(position.title) })),
    units: chart.units.map((unit) => ({ ...unit, title: translate(unit.title) })),
  };
}
