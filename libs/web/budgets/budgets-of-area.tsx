import { BudgetsOfAreaDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { NoAnswer } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { BudgetCards } from './budget-cards';

/** The budgets of an area, on its page; who may compose one begins here. */
export function BudgetsOfArea({ municipality, slug }: { readonly municipality: string; readonly slug: string }) {
  const { t } = useMessages();
  const asked = useQuery({ queryKey: ['budgets-of-area', municipality, slug], queryFn: () => request(BudgetsOfAreaDocument, { municipality, slug }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const found = asked.data.area?.villageBudgets;
  if (found === undefined || (found.budgets.length === 0 && !found.viewerMayCompose)) return null;
  return (
    <section aria-labelledby="dorpsbudget">
      <h2 id="dorpsbudget">{t.budgets.ofArea}</h2>
      {found.budgets.length === 0 ? <p>{t.budgets.none}</p> : <BudgetCards budgets={found.budgets} deep />}
      {found.viewerMayCompose && (
        <p>
          <Link href={`/dorpsbudget/nieuw?gemeente=${municipality}&plaats=${slug}`}>{t.budgets.compose}</Link>
        </p>
      )}
    </section>
  );
}
