import { ExtendResponseDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { ReasonForm } from '#ui/kit';

/** Asking for more time, once, with reasons that everybody can read. */
export function ExtendForm({ planId }: { readonly planId: string }) {
  const { t } = useMessages();
  const kept = `extend:${planId}`;
  const [reason, setReason] = useKept(kept, '');
  const extend = useAct(ExtendResponseDocument);
  return <ReasonForm act={t.responses.extend} label={t.responses.extendReason} problemsTitle={t.common.problemsTitle} problems={extend.problems} busy={extend.busy} reason={reason} onReason={setReason} onSend={() => void extend.send({ input: { planId, reason } }).then((done) => done !== null && clearKept(kept))} />;
}
