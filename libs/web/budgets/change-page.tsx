import { BudgetPageDocument } from '#contract/documents';
import { useMessages, useViewer } from '#contract/hooks';
import { request } from '#contract/transport';
import { NoAnswer, SignInFirst } from '#ui/kit';
import { NotThere, Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import { ComposeForm } from './compose-form';

/** Changing a budget while it is a draft. */
export default function ChangePage() {
  const { t } = useMessages();
  const viewer = useViewer();
  const { id = '' } = useParams<{ id: string }>();
  const asked = useQuery({ queryKey: ['budget', id], queryFn: () => request(BudgetPageDocument, { id }) });
  const { data } = asked;
  const budget = data?.budget ?? null;
  if (data !== undefined && viewer != null && budget === null) return <NotThere words={t.common} to={{ href: '/dorpsbudget', label: t.budgets.title }} />;
  return (
    <Page title={t.budgets.change} brand={t.common.brand} above={<p className="brink-small"><Link href={`/dorpsbudget/${id}`}>{budget?.title ?? t.budgets.title}</Link></p>}>
      {data === undefined && <NoAnswer asked={asked} words={t.common} />}
      {viewer === null && <SignInFirst href={`/inloggen?verder=/dorpsbudget/${id}/veranderen`} words={t.common} />}
      {budget !== null && !budget.viewerCan.change && <p>{budget.state === 'DRAFT' ? t.budgets.notAllowed : t.budgets.changeNoMore}</p>}
      {budget !== null && budget.viewerCan.change && <ComposeForm areaId={budget.areaId} areaName={budget.areaName} budget={budget} />}
    </Page>
  );
}
