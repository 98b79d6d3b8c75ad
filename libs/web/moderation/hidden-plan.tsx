import { AskHidingLookDocument, DecideHidingLookDocument } from '#contract/documents';
import { useAct, useKept, useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { Button, ErrorSummary, Form, TextField, Told, VerdictForm } from '#ui/kit';
import type { PlanOfModeration } from './moderation-panel';

/** That a coach hid a plan and why, for its author and the staff; asking for a second look and giving one. */
export function HiddenPlan({ plan }: { readonly plan: PlanOfModeration }) {
  const { t, locale } = useMessages();
  const { hiding } = plan;
  if (hiding === null) return null;
  return (
    <section className="brink-sheet" aria-labelledby="verborgen">
      <h2 id="verborgen">{t.moderation.hiddenTitle}</h2>
      <p>{t.moderation.hiddenFor({ date: longDate(locale, hiding.at) })}</p>
      <p>{t.moderation.hiddenGround({ ground: t.discussion.grounds[hiding.ground] })}</p>
      <Told label={t.discussion.hiddenReason} text={hiding.reason} />
      <Told label={t.discussion.askedReason} text={hiding.askedReason} />
      {hiding.askedReason !== null && hiding.upheld === null && <p className="brink-small">{t.discussion.asked}</p>}
      {hiding.upheld === true && <p>{t.discussion.upheld}</p>}
      <Told label={t.discussion.decision} text={hiding.decision} />
      {hiding.viewerCanAsk && <AskForm planId={plan.id} />}
      {hiding.viewerCanDecide && <DecideForm planId={plan.id} />}
    </section>
  );
}

function AskForm({ planId }: { readonly planId: string }) {
  const { t } = useMessages();
  const [reason, setReason] = useKept(`plan-hiding-look:${planId}`, '');
  const ask = useAct(AskHidingLookDocument);
  return (
    <Form onSend={() => void ask.send({ input: { planId, reason } })}>
      <ErrorSummary title={t.common.problemsTitle} problems={ask.problems} />
      <TextField path="reason" label={t.discussion.askReason} rows={4} problems={ask.problems} value={reason} onChange={setReason} />
      <Button quiet type="submit" busy={ask.busy}>
        {t.discussion.askLook}
      </Button>
    </Form>
  );
}

function DecideForm({ planId }: { readonly planId: string }) {
  const { t } = useMessages();
  const [reason, setReason] = useKept(`plan-hiding-decided:${planId}`, '');
  const decide = useAct(DecideHidingLookDocument);
  const send = (upheld: boolean): void => void decide.send({ input: { planId, reason, upheld } });
  return <VerdictForm label={t.discussion.decideReason} problemsTitle={t.common.problemsTitle} problems={decide.problems} busy={decide.busy} reason={reason} onReason={setReason} upheld={t.discussion.keepHidden} overturned={t.discussion.showAgain} onSend={send} />;
}
