import { AnnulMembersRoundDocument, AnnulRoundDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { ReasonForm } from '#ui/kit';

/** Annulling an open round, with reasons that everybody can read. */
export function AnnulForm({ roundId, members }: { readonly roundId: string; readonly members: boolean }) {
  const { t } = useMessages();
  const kept = `annul:${roundId}`;
  const [reason, setReason] = useKept(kept, '');
  const byOfficial = useAct(AnnulRoundDocument);
  const byBoard = useAct(AnnulMembersRoundDocument);
  const annul = members ? byBoard : byOfficial;
  return <ReasonForm act={t.deciding.annul} label={t.deciding.annulReason} problemsTitle={t.common.problemsTitle} problems={annul.problems} busy={annul.busy} reason={reason} onReason={setReason} onSend={() => void annul.send({ input: { roundId, reason } }).then((done) => done !== null && clearKept(kept))} />;
}
