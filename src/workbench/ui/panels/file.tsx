/** Files in and out: what is open, what can be opened, and everything that can be taken away. */

import { useSignal } from '@preact/signals';
import type { ScenarioError } from '../../../scenario/errors.ts';
import { resultsJson } from '../../../study/results-json.ts';
import { compiled } from '../../compiled.ts';
import { download, openFile } from '../../files.ts';
import type { Workbench } from '../../state.ts';
import { saveMoment } from '../picture.ts';
import { Errors } from './control.tsx';
import { Drawer } from './drawer.tsx';
import { markOf } from './mark.tsx';
import { print } from './print.tsx';
import { sayIn } from './say.ts';

export function FilePanel({ workbench }: { readonly workbench: Workbench }) {
  const words = workbench.words.value;
  const say = sayIn(words);
  const said = words.panels.file;
  return (
    <Drawer workbench={workbench} title={said.heading}>
      <h3>{say(said.open)}</h3>
      <Documents workbench={workbench} />
      <h3>{say(said.take)}</h3>
      <TakeAway workbench={workbench} />
      <details onToggle={(event) => event.currentTarget.scrollIntoView({ block: 'nearest' })}>
        <summary>{say(said.afresh)}</summary>
        <p>{say(said.afreshMeans)}</p>
        <button type="button" onClick={() => workbench.startAfresh()}>
          {say(said.startAfresh)}
        </button>
      </details>
    </Drawer>
  );
}

/** What is there to open; whatever is opened closes the panel. */
function Documents({ workbench }: { readonly workbench: Workbench }) {
  const say = sayIn(workbench.words.value);
  const said = workbench.words.value.panels.file;
  const { documents, session } = workbench;
  const errors = useSignal<readonly ScenarioError[]>([]);
  const take = async (): Promise<void> => {
    const { name, text, errors: unread } = await openFile();
    const found = unread.length > 0 ? unread : errorsOf(name, text);
    errors.value = found;
    if (found.length === 0) workbench.add(name, text);
  };
  const fail = ({ message }: Error): void => {
    workbench.notice.value = { kind: 'error', text: message };
  };
  return (
    <>
      <ul class="documents">
        {toldApart(documents.value.map(({ name }) => name)).map((name, index) => (
          <li key={name}>
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
        <button type="button" onClick={() => void take().catch(fail)}>
          {say(said.import)}
        </button>
        <button type="button" onClick={() => workbench.reset()}>
          {say(said.reset)}
        </button>
      </p>
      <Errors errors={errors.value} />
    </>
  );
}

/** Everything that can be saved; figures and what shows them only where nobody is betting any more. */
function TakeAway({ workbench }: { readonly workbench: Workbench }) {
  const say = sayIn(workbench.words.value);
  const said = workbench.words.value.panels.file;
  const { source, isRevealed, shown } = workbench;
  const isFinal = isRevealed.value && markOf(workbench) === 'final';
  return (
    <>
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
        <button type="button" onClick={() => saveMoment(workbench, 'png')}>
          {say(said.snapshot)}
        </button>
        <button type="button" onClick={() => saveMoment(workbench, 'svg')}>
          {say(said.snapshotSvg)}
        </button>
        <button type="button" disabled={!isRevealed.value} onClick={() => void print(workbench)}>
          {say(said.print)}
        </button>
      </p>
      {!isFinal && <p class="quiet">{say(isRevealed.value ? said.notFinal : said.notRevealed)}</p>}
    </>
  );
}

function errorsOf(name: string, text: string): readonly ScenarioError[] {
  const found = compiled({ name, text });
  return found.ok ? [] : found.errors;
}

/** Names of files, those that are there already with a number behind them. */
function toldApart(names: readonly string[]): string[] {
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((one) => one === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}
