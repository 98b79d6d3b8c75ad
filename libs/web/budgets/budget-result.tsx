import { useMessages } from '#contract/hooks';
import { euros } from '#contract/i18n';
import { Alert } from '#ui/kit';
import type { BudgetOnPage } from './budget-page';
import { ReceiptFinder } from './receipt-finder';
import { ResultBars } from './result-bars';
import { ResultTable } from './result-table';
import { Spending } from './spending';

export type ResultOnPage = NonNullable<BudgetOnPage['result']>;

/** What won, where the money went, and why: told from the account of the count. */
export function BudgetResult({ budget, result }: { readonly budget: BudgetOnPage; readonly result: ResultOnPage }) {
  const { t, locale } = useMessages();
  const words = t.budgets;
  const titleOf = (id: string): string => budget.options.find((option) => option.id === id)?.title ?? id;
  const winners = result.options.filter(({ won }) => won);
  const euro = (cents: number): string => euros(locale, cents);
  return (
    <section aria-labelledby="uitslag">
      <h2 id="uitslag">{words.resultTitle({ count: winners.length })}</h2>
      {result.cast === null ? (
        <Alert good>{words.few}</Alert>
      ) : (
        <p className="brink-lead">
          {words.resultLead({ cast: result.cast, roll: budget.roll, amount: euro(budget.amountCents) })} {winners.length > 0 && words.servedLead({ served: result.served ?? 0, cast: result.cast })}
        </p>
      )}
      {result.cast !== null && result.paper !== 0 && <p className="brink-small">{result.paper === null ? t.paperBallots.countedFew : t.paperBallots.counted({ count: result.paper })}</p>}
      <div className="brink-split" role="img" aria-label={`${winners.map(({ option, costCents }) => `${titleOf(option)} ${euro(costCents)}`).join(', ')}. ${words.money({ spent: euro(result.spentCents), left: euro(result.leftCents) })}`}>
        {winners.map(({ option, costCents }) => (
          <span key={option} style={{ flexGrow: costCents }}>
            {titleOf(option)} {euro(costCents)}
          </span>
        ))}
        {result.leftCents > 0 && <span className="brink-split-left" style={{ flexGrow: result.leftCents }} />}
      </div>
      <p>{words.money({ spent: euro(result.spentCents), left: euro(result.leftCents) })}</p>
      <Spending budget={budget} winners={winners.map(({ option }) => option)} />
      <h2>{words.howCounted}</h2>
      {budget.method === 'GREEDY' && <p>{words.greedy}</p>}
      {result.shareCents !== null && result.cast !== null && <p>{words.share({ share: euro(result.shareCents), voters: result.cast })}</p>}
      {result.inHandCents !== null && result.shareCents !== null && result.inHandCents > result.shareCents && <p>{words.inHand({ inHand: euro(result.inHandCents) })}</p>}
      <ResultBars budget={budget} result={result} titleOf={titleOf} />
      <ResultTable budget={budget} result={result} titleOf={titleOf} />
      <Comparison budget={budget} result={result} titleOf={titleOf} />
      <ReceiptFinder budgetId={budget.id} shown={result.cast !== null} titleOf={titleOf} />
    </section>
  );
}

function Comparison({ budget, result, titleOf }: { readonly budget: BudgetOnPage; readonly result: ResultOnPage; readonly titleOf: (id: string) => string }) {
  const { t } = useMessages();
  const words = t.budgets;
  const { mostVotes, cast, served } = result;
  if (budget.method !== 'EQUAL_SHARES' || mostVotes === null || cast === null || served === null) return null;
  const won = result.options.filter((option) => option.won).map(({ option }) => option);
  const same = won.length === mostVotes.winners.length && won.every((id) => mostVotes.winners.includes(id));
  return (
    <details className="brink-sheet">
      <summary>{words.fairTitle}</summary>
      <p>{words.fair}</p>
      <p>
        <b>{words.compare}</b> {same ? words.compareSame : words.compareOther({ titles: mostVotes.winners.map(titleOf).join('; ') })}
      </p>
      {!same && <p>{words.compareServed({ then: mostVotes.served, now: served, cast })}</p>}
    </details>
  );
}
