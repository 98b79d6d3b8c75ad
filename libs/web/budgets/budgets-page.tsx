import { BudgetsDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { NoAnswer } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { BudgetCards } from './budget-cards';

/** All village budgets, those that run first. */
export default function BudgetsPage() {
  const { t } = useMessages();
  const asked = useQuery({ queryKey: ['budgets'], queryFn: () => request(BudgetsDocument, {}) });
  const { data } = asked;
  return (
    <Page title={t.budgets.title} brand={t.common.brand}>
      <p className="brink-lead">{t.budgets.lead}</p>
      {data === undefined && <NoAnswer asked={asked} words={t.common} />}
      {data?.recentBudgets.length === 0 && <p>{t.budgets.none}</p>}
      {data !== undefined && <BudgetCards budgets={data.recentBudgets} />}
    </Page>
  );
}
