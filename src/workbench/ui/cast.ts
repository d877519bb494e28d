import { translator } from '../../show/in-language.ts';
import type { Cast } from '../../show/story/story.ts';
import type { Pane, Workbench } from '../state.ts';

/** Who the complaints of a pane are told of, in the reader's language. */
export function castOf({ panes, study, words }: Workbench, pane: Pane): Cast {
  const { design, title, chart } = panes[pane].value;
  const translate = translator(study.value.translations, words.value);
  return {
    design: title,
    chart,
    start: design.model.horizon.warmUp,
    types: design.model.types.map((type) => ({ title: translate(type.title) })),
  };
}
