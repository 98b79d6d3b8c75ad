import { AskReportPlanAsGuestDocument, type HidingGround, ReportPlanDocument } from '#contract/documents';
import { useAct, useKept, useMessages, useViewer } from '#contract/hooks';
import { Alert, Button, ErrorSummary, Form, GuestFields, LookInMailbox, SelectField, TextField } from '#ui/kit';
import { useState } from 'react';
import { useGrounds } from './hide-plan';
import type { PlanOfModeration } from './moderation-panel';

/** Telling the coaches of a plan that should not stand there; who has no account says by which address they confirm it. */
export function ReportPlanForm({ plan }: { readonly plan: PlanOfModeration }) {
  const { t, locale } = useMessages();
  const visitor = useViewer() === null;
  const words = t.moderation;
  const grounds = useGrounds();
  const [ground, setGround] = useState<string>('OFFENSIVE');
  const [note, setNote] = useKept(`plan-report:${plan.id}`, '');
  const [guest, setGuest] = useState({ name: '', email: '' });
  const [sent, setSent] = useState(false);
  const report = useAct(ReportPlanDocument);
  const ask = useAct(AskReportPlanAsGuestDocument, { refresh: false });
  const problems = visitor ? ask.problems : report.problems;
  const send = async (): Promise<void> => {
    const input = { planId: plan.id, ground: ground as HidingGround, note };
    setSent((visitor ? await ask.send({ input: { ...input, guest: { ...guest, locale }, clientKey: null } }) : await report.send({ input })) !== null);
  };
  if (sent && visitor) return <LookInMailbox words={t.guests} email={guest.email} />;
  if (sent) return <Alert good>{t.discussion.reported}</Alert>;
  if (!plan.viewerCanReport) return null;
  return (
    <details>
      <summary>{words.reportTitle}</summary>
      <p>{words.reportLead}</p>
      <Form onSend={() => void send()}>
        <ErrorSummary title={t.common.problemsTitle} problems={problems} />
        <SelectField path="ground" label={t.discussion.ground} problems={problems} value={ground} onChange={setGround} options={grounds} />
        <TextField path="note" label={`${t.discussion.note} ${t.common.optional}`} rows={2} problems={problems} value={note} onChange={setNote} />
        {visitor && (
          <>
            <GuestFields words={t.guests} at="guest" problems={problems} value={guest} onChange={setGuest} />
            <p className="brink-small">{t.guests.forgetReport}</p>
          </>
        )}
        <Button quiet type="submit" busy={report.busy || ask.busy}>
          {words.report}
        </Button>
      </Form>
    </details>
  );
}
