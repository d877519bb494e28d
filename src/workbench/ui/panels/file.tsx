/** Files in and out: what is open, what can be opened, and everything that can be taken away. */

import { useSignal } from '@preact/signals';
import { compileScenario } from '../../../scenario/compile.ts';
import type { ScenarioError } from '../../../scenario/errors.ts';
import { resultsJson } from '../../../study/results-json.ts';
import { download, openFile } from '../../files.ts';
import type { Workbench } from '../../state.ts';
import { savePicture } from '../picture.ts';
import { Errors } from './control.tsx';
import { Drawer } from './drawer.tsx';
import { markOf } from './mark.tsx';
import { print } from './print.tsx';
import { sayIn } from './say.ts';

export function FilePanel({ workbench }: { readonly workbench: Workbench }) {
  const words = workbench.words.value;
  const say = sayIn(words);
  const said = words.panels.file;
  const { documents, session, source, isRevealed, shown } = workbench;
  const errors = useSignal<readonly ScenarioError[]>([]);
  const isFinal = isRevealed.value && markOf(workbench) === 'final';
  const take = async (): Promise<void> => {
    const { name, text, errors: unread } = await openFile();
    if (unread.length > 0) {
      errors.value = unread;
      return;
    }
    const compiled = compileScenario(new TextEncoder().encode(text), name);
    errors.value = compiled.ok ? [] : compiled.errors;
    if (compiled.ok) workbench.add(name, text);
  };
  return (
    <Drawer workbench={workbench} title={said.heading}>
      <h3>{say(said.open)}</h3>
      <ul class="documents">
        {documents.value.map(({ name }, index) => (
          <li key={`${index} ${name}`}>
            <button
              type="button"
              aria-current={index === session.value.document ? 'true' : undefined}
              onClick={() => workbench.open(index)}
            >
              <bdi>{name}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <p class="actions">
        <button type="button" onClick={() => void take()}>
          {say(said.import)}
        </button>
        <button type="button" onClick={() => workbench.reset()}>
          {say(said.reset)}
        </button>
      </p>
      <Errors errors={errors.value} />
      <h3>{say(said.take)}</h3>
      <p class="actions">
        <button
          type="button"
          onClick={() => download(source.value.name, source.value.text, 'application/yaml')}
        >
          {say(said.scenario)}
        </button>
        <button
          type="button"
          disabled={!isFinal}
          onClick={() => {
            if (shown.value === null) return;
            download('results.json', resultsJson(shown.value.results), 'application/json');
          }}
        >
          {say(said.results)}
        </button>
        <button type="button" onClick={() => void savePicture(workbench)}>
          {say(said.snapshot)}
        </button>
        <button type="button" disabled={!isRevealed.value} onClick={() => void print(workbench)}>
          {say(said.print)}
        </button>
      </p>
      {!isFinal && <p class="quiet">{say(isRevealed.value ? said.notFinal : said.notRevealed)}</p>}
    </Drawer>
  );
}
