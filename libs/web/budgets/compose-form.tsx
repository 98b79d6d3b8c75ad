import { type BudgetBallotKind, type BudgetMethod, type BudgetPageQuery, ComposeBudgetDocument, type Reach } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { Button, ChoiceGroup, ErrorSummary, Form, TextField } from '#ui/kit';
import { useLocation } from 'wouter';
import { centsOf, typedAmount } from './amounts';
import { momentOf, typedMoment } from './moments';

const DAY_MS = 86_400_000;
const optionsOf = (names: Readonly<Record<string, string>>, hints: Readonly<Record<string, string>> = {}) => Object.entries(names).map(([value, label]) => ({ value, label, ...(hints[value] === undefined ? {} : { hint: hints[value] }) }));

/** What the form holds; amounts and moments as typed. */
interface Composed {
  readonly title: string;
  readonly explanation: string;
  readonly amount: string;
  readonly least: string;
  readonly limit: string;
  readonly proposeFrom: Reach;
  readonly method: BudgetMethod;
  readonly ballot: BudgetBallotKind;
  readonly ideas: string;
  readonly check: string;
  readonly closes: string;
}

const at = (days: number): string => `${typedMoment(Date.now() + days * DAY_MS).slice(0, 10)}T23:59`;
const empty = (): Composed => ({ title: '', explanation: '', amount: '', least: '', limit: '', proposeFrom: 'AREA', method: 'EQUAL_SHARES', ballot: 'APPROVAL', ideas: at(42), check: at(70), closes: at(91) });

/** A draft as the form shows it. */
const composedOf = (budget: NonNullable<BudgetPageQuery['budget']>): Composed => {
  const shown = (moment: string): string => typedMoment(Date.parse(moment));
  return { title: budget.title, explanation: budget.explanation, amount: typedAmount(budget.amountCents), least: typedAmount(budget.priceLeastCents), limit: typedAmount(budget.priceLimitCents), proposeFrom: budget.proposeFrom, method: budget.method, ballot: budget.ballotKind, ideas: shown(budget.ideasUntil), check: shown(budget.checkUntil), closes: shown(budget.closesAt) };
};

const FIELDS: Readonly<Record<string, string>> = { amountCents: 'amount', priceLeastCents: 'least', priceLimitCents: 'limit', ballotKind: 'ballot', ideasUntil: 'ideas', checkUntil: 'check', closesAt: 'closes' };

/** Composing a budget, or changing its draft. */
export function ComposeForm({ areaId, areaName, budget }: { readonly areaId: string; readonly areaName: string; readonly budget?: NonNullable<BudgetPageQuery['budget']> }) {
  const { t } = useMessages();
  const words = t.budgets.form;
  const [, go] = useLocation();
  const keep = `budget:${budget?.id ?? areaId}`;
  const [form, setForm] = useKept<Composed>(keep, budget === undefined ? empty() : composedOf(budget));
  const compose = useAct(ComposeBudgetDocument);
  const problems = compose.problems.map((p) => ({ ...p, path: FIELDS[p.path] ?? p.path }));
  const set = (change: Partial<Composed>): void => setForm({ ...form, ...change });
  const text = (path: 'title' | 'amount' | 'least' | 'limit', label: string, inputMode?: 'numeric') => <TextField path={path} label={label} problems={problems} value={form[path]} {...(inputMode === undefined ? {} : { inputMode })} onChange={(value) => set({ [path]: value })} />;
  const moment = (path: 'ideas' | 'check' | 'closes') => <TextField path={path} type="datetime-local" label={words[path]} problems={problems} value={form[path]} onChange={(value) => set({ [path]: value })} />;
  const save = async (): Promise<void> => {
    const input = {
      budgetId: budget?.id ?? null, areaId, title: form.title, explanation: form.explanation, amountCents: centsOf(form.amount) ?? 0, priceLeastCents: centsOf(form.least), priceLimitCents: centsOf(form.limit),
      proposeFrom: form.proposeFrom, method: form.method, ballotKind: form.ballot, ideasUntil: momentOf(form.ideas), checkUntil: momentOf(form.check), closesAt: momentOf(form.closes),
    };
    const done = await compose.send({ input: { ...input, clientKey: null } });
    if (done === null || !('budgetId' in done) || done.budgetId === null) return;
    clearKept(keep);
    go(`/dorpsbudget/${done.budgetId}`);
  };
  return (
    <Form onSend={() => void save()}>
      <p>{t.budgets.composeLead({ area: areaName })}</p>
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      {text('title', words.title)}
      <TextField path="explanation" label={`${words.explanation} ${t.common.optional}`} hint={t.common.marks} rows={5} problems={problems} value={form.explanation} onChange={(explanation) => set({ explanation })} />
      {text('amount', words.amount, 'numeric')}
      {text('least', `${words.least} ${t.common.optional}`, 'numeric')}
      {text('limit', `${words.limit} ${t.common.optional}`, 'numeric')}
      <ChoiceGroup path="proposeFrom" label={words.proposeFrom} problems={problems} options={optionsOf(words.reaches)} chosen={[form.proposeFrom]} onChange={([value]) => set({ proposeFrom: value as Reach })} />
      <ChoiceGroup path="method" label={words.method} problems={problems} options={optionsOf(words.methods, words.methodHints)} chosen={[form.method]} onChange={([value]) => set({ method: value as BudgetMethod })} />
      <ChoiceGroup path="ballot" label={words.ballot} problems={problems} options={optionsOf(words.ballots)} chosen={[form.ballot]} onChange={([value]) => set({ ballot: value as BudgetBallotKind })} />
      {moment('ideas')}
      {moment('check')}
      {moment('closes')}
      <Button type="submit" busy={compose.busy}>
        {words.save}
      </Button>
    </Form>
  );
}
