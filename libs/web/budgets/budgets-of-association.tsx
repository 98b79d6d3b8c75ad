import { BudgetsOfAssociationDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { NoAnswer } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { BudgetCards } from './budget-cards';

/** The budgets of an association, on its page; nothing where there are none. */
export function BudgetsOfAssociation({ municipality, slug }: { readonly municipality: string; readonly slug: string }) {
  const { t } = useMessages();
  const asked = useQuery({ queryKey: ['budgets-of-association', municipality, slug], queryFn: () => request(BudgetsOfAssociationDocument, { municipality, slug }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const found = asked.data.association?.villageBudgets ?? [];
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="budgetten-van">
      <h2 id="budgetten-van">{t.budgets.ofArea}</h2>
      <BudgetCards budgets={found} deep />
    </section>
  );
}
