import { PlanPageDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { Alert } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { EMPTY_FORM, PlanForm, type PlanFormState } from './plan-form';

/** Writing a plan: a new one, or a draft that was kept. */
export default function PlanFormPage() {
  const { t } = useMessages();
  const { id } = useParams<{ id?: string }>();
  const kept = useQuery({ queryKey: ['plan-draft', id], queryFn: () => request(PlanPageDocument, { id: id ?? '' }), enabled: id !== undefined, gcTime: 0, staleTime: Infinity });
  const title = id === undefined ? t.plans.form.newTitle : t.plans.form.editTitle;
  if (id === undefined)
    return (
      <Page title={title} brand={t.common.brand}>
        <PlanForm keep="plan:new" initial={EMPTY_FORM} />
      </Page>
    );
  if (kept.isPending) return <p role="status">{t.common.loading}</p>;
  if (kept.isError) return <Alert>{t.common.fault}</Alert>;
  const plan = kept.data.plan;
  if (plan === null || !plan.viewerCan.submit) return <Page title={t.common.notFoundTitle} brand={t.common.brand}>{t.common.notFoundText}</Page>;
  const { publicTask = '', whyBetter = '', means = '', continuity = '' } = plan.challenge ?? {};
  const initial: PlanFormState = { planId: plan.id, revision: plan.draftRevision, areaId: plan.area.id, kind: plan.kind, title: plan.title, summary: plan.summary, body: plan.body, themes: [...plan.themes], cost: plan.costCents === null ? '' : String(plan.costCents / 100), publicTask, whyBetter, means, continuity };
  return (
    <Page title={title} brand={t.common.brand}>
      <PlanForm keep={`plan:${plan.id}:${plan.draftRevision}`} initial={initial} />
    </Page>
  );
}
