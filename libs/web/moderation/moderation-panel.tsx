import { ModerationOfPlanDocument, type ModerationOfPlanQuery } from '#contract/documents';
import { request } from '#contract/transport';
import { useQuery } from '@tanstack/react-query';
import { HiddenPlan } from './hidden-plan';
import { HidePlanForm, ReportPlanForm } from './hide-plan';
import { MergeForm, MergeNotice } from './merge';
import { PaperForm } from './paper-form';
import { ReviewForm } from './review-form';
import { SecondLookPanel } from './second-look';

/** A plan as its moderation knows it. */
export type PlanOfModeration = NonNullable<ModerationOfPlanQuery['plan']>;

/** What coaches do with a plan, and what others can ask of them, on its page. */
export function ModerationPanel({ planId }: { readonly planId: string }) {
  const { data } = useQuery({ queryKey: ['moderation', planId], queryFn: () => request(ModerationOfPlanDocument, { id: planId }) });
  const plan = data?.plan;
  if (plan === null || plan === undefined) return null;
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
