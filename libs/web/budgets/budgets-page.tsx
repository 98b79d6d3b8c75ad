import { BudgetsDocument } from '#contract/documents';
import { useGrowingList, useMessages } from '#contract/hooks';
import { GrowingList } from '#ui/kit';
import { Page } from '#ui/shell';
import { BudgetCards } from './budget-cards';

/** All village budgets, those that run first. */
export default function BudgetsPage() {
  const { t } = useMessages();
  const list = useGrowingList('budgets', BudgetsDocument, { first: 12 }, (result) => result.budgets);
  return (
    <Page title={t.budgets.title} brand={t.common.brand}>
      <p className="brink-lead">{t.budgets.lead}</p>
      <GrowingList list={list} words={t.common} none={t.budgets.none}>
        {(budgets) => <BudgetCards budgets={budgets} />}
      </GrowingList>
    </Page>
  );
}
