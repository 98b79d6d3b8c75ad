import { BringPlanToBudgetDocument, BudgetsOfPlanDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { Button, ErrorSummary, NoAnswer } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { BudgetCards } from './budget-cards';

/** The budgets in which a plan takes part, or can with one click, on its page. */
export function BudgetsOfPlan({ planId }: { readonly planId: string }) {
  const { t } = useMessages();
  const asked = useQuery({ queryKey: ['budgets-of-plan', planId], queryFn: () => request(BudgetsOfPlanDocument, { id: planId }) });
  const bring = useAct(BringPlanToBudgetDocument);
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const found = asked.data.plan?.villageBudgets ?? [];
  const [held, open] = [found.filter(({ holdsPlan }) => holdsPlan), found.filter(({ viewerMayBring }) => viewerMayBring)];
  if (held.length === 0 && open.length === 0) return null;
  return (
    <section aria-labelledby="in-dorpsbudget">
      <h2 id="in-dorpsbudget">{t.budgets.inPlan}</h2>
      {held.length > 0 && (
        <>
          <p>{t.budgets.isOption}</p>
          <BudgetCards budgets={held.map(({ budget }) => budget)} deep />
        </>
      )}
      {open.length > 0 && <p>{t.budgets.bringLead}</p>}
      <ErrorSummary title={t.common.problemsTitle} problems={bring.problems.map((p) => ({ ...p, path: '' }))} />
      {open.map(({ budget }) => (
        <p key={budget.id}>
          <Button quiet busy={bring.busy} onClick={() => void bring.send({ input: { budgetId: budget.id, planId } })}>
            {t.budgets.bring({ title: budget.title })}
          </Button>
        </p>
      ))}
    </section>
  );
}
