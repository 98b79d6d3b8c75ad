import { type HidingGround, TakeOffAttachmentDocument } from '#contract/documents';
import { useAct, useKept, useMessages } from '#contract/hooks';
import { Button, ErrorSummary, Form, SelectField, TextField } from '#ui/kit';
import { useState } from 'react';

/** For a coach: taking one picture or document off a published plan, on a ground. */
export function TakeOff({ attachmentId, description }: { readonly attachmentId: string; readonly description: string }) {
  const { t } = useMessages();
  const form = `take-off.${attachmentId}`;
  const [ground, setGround] = useState<string>('PERSONAL');
  const [reason, setReason] = useKept(form, '');
  const act = useAct(TakeOffAttachmentDocument);
  // several of these forms stand on one page: each field says which one it belongs to
  const problems = act.problems.map((problem) => ({ ...problem, path: problem.path === '' ? '' : `${form}.${problem.path}` }));
  return (
    <details>
      <summary>
        {t.media.takeOff}
        <span className="brink-hidden">: {description}</span>
      </summary>
      <Form onSend={() => void act.send({ input: { attachmentId, ground: ground as HidingGround, reason } })}>
        <ErrorSummary title={t.common.problemsTitle} problems={problems} />
        <SelectField path={`${form}.ground`} label={t.discussion.ground} problems={problems} value={ground} onChange={setGround} options={Object.entries(t.discussion.grounds).map(([value, label]) => ({ value, label }))} />
        <TextField path={`${form}.reason`} label={t.media.takeOffReason} rows={3} problems={problems} value={reason} onChange={setReason} />
        <Button quiet type="submit" busy={act.busy}>
          {t.media.remove}
        </Button>
      </Form>
    </details>
  );
}
