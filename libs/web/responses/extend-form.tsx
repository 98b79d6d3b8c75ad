import { ExtendResponseDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { Button, ErrorSummary, TextField } from '#ui/kit';
import { useState } from 'react';

/** Asking for more time, once, with reasons that everybody can read. */
export function ExtendForm({ planId }: { readonly planId: string }) {
  const { t } = useMessages();
  const [reason, setReason] = useState('');
  const { send, problems, busy } = useAct(ExtendResponseDocument);
  return (
    <details>
      <summary>{t.responses.extend}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send({ input: { planId, reason } });
        }}
      >
        <ErrorSummary title={t.common.problemsTitle} problems={problems} />
        <TextField path="reason" label={t.responses.extendReason} rows={4} problems={problems} value={reason} onChange={setReason} />
        <Button quiet type="submit" busy={busy}>
          {t.responses.extend}
        </Button>
      </form>
    </details>
  );
}
