import { ProposeBudgetOptionDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { euros } from '#contract/i18n';
import { Alert, Button, ErrorSummary, Form, TextField } from '#ui/kit';
import { useState } from 'react';
import { centsOf } from './amounts';
import type { BudgetOnPage } from './budget-page';

const EMPTY = { title: '', description: '', cost: '' };

/** Bringing an idea. What was typed stays until it has arrived. */
export function ProposeForm({ budget }: { readonly budget: BudgetOnPage }) {
  const { t, locale } = useMessages();
  const words = t.budgets;
  const keep = `idea:${budget.id}`;
  const [form, setForm] = useKept(keep, EMPTY);
  const [sent, setSent] = useState(false);
  const propose = useAct(ProposeBudgetOptionDocument);
  const problems = propose.problems.map((p) => ({ ...p, path: p.path === 'askedCents' ? 'cost' : p.path }));
  const send = async (): Promise<void> => {
    setSent(false);
    if ((await propose.send({ input: { budgetId: budget.id, title: form.title, description: form.description, askedCents: centsOf(form.cost), clientKey: null } })) === null) return;
    clearKept(keep);
    setForm(EMPTY);
    setSent(true);
  };
  return (
    <Form className="brink-sheet brink-below" onSend={() => void send()}>
      <h2>{words.propose}</h2>
      <p>{words.proposeLead}</p>
      {sent && <Alert good>{words.ideaSent}</Alert>}
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      <TextField path="title" label={words.ideaTitle} problems={problems} value={form.title} onChange={(title) => setForm({ ...form, title })} />
      <TextField path="description" label={words.ideaDescription} hint={t.common.marks} rows={5} problems={problems} value={form.description} onChange={(description) => setForm({ ...form, description })} />
      <TextField path="cost" label={`${words.ideaCost} ${t.common.optional}`} {...(budget.priceLimitCents === null ? {} : { hint: words.limit({ amount: euros(locale, budget.priceLimitCents) }) })} inputMode="numeric" problems={problems} value={form.cost} onChange={(cost) => setForm({ ...form, cost })} />
      <Button type="submit" busy={propose.busy}>
        {words.ideaSend}
      </Button>
    </Form>
  );
}
