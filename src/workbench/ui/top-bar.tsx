/** What is asked, the stories, the language. */

import { translator } from '../../show/in-language.ts';
import type { Frame } from './frame.ts';
import { LanguageSwitch } from './language.tsx';
import { sayIn } from './panels/say.ts';
import { storiesOf } from './stories.ts';

export function TopBar({ frame }: { readonly frame: Frame }) {
  const { words, study } = frame.workbench;
  const say = sayIn(words.value);
  const translate = translator(study.value.translations, words.value);
  const question = translate(study.value.question);
  return (
    <header class="top-bar">
      <div class="question" title={say(question)}>
        <h1>{say(translate(study.value.title))}</h1> <p>{say(question)}</p>
      </div>
      <StoryChips frame={frame} />
      <LanguageSwitch workbench={frame.workbench} />
    </header>
  );
}

function StoryChips({ frame: { workbench } }: { readonly frame: Frame }) {
  const words = workbench.words.value;
  const say = sayIn(words);
  const stories = storiesOf(workbench.documents.value, words);
  if (stories.length === 0) return null;
  return (
    <nav class="group" aria-label={say(words.workbench.stories)}>
      {stories.map(({ number, title, document }) => {
        const name = say(words.workbench.story({ number, title }));
        return (
          <button
            type="button"
            key={document}
            class="chip"
            title={name}
            aria-label={name}
            aria-current={document === workbench.session.value.document ? 'true' : undefined}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => workbench.open(document)}
          >
            {say(String(number))}
          </button>
        );
      })}
    </nav>
  );
}
