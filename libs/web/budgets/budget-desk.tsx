import { AnnulBudgetDocument, DiscardBudgetDocument, OpenBudgetDocument, OpenBudgetVoteDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { Button, ErrorSummary, ReasonForm } from '#ui/kit';
import { Link, useLocation } from 'wouter';
import type { BudgetOnPage } from './budget-page';
import { MoveDatesForm } from './move-dates-form';

/** What the municipality does with a budget: open it, open its vote, annul it. */
export function BudgetDesk({ budget }: { readonly budget: BudgetOnPage }) {
  const { t } = useMessages();
  const words = t.budgets;
  const open = useAct(OpenBudgetDocument);
  const openVote = useAct(OpenBudgetVoteDocument);
  const { viewerCan } = budget;
  if (!viewerCan.change && !viewerCan.open && !viewerCan.openVote && !viewerCan.annul) return null;
  const input = { budgetId: budget.id };
  return (
    <section className="brink-sheet brink-below" aria-labelledby="gemeentewerk">
      <h2 id="gemeentewerk">{words.desk}</h2>
      <ErrorSummary title={t.common.problemsTitle} problems={[...open.problems, ...openVote.problems].map((p) => ({ ...p, path: '' }))} />
      {viewerCan.change && (
        <>
          <p>
            <Link href={`/dorpsbudget/${budget.id}/veranderen`}>{words.change}</Link>
          </p>
          <Discard budgetId={budget.id} />
        </>
      )}
      {viewerCan.open && (
        <>
          <p>{words.openLead}</p>
          <Button busy={open.busy} onClick={() => void open.send({ input })}>
            {words.open}
          </Button>
        </>
      )}
      {viewerCan.openVote && (
        <>
          <p>{words.openVoteLead}</p>
          <Button busy={openVote.busy} onClick={() => void openVote.send({ input })}>
            {words.openVote}
          </Button>
        </>
      )}
      {viewerCan.moveDates && <MoveDatesForm key={`${budget.checkUntil}${budget.closesAt}`} budget={budget} />}
      {viewerCan.annul && <AnnulForm budgetId={budget.id} />}
    </section>
  );
}

function Discard({ budgetId }: { readonly budgetId: string }) {
  const { t } = useMessages();
  const words = t.budgets;
  const [, go] = useLocation();
  const discard = useAct(DiscardBudgetDocument, { refresh: false });
  return (
    <details>
      <summary>{words.discard}</summary>
      <ErrorSummary title={t.common.problemsTitle} problems={discard.problems.map((p) => ({ ...p, path: '' }))} />
      <p>{words.discardSure}</p>
      <Button quiet busy={discard.busy} onClick={() => void discard.send({ input: { budgetId } }).then((done) => done !== null && go('/dorpsbudget'))}>
        {words.discard}
      </Button>
    </details>
  );
}

function AnnulForm({ budgetId }: { readonly budgetId: string }) {
  const { t } = useMessages();
  const kept = `annul:${budgetId}`;
  const [reason, setReason] = useKept(kept, '');
  const annul = useAct(AnnulBudgetDocument);
  return <ReasonForm act={t.budgets.annul} label={t.budgets.annulReason} problemsTitle={t.common.problemsTitle} problems={annul.problems} busy={annul.busy} reason={reason} onReason={setReason} onSend={() => void annul.send({ input: { budgetId, reason } }).then((done) => done !== null && clearKept(kept))} />;
}
