import { ModerationOfPlanDocument, type ModerationOfPlanQuery } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { NoAnswer } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { HiddenPlan } from './hidden-plan';
import { HidePlanForm } from './hide-plan';
import { MergeForm, MergeNotice } from './merge';
import { PaperForm } from './paper-form';
import { ReportPlanForm } from './report-plan';
import { ReviewForm } from './review-form';
import { SecondLookPanel } from './second-look';

/** A plan as its moderation knows it. */
export type PlanOfModeration = NonNullable<ModerationOfPlanQuery['plan']>;

/** What coaches do with a plan, and what others can ask of them, on its page. */
export function ModerationPanel({ planId }: { readonly planId: string }) {
  const { t } = useMessages();
  const asked = useQuery({ queryKey: ['moderation', planId], queryFn: () => request(ModerationOfPlanDocument, { id: planId }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const { plan } = asked.data;
  if (plan === null) return null;
  return (
    <>
      {plan.merge !== null && <MergeNotice plan={plan} merge={plan.merge} />}
      <HiddenPlan plan={plan} />
      <SecondLookPanel plan={plan} />
      {plan.viewerCan.moderate && plan.state === 'IN_REVIEW' && <ReviewForm plan={plan} />}
      {plan.viewerCan.enterPaper && <PaperForm planId={plan.id} />}
      {plan.viewerCan.moderate && <MergeForm plan={plan} />}
      {plan.viewerCanHide && <HidePlanForm plan={plan} />}
      <ReportPlanForm plan={plan} />
    </>
  );
}
