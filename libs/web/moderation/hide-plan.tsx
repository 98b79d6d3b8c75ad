import { DismissPlanReportsDocument, HidePlanDocument, type HidingGround } from '#contract/documents';
import { useAct, useKept, useMessages } from '#contract/hooks';
import { Button, ErrorSummary, Form, SelectField, TextField } from '#ui/kit';
import { useState } from 'react';
import type { PlanOfModeration } from './moderation-panel';

/** The grounds of reporting and hiding, to choose from. */
export const useGrounds = (): { value: string; label: string }[] => Object.entries(useMessages().t.discussion.grounds).map(([value, label]) => ({ value, label }));

/** For a coach: what was reported about a published plan, and hiding it. */
export function HidePlanForm({ plan }: { readonly plan: PlanOfModeration }) {
  const { t } = useMessages();
  const words = t.moderation;
  const grounds = useGrounds();
  const [ground, setGround] = useState<string>(plan.reports[0]?.ground ?? 'OFFENSIVE');
  const [reason, setReason] = useKept(`plan-hide:${plan.id}`, '');
  const hide = useAct(HidePlanDocument);
  const dismiss = useAct(DismissPlanReportsDocument);
  return (
    <>
      {plan.reports.length > 0 && (
        <section className="brink-sheet brink-below" aria-labelledby="gemeld-plan">
          <h2 id="gemeld-plan">{words.reportsTitle}</h2>
          <ul>
            {plan.reports.map((report, i) => (
              <li key={i}>
                {t.discussion.grounds[report.ground]}
                {report.note !== '' && `: ${report.note}`}
              </li>
            ))}
          </ul>
          <ErrorSummary title={t.common.problemsTitle} problems={dismiss.problems} />
          <Button quiet busy={dismiss.busy} onClick={() => void dismiss.send({ input: { planId: plan.id } })}>
            {t.discussion.dismiss}
          </Button>
        </section>
      )}
      <details open={plan.reports.length > 0}>
        <summary>{words.hideTitle}</summary>
        <p>{words.hideLead}</p>
        <Form onSend={() => void hide.send({ input: { planId: plan.id, ground: ground as HidingGround, reason } })}>
          <ErrorSummary title={t.common.problemsTitle} problems={hide.problems} />
          <SelectField path="ground" label={t.discussion.ground} problems={hide.problems} value={ground} onChange={setGround} options={grounds} />
          <TextField path="reason" label={words.hideReason} rows={4} problems={hide.problems} value={reason} onChange={setReason} />
          <Button quiet type="submit" busy={hide.busy}>
            {words.hide}
          </Button>
        </Form>
      </details>
    </>
  );
}
