import { AnnulBudgetDocument, OpenBudgetDocument, OpenBudgetVoteDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { Button, ErrorSummary, TextField } from '#ui/kit';
import { useState } from 'react';
import { Link } from 'wouter';
import type { BudgetOnPage } from './budget-page';

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
        <p>
          <Link href={`/dorpsbudget/${budget.id}/veranderen`}>{words.change}</Link>
        </p>
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
      {viewerCan.annul && <AnnulForm budgetId={budget.id} />}
    </section>
  );
}

function AnnulForm({ budgetId }: { readonly budgetId: string }) {
  const { t } = useMessages();
  const [reason, setReason] = useState('');
  const annul = useAct(AnnulBudgetDocument);
  return (
    <details>
      <summary>{t.budgets.annul}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void annul.send({ input: { budgetId, reason } });
        }}
      >
        <ErrorSummary title={t.common.problemsTitle} problems={annul.problems} />
        <TextField path="reason" label={t.budgets.annulReason} rows={4} problems={annul.problems} value={reason} onChange={setReason} />
        <Button quiet type="submit" busy={annul.busy}>
          {t.budgets.annul}
        </Button>
      </form>
    </details>
  );
}
