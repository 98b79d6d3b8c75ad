import { AskSecondLookDocument, DecideSecondLookDocument } from '#contract/documents';
import { useAct, useKept, useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { Button, ErrorSummary, Form, SAID, TextField, VerdictForm } from '#ui/kit';
import type { PlanOfModeration } from './moderation-panel';

/** A second look: asking for one, giving one, and what came of it. */
export function SecondLookPanel({ plan }: { readonly plan: PlanOfModeration }) {
  const { t, locale } = useMessages();
  const words = t.moderation;
  const look = plan.secondLook;
  if (look === null) return plan.viewerCan.askSecondLook ? <AskForm plan={plan} /> : null;
  return (
    <section aria-labelledby="tweede-blik">
      <h2 id="tweede-blik">{words.askedTitle}</h2>
      <p className="brink-text" lang={SAID}>{look.askedReason}</p>
      <p className="brink-small">{words.asked({ date: longDate(locale, look.askedAt) })}</p>
      {look.upheld === null ? (
        <p>{words.waiting}</p>
      ) : (
        <div className="brink-answer">
          <p>
            <b>{look.upheld ? words.upheld : words.overturned}</b>
          </p>
          <p className="brink-text" lang={SAID}>{look.reason}</p>
        </div>
      )}
      {look.upheld === null && plan.viewerCan.reviewSecondLook && <DecideForm planId={plan.id} />}
    </section>
  );
}

function AskForm({ plan }: { readonly plan: PlanOfModeration }) {
  const { t } = useMessages();
  const words = t.moderation;
  const [reason, setReason] = useKept(`second-look:${plan.id}`, '');
  const ask = useAct(AskSecondLookDocument);
  return (
    <section className="brink-sheet brink-below" aria-labelledby="niet-eens">
      <h2 id="niet-eens">{words.askTitle}</h2>
      <p>{plan.state === 'REFUSED' ? words.askRefusal : words.askDecline}</p>
      <Form onSend={() => void ask.send({ input: { planId: plan.id, reason } })}>
        <ErrorSummary title={t.common.problemsTitle} problems={ask.problems} />
        <TextField path="reason" label={words.why} rows={4} problems={ask.problems} value={reason} onChange={setReason} />
        <Button quiet type="submit" busy={ask.busy}>
          {words.ask}
        </Button>
      </Form>
    </section>
  );
}

function DecideForm({ planId }: { readonly planId: string }) {
  const { t } = useMessages();
  const words = t.moderation;
  const [reason, setReason] = useKept(`second-look-decided:${planId}`, '');
  const decide = useAct(DecideSecondLookDocument);
  const send = (upheld: boolean): void => void decide.send({ input: { planId, reason, upheld } });
  return <VerdictForm className="brink-sheet" title={words.decideTitle} label={words.reason} problemsTitle={t.common.problemsTitle} problems={decide.problems} busy={decide.busy} reason={reason} onReason={setReason} upheld={words.uphold} overturned={words.overturn} onSend={send} />;
}
