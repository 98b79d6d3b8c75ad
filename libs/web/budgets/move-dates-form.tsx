import { MoveBudgetDatesDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { Button, ErrorSummary, Form, TextField } from '#ui/kit';
import type { BudgetOnPage } from './budget-page';
import { momentOf, typedMoment } from './moments';

const FIELDS: Readonly<Record<string, string>> = { checkUntil: 'check', closesAt: 'closes', reason: 'moveReason' };

/** Moving the last days of the check and of the vote, with a reason. */
export function MoveDatesForm({ budget }: { readonly budget: BudgetOnPage }) {
  const { t } = useMessages();
  const words = t.budgets;
  const keep = `dates:${budget.id}`;
  const [form, setForm] = useKept(keep, { check: typedMoment(Date.parse(budget.checkUntil)), closes: typedMoment(Date.parse(budget.closesAt)), reason: '' });
  const move = useAct(MoveBudgetDatesDocument);
  const problems = move.problems.map((p) => ({ ...p, path: FIELDS[p.path] ?? p.path }));
  const moment = (path: 'check' | 'closes') => <TextField path={path} type="datetime-local" label={words.form[path]} problems={problems} value={form[path]} onChange={(value) => setForm({ ...form, [path]: value })} />;
  return (
    <details>
      <summary>{words.moveDates}</summary>
      <Form onSend={() => void move.send({ input: { budgetId: budget.id, checkUntil: momentOf(form.check), closesAt: momentOf(form.closes), reason: form.reason } }).then((done) => done !== null && clearKept(keep))}>
        <ErrorSummary title={t.common.problemsTitle} problems={problems} />
        {moment('check')}
        {moment('closes')}
        <TextField path="moveReason" label={words.moveReason} rows={3} problems={problems} value={form.reason} onChange={(reason) => setForm({ ...form, reason })} />
        <Button quiet type="submit" busy={move.busy}>
          {words.moveDates}
        </Button>
      </Form>
    </details>
  );
}
