import { MyPlansDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { RequestError, request } from '#contract/transport';
import { Alert } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { PlanCards } from './plan-list';

/** One's own plans, drafts included. */
export default function MyPlansPage() {
  const { t } = useMessages();
  const { data, error, isPending } = useQuery({ queryKey: ['my-plans'], queryFn: () => request(MyPlansDocument, {}) });
  const notSignedIn = error instanceof RequestError && error.kind === 'not-signed-in';
  return (
    <Page title={t.identity.myPlans} brand={t.common.brand}>
      {isPending && <p role="status">{t.common.loading}</p>}
      {error !== null && (notSignedIn ? <Link href="/inloggen?verder=/mijn/plannen">{t.common.signInFirst}</Link> : <Alert>{t.common.fault}</Alert>)}
      {data?.myPlans.length === 0 && <p>{t.identity.noPlans}</p>}
      {data !== undefined && <PlanCards plans={data.myPlans} />}
      <p>
        <Link className="nl-button nl-button--primary" href="/plannen/nieuw">
          {t.common.newPlan}
        </Link>
      </p>
    </Page>
  );
}
