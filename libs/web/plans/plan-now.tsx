import { RenewPlanDocument, SubmitPlanDocument, WithdrawPlanDocument } from '#contract/documents';
import { useAct, useMessages, useToday } from '#contract/hooks';
import { type Locale, type Messages, longDate } from '#contract/i18n';
import { readClock } from '#domain/clock';
import { Button, ErrorSummary, Form, TextField } from '#ui/kit';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Panel, PlanOnPage } from './plan-page';
import { ReviewPromise } from './review-promise';
import { Support } from './support';

/** "What happens now?": one date, one sentence, one main button. */
export function PlanNow({ plan, panels }: { readonly plan: PlanOnPage; readonly panels: readonly Panel[] }) {
  const { t, locale } = useMessages();
  const today = useToday();
  const clock = plan.dueOn === null || plan.clockFrom === null ? null : readClock(plan.clockFrom, plan.dueOn, today);
  return (
    <section className="brink-sheet" aria-labelledby="nu">
      <h2 id="nu">{t.plans.now}</h2>
      <p>
        {nowText(t.plans, plan, locale)}
        {plan.pausedSince === null && plan.dueOn !== null && (
          <>
            {' '}
            <span className="brink-date">{t.plans.before({ date: longDate(locale, plan.dueOn) })}</span>.
          </>
        )}{' '}
        {clock !== null && plan.pausedSince === null && t.plans.daysLeft({ days: clock.daysLeft })}
      </p>
      {plan.dueOn === null && plan.hiddenAt === null && plan.state !== 'DRAFT' && <p className="brink-small">{t.plans.sinceLong({ date: longDate(locale, plan.stateSince) })}</p>}
      {plan.state === 'AWAITING_RESPONSE' && <Receipt plan={plan} today={today} />}
      {panels.map((Panel, i) => (
        <Panel key={i} planId={plan.id} />
      ))}
      <Support plan={plan} />
      <AuthorActs plan={plan} />
      {plan.mergedInto !== null && <Link href={`/plannen/${plan.mergedInto}`}>{t.plans.states.MERGED}</Link>}
    </section>
  );
}

/** One sentence: what happens now. */
function nowText(words: Messages['plans'], plan: PlanOnPage, locale: Locale): string {
  if (plan.hiddenAt !== null) return words.hiddenNow({ date: longDate(locale, plan.hiddenAt) });
  if (plan.pausedSince !== null) return words.paused({ date: longDate(locale, plan.pausedSince) });
  if (plan.lookedAtAgain) return words.againNow[plan.state] ?? words.nowTexts[plan.state];
  return plan.advised ? words.advisedNow : words.nowTexts[plan.state];
}

/** Whether the municipality confirmed that the plan has come in, or by when it will. */
function Receipt({ plan, today }: { readonly plan: PlanOnPage; readonly today: string }) {
  const { t, locale } = useMessages();
  if (plan.acknowledgedAt !== null) return <p className="brink-small">{t.plans.acknowledgedOn({ date: longDate(locale, plan.acknowledgedAt) })}</p>;
  if (plan.acknowledgeBy === null) return null;
  const date = longDate(locale, plan.acknowledgeBy);
  return <p className="brink-small">{today > plan.acknowledgeBy ? t.plans.acknowledgeLate({ date }) : t.plans.acknowledgeBy({ date })}</p>;
}

function AuthorActs({ plan }: { readonly plan: PlanOnPage }) {
  const { t } = useMessages();
  const submit = useAct(SubmitPlanDocument);
  const withdraw = useAct(WithdrawPlanDocument);
  const renew = useAct(RenewPlanDocument);
  const [reason, setReason] = useState('');
  const [leaving, setLeaving] = useState(false);
  const problems = [...[...submit.problems, ...renew.problems].map((p) => ({ ...p, path: '' })), ...withdraw.problems];
  if (!plan.viewerIsAuthor) return null;
  return (
    <>
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      {plan.viewerCan.submit && (
        <>
          <p className="brink-row">
            <Button busy={submit.busy} onClick={() => void submit.send({ input: { planId: plan.id, clientKey: null } })}>
              {t.plans.submit}
            </Button>
            <Link href={`/plannen/${plan.id}/schrijven`}>{t.plans.edit}</Link>
          </p>
          <ReviewPromise municipality={plan.municipality.slug} kind={plan.kind} />
        </>
      )}
      {plan.viewerCan.renew && (
        <Button busy={renew.busy} onClick={() => void renew.send({ input: { planId: plan.id, clientKey: null } })}>
          {t.plans.renew}
        </Button>
      )}
      {plan.viewerCan.edit && !plan.viewerCan.submit && (
        <p>
          <Link href={`/plannen/${plan.id}/schrijven`}>{t.plans.change}</Link>
        </p>
      )}
      {plan.viewerCan.withdraw && !leaving && (
        <button className="brink-plain" type="button" onClick={() => setLeaving(true)}>
          {t.plans.withdraw}
        </button>
      )}
      {leaving && plan.viewerCan.withdraw && (
        <Form onSend={() => void withdraw.send({ input: { planId: plan.id, reason, clientKey: null } })}>
          <TextField path="reason" label={t.plans.withdrawReason} rows={3} problems={withdraw.problems} value={reason} onChange={setReason} />
          <p className="brink-row">
            <Button type="submit" busy={withdraw.busy}>
              {t.plans.withdraw}
            </Button>
            <Button quiet onClick={() => setLeaving(false)}>
              {t.common.cancel}
            </Button>
          </p>
        </Form>
      )}
    </>
  );
}
