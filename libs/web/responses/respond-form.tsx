import { AssignResponseDocument, type Outcome, RespondDocument, SaveResponseDraftDocument } from '#contract/documents';
import { useAct, useKept, useMessages } from '#contract/hooks';
import { Alert, Button, ChoiceGroup, ErrorSummary, type FieldProblem, Form, SelectField, TextField } from '#ui/kit';
import { useState } from 'react';
import type { PlanOfResponse } from './response-panel';

type Preparation = NonNullable<PlanOfResponse['preparation']>;

/** Making the answer: by whom, which outcome, in short, and why. */
export function RespondForm({ plan, preparation }: { readonly plan: PlanOfResponse; readonly preparation: Preparation }) {
  const { t } = useMessages();
  const words = t.responses;
  const [form, setForm] = useKept(`response:${plan.id}:${preparation.revision}`, { outcome: preparation.outcome as string | null, summary: preparation.summary, reasons: preparation.reasons });
  const [kept, setKept] = useState(false);
  const respond = useAct(RespondDocument);
  const draft = useAct(SaveResponseDraftDocument);
  const assign = useAct(AssignResponseDocument);
  const [missing, setMissing] = useState<readonly FieldProblem[]>([]);
  const problems = [...missing, ...respond.problems, ...draft.problems, ...assign.problems];
  const input = { planId: plan.id, outcome: form.outcome as Outcome, summary: form.summary, reasons: form.reasons };
  const options = preparation.outcomes.map((value) => ({ value, label: words.outcomes[value] }));
  return (
    <Form
      onSend={() => {
        setMissing(form.outcome === null ? [{ path: 'outcome', text: t.problems['not-a-choice']({}) }] : []);
        if (form.outcome !== null) void respond.send({ input });
      }}
    >
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      <SelectField path="personId" label={words.assign} problems={problems} value={preparation.assignedTo ?? ''} onChange={(id) => void assign.send({ input: { planId: plan.id, personId: id === '' ? null : id } })} options={[{ value: '', label: words.nobody }, ...preparation.colleagues.map((c) => ({ value: c.id, label: c.name }))]} />
      <ChoiceGroup path="outcome" label={words.outcome} problems={problems} options={options} chosen={form.outcome === null ? [] : [form.outcome]} onChange={([outcome]) => setForm({ ...form, outcome: outcome ?? null })} />
      <TextField path="summary" label={words.summary} hint={words.summaryHint} rows={3} problems={problems} value={form.summary} onChange={(summary) => setForm({ ...form, summary })} />
      <TextField path="reasons" label={words.reasons} hint={t.common.marks} rows={8} problems={problems} value={form.reasons} onChange={(reasons) => setForm({ ...form, reasons })} />
      {kept && <Alert good>{words.kept}</Alert>}
      <p className="brink-row">
        <Button type="submit" busy={respond.busy}>
          {words.give}
        </Button>
        <Button quiet busy={draft.busy} onClick={() => void draft.send({ input: { ...input, outcome: form.outcome as Outcome | null, revision: preparation.revision } }).then((done) => setKept(done !== null))}>
          {words.keep}
        </Button>
      </p>
    </Form>
  );
}
