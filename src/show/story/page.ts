/** One complaint's lives in several designs, as `reportline story` prints them. */

import { CASE_ENDS, type CaseEnd, type Lives } from '../../model/lives.ts';
import type { DesignSpec, StudySpec } from '../../scenario/study-spec.ts';
import { chartOf } from '../../study/design-facts.ts';
import { decimal } from '../format.ts';
import { chartIn, translator } from '../in-language.ts';
import type { Words } from '../locales/index.ts';
import { columnsOf, inSections, paragraphsIn, type TerminalOptions } from '../terminal.ts';
import { tell } from './story.ts';

/** Which complaint is told, and as what. */
export interface ToldCase {
  /** Index of the life. */
  readonly life: number;
  /** Index of the replication. */
  readonly replication: number;
  /** Whether the rule has picked it, and not the user. */
  readonly isPicked: boolean;
}

/** The same in data. */
export interface StoryData {
  readonly note: 'simulated, not measured';
  readonly scenario: string;
  readonly seed: string;
  /** From 1, as in the text. */
  readonly run: number;
  readonly case: number;
  readonly of: number;
  readonly type: string;
  readonly unit: string;
  readonly amount: number | null;
  readonly designs: readonly {
    readonly id: string;
    readonly title: string;
    readonly end: CaseEnd;
    readonly hours: number;
    readonly lead: string;
    readonly sentences: readonly string[];
  }[];
}

/** `lives[d]` are those of design d of the study, all of one replication. */
export function storyData(
  study: StudySpec,
  lives: readonly Lives[],
  { life, replication }: ToldCase,
  words: Words,
): StoryData {
  const translate = translator(study.translations, words);
  const first = lives[0] as Lives;
  const { model } = study.designs[0] as DesignSpec;
  const amount = first.amount[life] as number;
  return {
    note: 'simulated, not measured',
    scenario: translate(study.title),
    seed: study.seed,
    run: replication + 1,
    case: life + 1,
    of: first.count,
    type: translate(model.types[first.type[life] as number]?.title ?? ''),
    unit: translate(model.chart.units[first.unit[life] as number]?.title ?? ''),
    amount: Number.isNaN(amount) ? null : amount,
    designs: study.designs.map(({ id, title, model: one }, d) => {
      const of = lives[d] as Lives;
      const cast = {
        design: translate(title),
        chart: chartIn(chartOf(one), translate),
        start: one.horizon.warmUp,
        types: one.types.map((type) => ({ title: translate(type.title) })),
      };
      return {
        id,
        title: cast.design,
        end: CASE_ENDS[of.end[life] as number] as CaseEnd,
        hours: ((of.endedAt[life] as number) - (of.arrivedAt[life] as number)) / 60,
        ...tell(of, life, cast, words),
      };
    }),
  };
}

/** What the command prints: who it is, then each design with its lead and its steps. */
export function storyText(
  data: StoryData,
  isPicked: boolean,
  options: TerminalOptions,
  words: Words,
): string {
  const paragraphs = paragraphsIn(columnsOf(options));
  const { complaint, customer, picked } = words.replay.story;
  const head = [
    data.scenario,
    complaint({ number: data.case, of: decimal(data.of, 0), run: data.run, seed: data.seed }),
    customer({
      type: data.type,
      unit: data.unit,
      amount: data.amount === null ? null : decimal(data.amount, 0),
    }),
    ...(isPicked ? [picked] : []),
  ];
  const designs = data.designs.map(({ title, lead, sentences }) => [
    ...paragraphs([title], ''),
    ...paragraphs([lead], '  '),
    ...paragraphs(sentences, '  - '),
  ]);
  return inSections([paragraphs(head, ''), ...designs], words);
}
