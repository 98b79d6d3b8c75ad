import { AnnulMembersRoundDocument, AnnulRoundDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { Button, ErrorSummary, TextField } from '#ui/kit';
import { useState } from 'react';

/** Annulling an open round, with reasons that everybody can read. */
export function AnnulForm({ roundId, members }: { readonly roundId: string; readonly members: boolean }) {
  const { t } = useMessages();
  const [reason, setReason] = useState('');
  const byOfficial = useAct(AnnulRoundDocument);
  const byBoard = useAct(AnnulMembersRoundDocument);
  const annul = members ? byBoard : byOfficial;
  return (
    <details>
      <summary>{t.deciding.annul}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void annul.send({ input: { roundId, reason } });
        }}
      >
        <ErrorSummary title={t.common.problemsTitle} problems={annul.problems} />
        <TextField path="reason" label={t.deciding.annulReason} rows={4} problems={annul.problems} value={reason} onChange={setReason} />
        <Button quiet type="submit" busy={annul.busy}>
          {t.deciding.annul}
        </Button>
      </form>
    </details>
  );
}
