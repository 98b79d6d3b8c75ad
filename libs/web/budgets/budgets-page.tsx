import { BudgetsDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { Alert } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { BudgetCards } from './budget-cards';

/** All village budgets, those that run first. */
export default function BudgetsPage() {
  const { t } = useMessages();
  const { data, isError, isPending } = useQuery({ queryKey: ['budgets'], queryFn: () => request(BudgetsDocument, {}) });
  return (
    <Page title={t.budgets.title} brand={t.common.brand}>
      <p className="brink-lead">{t.budgets.lead}</p>
      {isPending && <p role="status">{t.common.loading}</p>}
      {isError && <Alert>{t.common.fault}</Alert>}
      {data?.recentBudgets.length === 0 && <p>{t.budgets.none}</p>}
      {data !== undefined && <BudgetCards budgets={data.recentBudgets} />}
    </Page>
  );
}
