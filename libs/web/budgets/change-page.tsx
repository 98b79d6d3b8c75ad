import { BudgetPageDocument } from '#contract/documents';
import { useMessages, useViewer } from '#contract/hooks';
import { request } from '#contract/transport';
import { NoAnswer } from '#ui/kit';
import { Page } from '#ui/shell';
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
  return (
    <Page title={t.budgets.change} brand={t.common.brand}>
      {data === undefined && <NoAnswer asked={asked} words={t.common} />}
      {viewer === null && (
        <p className="brink-row">
          {t.common.signInFirst}{' '}
          <Link className="nl-button nl-button--primary" href={`/inloggen?verder=/dorpsbudget/${id}/veranderen`}>
            {t.common.signIn}
          </Link>
        </p>
      )}
      {data !== undefined && viewer != null && budget === null && <p>{t.common.notFoundText}</p>}
      {budget !== null && !budget.viewerCan.change && <p>{t.budgets.notAllowed}</p>}
      {budget !== null && budget.viewerCan.change && <ComposeForm areaId={budget.areaId} areaName={budget.areaName} budget={budget} />}
    </Page>
  );
}
