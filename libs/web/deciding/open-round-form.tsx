import { type Joining, type MajorityRule, type Method, OpenRoundDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { Button, ChoiceGroup, ErrorSummary, TextField } from '#ui/kit';
import { useState } from 'react';
import { useLocation } from 'wouter';

const FORTNIGHT_MS = 14 * 86_400_000;
const localInput = (at: number): string => new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
const optionsOf = (names: Readonly<Record<string, string>>): { value: string; label: string }[] => Object.entries(names).map(([value, label]) => ({ value, label }));

/** Composing a round; once opened it cannot be changed. */
export function OpenRoundForm({ planId }: { readonly planId: string }) {
  const { t } = useMessages();
  const words = t.deciding;
  const [, go] = useLocation();
  const [form, setForm] = useState(() => ({ question: '', explanation: '', method: 'MAJORITY', rule: 'SIMPLE', joining: 'ALL_AGREE', quorum: '10', closes: localInput(Date.now() + FORTNIGHT_MS) }));
  const { send, problems, busy } = useAct(OpenRoundDocument);
  const shown = problems.map((p) => ({ ...p, path: p.path.replace('quorumPercentage', 'quorum').replace('closesAt', 'closes') }));
  const set = (change: Partial<typeof form>): void => setForm({ ...form, ...change });
  const submit = async (): Promise<void> => {
    const closes = new Date(form.closes);
    const closesAt = (Number.isNaN(closes.getTime()) ? new Date(0) : closes).toISOString();
    const done = await send({ input: { planId, question: form.question, explanation: form.explanation, method: form.method as Method, rule: form.rule as MajorityRule, joining: form.joining as Joining, quorumPercentage: /^\d{1,3}$/.test(form.quorum) ? Number(form.quorum) : -1, closesAt } });
    if (done !== null && 'roundId' in done && done.roundId !== null) go(`/beslissen/${done.roundId}`);
  };
  return (
    <form
      className="brink-sheet"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h3>{words.open}</h3>
      <ErrorSummary title={t.common.problemsTitle} problems={shown} />
      <TextField path="question" label={words.question} hint={words.questionHint} problems={shown} value={form.question} onChange={(question) => set({ question })} />
      <TextField path="explanation" label={`${words.explanation} ${t.common.optional}`} rows={4} problems={shown} value={form.explanation} onChange={(explanation) => set({ explanation })} />
      <ChoiceGroup path="method" label={words.method} problems={shown} options={optionsOf(words.methods)} chosen={[form.method]} onChange={([method]) => set({ method: method ?? '' })} />
      {form.method === 'MAJORITY' && <ChoiceGroup path="rule" label={words.rule} problems={shown} options={optionsOf(words.rules)} chosen={[form.rule]} onChange={([rule]) => set({ rule: rule ?? '' })} />}
      <ChoiceGroup path="joining" label={words.joining} problems={shown} options={optionsOf(words.joinings)} chosen={[form.joining]} onChange={([joining]) => set({ joining: joining ?? '' })} />
      <TextField path="quorum" label={words.quorum} inputMode="numeric" problems={shown} value={form.quorum} onChange={(quorum) => set({ quorum })} />
      <TextField path="closes" label={words.closes} type="datetime-local" problems={shown} value={form.closes} onChange={(closes) => set({ closes })} />
      <Button type="submit" busy={busy}>
        {words.open}
      </Button>
    </form>
  );
}
