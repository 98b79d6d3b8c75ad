import { AcknowledgePlanDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { Button, ErrorSummary } from '#ui/kit';

/** Confirming that a plan has come in. */
export function AcknowledgeForm({ planId, by }: { readonly planId: string; readonly by: string }) {
  const { t, locale } = useMessages();
  const acknowledge = useAct(AcknowledgePlanDocument);
  return (
    <section className="brink-sheet brink-below" aria-labelledby="ontvangst">
      <h2 id="ontvangst">{t.responses.acknowledge}</h2>
      <ErrorSummary title={t.common.problemsTitle} problems={acknowledge.problems} />
      <p>{t.responses.acknowledgeHint({ date: longDate(locale, by) })}</p>
      <Button quiet busy={acknowledge.busy} onClick={() => void acknowledge.send({ input: { planId } })}>
        {t.responses.acknowledge}
      </Button>
    </section>
  );
}
