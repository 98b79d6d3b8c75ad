import { MyPlansDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { NoAnswer } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { PlanCards } from './plan-list';

/** One's own plans, drafts included. */
export default function MyPlansPage() {
  const { t } = useMessages();
  const asked = useQuery({ queryKey: ['my-plans'], queryFn: () => request(MyPlansDocument, {}) });
  const { data } = asked;
  return (
    <Page title={t.identity.myPlans} brand={t.common.brand}>
      {data === undefined && <NoAnswer asked={asked} words={t.common} signIn={<Link href="/inloggen?verder=/mijn/plannen">{t.common.signInFirst}</Link>} />}
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
