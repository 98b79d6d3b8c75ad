import { ChangePlanDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { Button, ErrorSummary, Form } from '#ui/kit';
import { Link, useLocation } from 'wouter';
import { PlanFields } from './plan-fields';
import { atFields } from './plan-form';
import { type PlanFormState, wordsOf } from './plan-form-state';

/** A new version of a published plan: its supporters see what changed. */
export function ChangeForm({ planId, version, initial }: { readonly planId: string; readonly version: number; readonly initial: PlanFormState }) {
  const { t } = useMessages();
  const [, go] = useLocation();
  const keep = `change:${planId}:${version}`;
  const [form, setForm] = useKept(keep, initial);
  const change = useAct(ChangePlanDocument);
  const problems = atFields(change.problems);
  return (
    <Form
      onSend={() => {
        void change.send({ input: { planId, version, words: wordsOf(form), clientKey: null } }).then((done) => {
          if (done === null) return;
          clearKept(keep);
          go(`/plannen/${planId}`);
        });
      }}
    >
      <p>{t.plans.changeLead}</p>
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      <PlanFields form={form} problems={problems} set={(part) => setForm({ ...form, ...part })} />
      <p className="brink-row">
        <Button type="submit" busy={change.busy}>
          {t.plans.changeButton}
        </Button>
        <Link href={`/plannen/${planId}`}>{t.common.cancel}</Link>
      </p>
    </Form>
  );
}
