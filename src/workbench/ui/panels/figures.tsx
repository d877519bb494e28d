/** The key figures of both designs, from all runs: the animated one is never evidence. */

import { figureFormat } from '../../../show/key-figures.ts';
import { metricLabel } from '../../../show/labels.ts';
import { cardMetrics, type FigureCard, figureCard } from '../../../show/workbench/figure-cards.ts';
import { pairIn } from '../../../show/workbench/pair.ts';
import type { Results } from '../../../study/results.ts';
import type { Workbench } from '../../state.ts';
import { PANES } from '../../state.ts';
import { PANE_NAMES } from '../frame.ts';
import { betMetric } from './bet-metric.ts';
import { DifferenceBar } from './difference-bar.tsx';
import { Mark, markOf, SpokenMark } from './mark.tsx';
import { sayIn } from './say.ts';

export function Figures({ workbench }: { readonly workbench: Workbench }) {
  const words = workbench.words.value;
  const say = sayIn(words);
  const results = pairShown(workbench);
  const said = words.panels.figures;
  return (
    <section
      class={`figures ${results === null ? 'hidden-figures' : markOf(workbench)}`}
      aria-label={say(said.heading)}
    >
      <div class="figures-head">
        <Mark workbench={workbench} />
        <SpokenMark workbench={workbench} />
        <p class="honest">{say(said.honest)}</p>
      </div>
      {results === null ? (
        <Covered workbench={workbench} />
      ) : (
        <ul class="cards">
          {cardMetrics(results, workbench.story.value?.figures ?? null).map((metric) => (
            <Card key={metric} workbench={workbench} results={results} metric={metric} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** The results of the two panes, in the reader's language; null while they must not be seen. */
export function pairShown(workbench: Workbench): Results | null {
  const { figures, pair } = workbench;
  const [a, b] = pair.value.designs;
  if (figures.value === null || a === undefined || b === undefined) return null;
  return pairIn(figures.value, a.id, b.id);
}

/** In place of figures that the room has not bet on, or that are not there yet. */
function Covered({ workbench }: { readonly workbench: Workbench }) {
  const { words, isRevealed } = workbench;
  const say = sayIn(words.value);
  const said = words.value.panels.figures;
  if (isRevealed.value) return <p class="covered">{say(words.value.panels.marks.waiting)}</p>;
  return (
    <div class="covered">
      <p>{say(said.covered)}</p>
      <button type="button" onClick={() => (workbench.panel.value = 'bet')}>
        {say(said.predict)} <kbd>P</kbd>
      </button>
      <button type="button" onClick={() => workbench.reveal()}>
        {say(said.reveal)} <kbd>R</kbd>
      </button>
    </div>
  );
}

interface CardProps {
  readonly workbench: Workbench;
  readonly results: Results;
  readonly metric: string;
}

function Card({ workbench, results, metric }: CardProps) {
  const words = workbench.words.value;
  const say = sayIn(words);
  const said = words.panels.figures;
  const card = figureCard(results, metric, words);
  const name = metricLabel(metric, words, results);
  /** The title without its unit, which may be small. */
  const label = card.title.startsWith(name) ? name : card.title;
  const { guess } = workbench.bet.value;
  // Beside the figure that it was about, and no other.
  const isGuessed = guess !== null && metric === betMetric(workbench) && workbench.isBetOnThis.value;
  const isOpen = workbench.panel.value === 'assumptions' && workbench.inspected.value === metric;
  const inspect = (): void => {
    workbench.inspected.value = metric;
    workbench.panel.value = isOpen ? null : 'assumptions';
  };
  return (
    <li class="card">
      <div class="card-head">
        <button
          type="button"
          class="card-title"
          aria-expanded={isOpen}
          title={`${say(card.title)} · ${say(said.behind)}`}
          onClick={inspect}
        >
          {say(label)}
          <small>{say(card.title.slice(label.length))}</small>
        </button>
        {isGuessed && (
          <small class="guessed">
            <bdi>{say(said.guessed(figureFormat(results, metric, words).value(guess)))}</bdi>
          </small>
        )}
      </div>
      <div class="values">
        {card.values.map((value, i) => (
          <span class={`value design-${PANES[i]}`} key={PANES[i]}>
            <b>{PANE_NAMES[PANES[i] ?? 'a']}</b> <Value text={say(value)} />
          </span>
        ))}
      </div>
      <Difference
        workbench={workbench}
        card={card}
        points={results.metrics[metric]?.unit === '%' ? said.points : ''}
        question={results.scenario.hash}
      />
    </li>
  );
}

/** A number as large as a room needs it, its unit smaller. */
function Value({ text }: { readonly text: string }) {
  const space = text.indexOf(' ');
  if (space < 0) return <bdi>{text}</bdi>;
  return (
    <bdi>
      {text.slice(0, space)}
      <small>{text.slice(space)}</small>
    </bdi>
  );
}

interface DifferenceProps {
  readonly workbench: Workbench;
  readonly card: FigureCard;
  /** Unit of a difference of percentages. */
  readonly points: string;
  readonly question: string;
}

/** The difference with its interval and the verdict; of a single run neither. */
function Difference({ workbench, card: { difference }, points, question }: DifferenceProps) {
  const words = workbench.words.value;
  const say = sayIn(words);
  const said = words.panels.figures;
  if (difference === null) return <p class="verdict none">{say(said.notCompared)}</p>;
  const { text, interval, verdict, bar } = difference;
  // Who looks again and again until somebody wins finds a winner too often: the verdict waits for the last run.
  const isDecided = markOf(workbench) === 'final';
  if (bar === null || interval === null) return <p class="verdict none">{say(said.noInterval)}</p>;
  // The printed interval leaves zero out, and yet nobody wins: say why.
  const isApart = ([low, high]: readonly [number, number]): boolean => low * high > 0;
  const isUnclear = isDecided && verdict === 'no clear difference' && isApart(bar.interval);
  const why = isUnclear ? say(isApart(bar.corrected) ? said.tooSmall : said.tooMany) : '';
  return (
    <>
      <p class="gap">
        <span class="quiet">{say(said.difference)}</span>{' '}
        <bdi dir={words.direction}>{say(text + points)}</bdi>{' '}
        <bdi class="interval" dir="ltr">
          {say(interval)}
        </bdi>
      </p>
      <div class="measure">
        <p
          class={`verdict ${isDecided ? verdict.replaceAll(' ', '-') : 'undecided'}`}
          title={why === '' ? undefined : why}
        >
          <strong>{say(isDecided ? said.verdicts[verdict] : said.undecided)}</strong>
          {why !== '' && <span class="unseen">: {why}</span>}
        </p>
        <DifferenceBar bar={bar} question={question} />
      </div>
    </>
  );
}
