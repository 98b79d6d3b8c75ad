import { useMessages } from '#contract/hooks';
import { euros, whyOf } from '#contract/i18n';
import { Link } from 'wouter';
import type { BudgetOnPage } from './budget-page';
import type { ResultOnPage } from './budget-result';

/** Every option with its votes, what its voters paid or missed, and its cost; winners first. */
export function ResultTable({ budget, result, titleOf }: { readonly budget: BudgetOnPage; readonly result: ResultOnPage; readonly titleOf: (id: string) => string }) {
  const { t, locale } = useMessages();
  const words = t.budgets;
  const figures = result.cast !== null;
  const points = budget.ballotKind === 'POINTS';
  return (
    <table className="brink-table">
      <thead>
        <tr>
          <th scope="col">{words.table.idea}</th>
          {figures && <th scope="col">{points ? words.table.points : words.table.votes}</th>}
          {figures && <th scope="col">{words.table.why}</th>}
          <th scope="col">{words.table.cost}</th>
        </tr>
      </thead>
      <tbody>
        {result.options.map((story) => {
          const planId = budget.options.find(({ id }) => id === story.option)?.planId ?? null;
          return (
            <tr key={story.option} data-won={story.won}>
              <th scope="row">
                {titleOf(story.option)} <span className="brink-small">{story.won ? words.table.won : words.table.lost}</span>
                {story.won && planId !== null && (
                  <>
                    {' '}
                    <Link href={`/plannen/${planId}`}>
                      {words.toTrack}
                      <span className="brink-hidden">: {titleOf(story.option)}</span>
                    </Link>
                  </>
                )}
              </th>
              {figures && (
                <td data-label={points ? words.table.points : words.table.votes} className="brink-number">
                  {points ? story.points : story.votes}
                </td>
              )}
              {figures && <td>{whyOf(story, words.why, { points, greedy: budget.method === 'GREEDY', euro: (cents) => euros(locale, cents) })}</td>}
              <td data-label={words.table.cost} className="brink-number">
                {euros(locale, story.costCents)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
