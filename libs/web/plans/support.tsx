import { SupportPlanDocument, WithdrawSupportDocument } from '#contract/documents';
import { keep, useAct, useKept, useMessages, useViewer } from '#contract/hooks';
import { Bar, Button, ErrorSummary } from '#ui/kit';
import { useLatest } from '#ui/shell';
import { useEffect } from 'react';
import { Link } from 'wouter';
import type { PlanOnPage } from './plan-page';

/** How many support a plan, and one's own name under it. Who presses the button before signing in has it done afterwards. */
export function Support({ plan }: { readonly plan: PlanOnPage }) {
  const { t } = useMessages();
  const viewer = useViewer();
  const give = useAct(SupportPlanDocument);
  const take = useAct(WithdrawSupportDocument);
  const [wanted, setWanted] = useKept(`support:${plan.id}`, false);
  const needed = plan.supportNeeded;
  const input = { planId: plan.id, clientKey: null };
  const now = useLatest(() => void give.send({ input }));
  const due = wanted && plan.viewerCan.support && !plan.viewerSupports;
  useEffect(() => {
    if (!due) return;
    setWanted(false);
    now.current();
  }, [due, setWanted, now]);
  if (plan.publishedAt === null) return null;
  const open = (plan.state === 'GATHERING_SUPPORT' || plan.state === 'AWAITING_RESPONSE') && !plan.advised;
  return (
    <>
      {(needed !== null || plan.supportCount > 0) && (
        <p>
          <span className="brink-figure">{plan.supportCount}</span> {t.plans.supporters({ count: plan.supportCount })}
        </p>
      )}
      {needed !== null && (
        <>
          <Bar share={plan.supportCount / needed} label={t.plans.supportOf({ count: plan.supportCount, needed })} />
          <p className="brink-small">
            {plan.supportCount >= needed ? t.plans.enough({ needed }) : t.plans.notEnough({ needed, left: needed - plan.supportCount })}
            {plan.paperSupportCount > 0 && ` ${t.plans.onPaper({ count: plan.paperSupportCount })}`}
          </p>
        </>
      )}
      <ErrorSummary title={t.common.problemsTitle} problems={[...give.problems, ...take.problems]} />
      {open && plan.viewerSupports && (
        <p className="brink-row">
          <b>{t.plans.supported}</b>
          <Button quiet busy={take.busy} onClick={() => void take.send({ input })}>
            {t.plans.withdrawSupport}
          </Button>
        </p>
      )}
      {plan.viewerCan.support && !plan.viewerSupports && viewer !== null && (
        <Button busy={give.busy} onClick={() => void give.send({ input })}>
          {t.plans.support}
        </Button>
      )}
      {open && viewer === null && (
        <p>
          <Link className="nl-button nl-button--primary" href={`/inloggen?verder=/plannen/${plan.id}`} onClick={() => keep(`support:${plan.id}`, true)}>
            {t.plans.support}
          </Link>
        </p>
      )}
      {open && !plan.viewerCan.support && !plan.viewerSupports && (
        <p className="brink-small">
          {plan.viewerTooYoung ? t.plans.supportFrom({ age: plan.supportAgeFrom }) : viewer == null ? t.plans.whySupportNot : t.plans.whySupportNotHere} {viewer !== null && viewer !== undefined && <Link href="/mijn/woonplaats">{t.residence.title}</Link>}
        </p>
      )}
    </>
  );
}
