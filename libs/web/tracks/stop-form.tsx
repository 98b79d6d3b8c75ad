import { StopPlanDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { Button, ErrorSummary, TextField } from '#ui/kit';
import { useState } from 'react';

/** Stopping a plan, with a reason that everybody can read. */
export function StopForm({ planId }: { readonly planId: string }) {
  const { t } = useMessages();
  const [reason, setReason] = useState('');
  const stop = useAct(StopPlanDocument);
  return (
    <details>
      <summary>{t.tracks.stop}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void stop.send({ input: { planId, reason } });
        }}
      >
        <ErrorSummary title={t.common.problemsTitle} problems={stop.problems} />
        <TextField path="reason" label={t.tracks.stopReason} rows={4} problems={stop.problems} value={reason} onChange={setReason} />
        <Button quiet type="submit" busy={stop.busy}>
          {t.tracks.stop}
        </Button>
      </form>
    </details>
  );
}
