import { useMessages } from '#contract/hooks';
import { type Messages, euros } from '#contract/i18n';
import { Link } from 'wouter';
import type { BudgetOnPage } from './budget-page';
import type { ResultOnPage } from './budget-result';

type Story = ResultOnPage['options'][number];

/** Why an option won or did not, in one sentence. */
function whyOf(story: Story, budget: BudgetOnPage, words: Messages['budgets'], euro: (cents: number) => string): string {
  const { how, votes, eachCents, gaveAll, gaveAllCents } = story;
  const [had, left, cost] = [story.hadCents ?? 0, story.leftCents ?? 0, euro(story.costCents)];
  if (how === null || votes === null) return '';
  if (how === 'too-dear') return words.why['too-dear']({ had: euro(had), cost, missing: euro(story.costCents - had) });
  if (how === 'does-not-fit') return words.why['does-not-fit']({ left: euro(left), cost });
  if (how === 'no-votes') return words.why['no-votes']();
  if (how === 'added' || eachCents === null) return budget.method === 'GREEDY' ? words.why.taken() : words.why.added();
  if (budget.ballotKind === 'POINTS') return words.why.boughtPoints({ votes, each: euro(eachCents) });
  if (gaveAll !== null && gaveAll > 0 && gaveAllCents === 0) return words.why.boughtAlone({ full: votes - gaveAll, each: euro(eachCents), empty: gaveAll });
  if (gaveAll !== null && gaveAll > 0) return words.why.boughtPartly({ full: votes - gaveAll, each: euro(eachCents), gaveAll, rest: euro(gaveAllCents ?? 0) });
  return words.why.bought({ votes, each: euro(eachCents) });
}

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
              {figures && <td>{whyOf(story, budget, words, (cents) => euros(locale, cents))}</td>}
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
