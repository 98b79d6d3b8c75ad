import { PlanPageDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { NoAnswer } from '#ui/kit';
import { NotThere, Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'wouter';
import { ChangeForm } from './change-form';
import { type Beside, PlanForm, type Serves } from './plan-form';
import { EMPTY_FORM, formOf } from './plan-form-state';

/** Writing a plan: a new one, a draft that was kept, or a new version of one that is published; `Beside` helps while one writes, `serves` ask what it is part of. */
export function PlanFormPage({ Beside, serves }: { readonly Beside: Beside; readonly serves: readonly Serves[] }) {
  const { t } = useMessages();
  const { id } = useParams<{ id?: string }>();
  const kept = useQuery({ queryKey: ['plan-draft', id], queryFn: () => request(PlanPageDocument, { id: id ?? '' }), enabled: id !== undefined, gcTime: 0, staleTime: Infinity });
  if (id === undefined)
    return (
      <Page title={t.plans.form.newTitle} brand={t.common.brand}>
        <PlanForm Beside={Beside} serves={serves} keep="plan:new" initial={EMPTY_FORM} />
      </Page>
    );
  if (kept.data === undefined) return <NoAnswer asked={kept} words={t.common} />;
  const plan = kept.data.plan;
  if (plan === null || !plan.viewerCan.edit) return <NotThere words={t.common} to={{ href: '/plannen', label: t.common.plans }} />;
  return (
    <Page title={plan.viewerCan.submit ? t.plans.form.editTitle : t.plans.changeTitle} brand={t.common.brand}>
      {plan.viewerCan.submit ? <PlanForm Beside={Beside} serves={serves} keep={`plan:${plan.id}:${plan.draftRevision}`} initial={formOf(plan)} /> : <ChangeForm planId={plan.id} version={plan.version} initial={formOf(plan)} />}
    </Page>
  );
}
