import { AccountBudgetOptionDocument, type BudgetOptionItemFragment } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { euros, longDate } from '#contract/i18n';
import { Button, ErrorSummary, Form, SAID, TextField } from '#ui/kit';
import { centsOf, typedAmount } from './amounts';
import type { BudgetOnPage } from './budget-page';

/** How it goes with what won, and what was spent; the municipality tells it here. */
export function Spending({ budget, winners }: { readonly budget: BudgetOnPage; readonly winners: readonly string[] }) {
  const { t, locale } = useMessages();
  const words = t.budgets;
  const options = winners.flatMap((id) => budget.options.find((option) => option.id === id) ?? []);
  if (options.length === 0) return null;
  const spent = options.reduce((sum, { spentCents }) => sum + (spentCents ?? 0), 0);
  return (
    <>
      <h2>{words.steps.track}</h2>
      <p>{words.spentOf({ spent: euros(locale, spent), amount: euros(locale, budget.amountCents) })}</p>
      <ol className="brink-history">
        {options.map((option) => (
          <li key={option.id}>
            <b lang={SAID}>{option.title}</b>
            <div className="brink-small">
              {option.doneOn === null ? (option.spentCents === null ? words.notBegun : words.busy) : words.doneOn({ date: longDate(locale, option.doneOn) })}
              {option.spentCents !== null && ` · ${words.spent({ spent: euros(locale, option.spentCents), cost: euros(locale, option.costCents ?? 0) })}`}
            </div>
            {option.note !== null && <p className="brink-text" lang={SAID}>{option.note}</p>}
            {option.viewerMayAccount && <SpendingForm option={option} />}
          </li>
        ))}
      </ol>
    </>
  );
}

function SpendingForm({ option }: { readonly option: BudgetOptionItemFragment }) {
  const { t } = useMessages();
  const words = t.budgets;
  const keep = `spending:${option.id}`;
  const [form, setForm] = useKept(keep, { spent: typedAmount(option.spentCents), doneOn: option.doneOn ?? '', note: option.note ?? '' });
  const account = useAct(AccountBudgetOptionDocument);
  const path = (name: string): string => `${option.id}.${name}`;
  const problems = account.problems.map((p) => ({ ...p, path: p.path === '' ? '' : path(p.path === 'spentCents' ? 'spent' : p.path) }));
  return (
    <details>
      <summary>
        {words.account}
        <span className="brink-hidden">: {option.title}</span>
      </summary>
      <Form onSend={() => void account.send({ input: { optionId: option.id, spentCents: centsOf(form.spent) ?? 0, doneOn: form.doneOn === '' ? null : form.doneOn, note: form.note } }).then((done) => done !== null && clearKept(keep))}>
        <ErrorSummary title={t.common.problemsTitle} problems={problems} />
        <TextField path={path('spent')} label={words.accountSpent} inputMode="numeric" problems={problems} value={form.spent} onChange={(spent) => setForm({ ...form, spent })} />
        <TextField path={path('doneOn')} type="date" label={`${words.accountDone} ${t.common.optional}`} problems={problems} value={form.doneOn} onChange={(doneOn) => setForm({ ...form, doneOn })} />
        <TextField path={path('note')} label={words.accountNote} hint={words.reasonsHint} rows={3} problems={problems} value={form.note} onChange={(note) => setForm({ ...form, note })} />
        <Button quiet type="submit" busy={account.busy}>
          {words.keepCheck}
        </Button>
      </Form>
    </details>
  );
}
