import { type BudgetOptionItemFragment, type BudgetVerdict, CheckBudgetOptionDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { Button, ChoiceGroup, ErrorSummary, Form, TextField } from '#ui/kit';
import { centsOf, typedAmount } from './amounts';

/** What the municipality finds of an option: can it be done, what does it cost, and why. */
export function CheckForm({ option }: { readonly option: BudgetOptionItemFragment }) {
  const { t } = useMessages();
  const words = t.budgets;
  const keep = `check:${option.id}`;
  const [form, setForm] = useKept(keep, { outcome: option.outcome ?? '', reasons: option.reasons ?? '', cost: typedAmount(option.costCents ?? option.askedCents) });
  const check = useAct(CheckBudgetOptionDocument);
  const path = (name: string): string => `${option.id}.${name}`;
  const problems = check.problems.map((p) => ({ ...p, path: p.path === '' ? '' : path(p.path === 'costCents' ? 'cost' : p.path) }));
  const choices = Object.entries(words.verdictChoices).map(([value, label]) => ({ value, label }));
  const save = async (): Promise<void> => {
    const done = await check.send({ input: { optionId: option.id, outcome: (form.outcome === '' ? 'FEASIBLE' : form.outcome) as BudgetVerdict, reasons: form.reasons, costCents: form.outcome === 'FEASIBLE' ? centsOf(form.cost) : null } });
    if (done !== null) clearKept(keep);
  };
  return (
    <details>
      <summary>
        {option.outcome === null ? words.check : words.checkAgain}
        <span className="brink-hidden">: {option.title}</span>
      </summary>
      <Form onSend={() => void save()}>
        <ErrorSummary title={t.common.problemsTitle} problems={problems} />
        <ChoiceGroup path={path('outcome')} label={words.verdict} problems={problems} options={choices} chosen={[form.outcome]} onChange={([outcome]) => setForm({ ...form, outcome: outcome ?? '' })} />
        {form.outcome === 'FEASIBLE' && <TextField path={path('cost')} label={words.verdictCost} inputMode="numeric" problems={problems} value={form.cost} onChange={(cost) => setForm({ ...form, cost })} />}
        <TextField path={path('reasons')} label={words.reasons} {...(form.outcome === 'NOT_PLACED' ? {} : { hint: words.reasonsHint })} rows={4} problems={problems} value={form.reasons} onChange={(reasons) => setForm({ ...form, reasons })} />
        <Button quiet type="submit" busy={check.busy}>
          {words.keepCheck}
        </Button>
      </Form>
    </details>
  );
}
