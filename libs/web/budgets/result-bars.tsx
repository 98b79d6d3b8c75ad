import { useMessages } from '#contract/hooks';
import { Bar } from '#ui/kit';
import type { BudgetOnPage } from './budget-page';
import type { ResultOnPage } from './budget-result';

/** A bar for every option, winners and losers, by what it got; the same figures stand in the table. */
export function ResultBars({ budget, result, titleOf }: { readonly budget: BudgetOnPage; readonly result: ResultOnPage; readonly titleOf: (id: string) => string }) {
  const { t } = useMessages();
  const words = t.budgets;
  const points = budget.ballotKind === 'POINTS';
  const gotOf = (story: ResultOnPage['options'][number]): number => (points ? story.points : story.votes) ?? 0;
  const most = Math.max(1, ...result.options.map(gotOf));
  if (result.cast === null) return null;
  return (
    <ul className="brink-order" aria-label={points ? words.pointsEach : words.votesEach}>
      {result.options.map((story) => (
        <li key={story.option}>
          {titleOf(story.option)}: <b>{gotOf(story)}</b> <span className="brink-small">{story.won ? words.table.won : words.table.lost}</span>
          <Bar share={gotOf(story) / most} label={words.gotOf({ title: titleOf(story.option), n: gotOf(story), points })} />
        </li>
      ))}
    </ul>
  );
}
