import { AskReportCommentAsGuestDocument, HideCommentDocument, type HidingGround, ReportCommentDocument } from '#contract/documents';
import { useAct, useKept, useMessages, useViewer } from '#contract/hooks';
import { Button, ErrorSummary, type FieldProblem, Form, GuestFields, LookInMailbox, SelectField, TextField } from '#ui/kit';
import { type ReactNode, useState } from 'react';
import { saidAt } from './said-at';

interface GroundedForm {
  readonly form: string;
  readonly problems: readonly FieldProblem[];
  readonly ground: string;
  readonly onGround: (ground: string) => void;
  readonly onSend: () => void;
  readonly children: ReactNode;
}

function GroundedForm({ form, problems, ground, onGround, onSend, children }: GroundedForm) {
  const { t } = useMessages();
  return (
    <Form onSend={onSend}>
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      <SelectField path={`${form}.ground`} label={t.discussion.ground} problems={problems} value={ground} onChange={onGround} options={Object.entries(t.discussion.grounds).map(([value, label]) => ({ value, label }))} />
      {children}
    </Form>
  );
}

/** Telling a coach of a comment that should not stand there; who has no account says by which address they confirm it. */
export function ReportForm({ commentId, onDone, onCancel }: { readonly commentId: string; readonly onDone: () => void; readonly onCancel: () => void }) {
  const { t, locale } = useMessages();
  const visitor = useViewer() === null;
  const words = t.discussion;
  const form = `report.${commentId}`;
  const [ground, setGround] = useState('OFFENSIVE');
  const [note, setNote] = useKept(`comment-report:${commentId}`, '');
  const [guest, setGuest] = useState({ name: '', email: '' });
  const [mailed, setMailed] = useState(false);
  const report = useAct(ReportCommentDocument);
  const ask = useAct(AskReportCommentAsGuestDocument, { refresh: false });
  const problems = saidAt(form, visitor ? ask.problems : report.problems);
  const send = async (): Promise<void> => {
    const input = { commentId, ground: ground as HidingGround, note };
    if (visitor) setMailed((await ask.send({ input: { ...input, guest: { ...guest, locale }, clientKey: null } })) !== null);
    else if ((await report.send({ input })) !== null) onDone();
  };
  if (mailed) return <LookInMailbox words={t.guests} email={guest.email} />;
  return (
    <GroundedForm form={form} problems={problems} ground={ground} onGround={setGround} onSend={() => void send()}>
      <TextField path={`${form}.note`} label={`${words.note} ${t.common.optional}`} hint={words.reportLead} rows={2} problems={problems} value={note} onChange={setNote} />
      {visitor && (
        <>
          <GuestFields words={t.guests} at={`${form}.guest`} problems={problems} value={guest} onChange={setGuest} />
          <p className="brink-small">{t.guests.forgetReport}</p>
        </>
      )}
      <p className="brink-row">
        <Button type="submit" busy={report.busy || ask.busy}>
          {words.report}
        </Button>
        <Button quiet onClick={onCancel}>
          {t.common.cancel}
        </Button>
      </p>
    </GroundedForm>
  );
}

/** Hiding a comment, by a coach. */
export function HideForm({ commentId, onDone }: { readonly commentId: string; readonly onDone: () => void }) {
  const { t } = useMessages();
  const words = t.discussion;
  const form = `hide.${commentId}`;
  const [ground, setGround] = useState('OFFENSIVE');
  const [reason, setReason] = useKept(`comment-hide:${commentId}`, '');
  const hide = useAct(HideCommentDocument);
  const problems = saidAt(form, hide.problems);
  return (
    <GroundedForm form={form} problems={problems} ground={ground} onGround={setGround} onSend={() => void hide.send({ input: { commentId, ground: ground as HidingGround, reason } }).then((done) => done !== null && onDone())}>
      <TextField path={`${form}.reason`} label={words.reason} rows={3} problems={problems} value={reason} onChange={setReason} />
      <p className="brink-row">
        <Button type="submit" busy={hide.busy}>
          {words.hide}
        </Button>
        <Button quiet onClick={onDone}>
          {t.common.cancel}
        </Button>
      </p>
    </GroundedForm>
  );
}
