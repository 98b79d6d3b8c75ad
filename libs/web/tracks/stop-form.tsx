import { StopPlanDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { ReasonForm } from '#ui/kit';

/** Stopping a plan, with a reason that everybody can read. */
export function StopForm({ planId }: { readonly planId: string }) {
  const { t } = useMessages();
  const kept = `stop:${planId}`;
  const [reason, setReason] = useKept(kept, '');
  const stop = useAct(StopPlanDocument);
  return <ReasonForm act={t.tracks.stop} label={t.tracks.stopReason} problemsTitle={t.common.problemsTitle} problems={stop.problems} busy={stop.busy} reason={reason} onReason={setReason} onSend={() => void stop.send({ input: { planId, reason } }).then((done) => done !== null && clearKept(kept))} />;
}
