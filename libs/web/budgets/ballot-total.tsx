import { useMessages } from '#contract/hooks';
import { euros } from '#contract/i18n';
import { BUDGET_LIMITS } from '#domain/budgets';
import { Bar } from '#ui/kit';
import type { ReactNode } from 'react';
import type { Points } from './ballot';
import { isOnBallot } from './amounts';
import type { BudgetOnPage } from './budget-page';

/** What is chosen so far and what is left, always in sight, with the act beside it. */
export function BallotTotal({ budget, points, above, children }: { readonly budget: BudgetOnPage; readonly points: Points; readonly above: ReactNode; readonly children: ReactNode }) {
  const { t, locale } = useMessages();
  const words = t.budgets;
  const chosen = budget.options.filter((option) => isOnBallot(option) && (points[option.id] ?? 0) > 0);
  const total = chosen.reduce((sum, { costCents }) => sum + (costCents ?? 0), 0);
  const left = budget.amountCents - total;
  const given = Object.values(points).reduce((sum, n) => sum + n, 0);
  const money = left >= 0 ? words.left({ amount: euros(locale, left) }) : `${words.over({ amount: euros(locale, -left) })}${budget.ballotKind === 'APPROVAL' ? ` ${words.overFine}` : ''}`;
  const said = budget.ballotKind === 'POINTS' ? words.pointsLeft({ count: BUDGET_LIMITS.points - given }) : `${words.chosen({ count: chosen.length, total: euros(locale, total) })} ${money}`;
  return (
    <div className="brink-ballot-total">
      {above}
      <Bar share={budget.ballotKind === 'POINTS' ? given / BUDGET_LIMITS.points : total / budget.amountCents} label={said} />
      <p role="status">{said}</p>
      <p className="brink-row">{children}</p>
    </div>
  );
}
