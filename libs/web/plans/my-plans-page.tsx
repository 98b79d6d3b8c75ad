import { MyPlansDocument } from '#contract/documents';
import { useGrowingList, useMessages } from '#contract/hooks';
import { GrowingList, SignInFirst } from '#ui/kit';
import { Page } from '#ui/shell';
import { Link } from 'wouter';
import { PlanCards } from './plan-list';

const ON_A_PAGE = 20;

/** One's own plans, drafts included. */
export default function MyPlansPage() {
  const { t } = useMessages();
  const list = useGrowingList('my-plans', MyPlansDocument, { first: ON_A_PAGE }, (result) => result.myPlans);
  return (
    <Page title={t.identity.myPlans} brand={t.common.brand} above={<p className="brink-small"><Link href="/mijn">{t.identity.accountTitle}</Link></p>}>
      <h2 className="brink-hidden">{t.plans.list}</h2>
      <GrowingList list={list} words={t.common} none={t.identity.noPlans} signIn={<SignInFirst href="/inloggen?verder=/mijn/plannen" words={t.common} />}>
        {(plans) => <PlanCards plans={plans} />}
      </GrowingList>
      <p>
        <Link className="nl-button nl-button--primary" href="/plannen/nieuw">
          {t.common.newPlan}
        </Link>
      </p>
    </Page>
  );
}
