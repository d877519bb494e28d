/** The bet beside the result: who was right only where the verdict lets somebody be. */

import { comparisonOf, designsOf, figureOf } from '../../../show/evidence.ts';
import { figureFormat } from '../../../show/key-figures.ts';
import { metricLabel } from '../../../show/labels.ts';
import { guessPlace, rightChoice } from '../../../show/workbench/bet-outcome.ts';
import type { Workbench } from '../../state.ts';
import { pairShown } from './figures.tsx';
import { Mark, markOf } from './mark.tsx';
import { sayIn } from './say.ts';

export function BetOutcome({
  workbench,
  metric,
}: {
  readonly workbench: Workbench;
  readonly metric: string;
}) {
  const words = workbench.words.value;
  const say = sayIn(words);
  const said = words.panels.bet;
  const results = pairShown(workbench);
  const [, second] = results === null ? [] : designsOf(results);
  // Only the last of the runs decides a bet.
  if (results === null || second === undefined || markOf(workbench) !== 'final') {
    return (
      <div class="outcome">
        <Mark workbench={workbench} />
        <p>{say(said.notYet)}</p>
      </div>
    );
  }
  if (!workbench.isBetOnThis.value) {
    return (
      <div class="outcome">
        <p>{say(said.aboutOther)}</p>
      </div>
    );
  }
  const comparison = comparisonOf(results, second, metric);
  const right = comparison === undefined ? null : rightChoice(comparison.verdict);
  const { hands, guess } = workbench.bet.value;
  const all = hands.a + hands.b + hands.none;
  const format = figureFormat(results, metric, words);
  const figure = figureOf(second.result, metric);
  const place = guess === null ? null : guessPlace(guess, figure);
  return (
    <div class="outcome" role="status">
      <p class="verdict">
        {say(metricLabel(metric, words, results))}:{' '}
        <strong>
          {say(
            comparison === undefined
              ? words.panels.figures.notCompared
              : words.panels.figures.verdicts[comparison.verdict],
          )}
        </strong>
      </p>
      {right === null ? (
        <p>{say(said.nobodyRight)}</p>
      ) : (
        // Where nobody has bet, nobody was right.
        all > 0 && <p>{say(said.right({ choice: right, hands: hands[right], of: all }))}</p>
      )}
      {guess !== null && (
        <p>
          {say(
            said.guessed({
              guess: format.value(guess),
              value: format.value(figure.mean),
              interval: figure.interval === null ? null : format.interval(figure.interval),
              place,
            }),
          )}
        </p>
      )}
      <p class="quiet">{say(words.table.notes.intervals)}</p>
    </div>
  );
}
