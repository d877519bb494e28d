/** What the page has to say: errors stay until somebody dismisses them. */

import type { Workbench } from '../state.ts';
import { Icon } from './icons.tsx';
import { sayIn } from './panels/say.ts';

/** The regions stand there before there is anything to say: only then screen readers hear of it. */
export function NoticeBar({ workbench }: { readonly workbench: Workbench }) {
  const notice = workbench.notice.value;
  return (
    <div class="notices">
      <div role="alert">
        {notice?.kind === 'error' && <NoticeText workbench={workbench} text={notice.text} />}
      </div>
      <div role="status">
        {notice?.kind === 'info' && <NoticeText workbench={workbench} text={notice.text} />}
      </div>
    </div>
  );
}

function NoticeText({ workbench, text }: { readonly workbench: Workbench; readonly text: string }) {
  const words = workbench.words.value;
  const say = sayIn(words);
  const isError = workbench.notice.value?.kind === 'error';
  return (
    <div class={isError ? 'notice error' : 'notice'}>
      <div>
        {isError && <strong>{say(words.workbench.problem)}</strong>}
        <p dir="auto">{text}</p>
      </div>
      <button
        type="button"
        class="action icon-only"
        aria-label={say(words.workbench.dismiss)}
        onClick={() => {
          workbench.notice.value = null;
        }}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
