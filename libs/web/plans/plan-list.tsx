import { type PlanCardFragment, PlansDocument, type PlansQueryVariables } from '#contract/documents';
import { useGrowingList, useMessages } from '#contract/hooks';
import { areaName, longDate } from '#contract/i18n';
import { Chips, GrowingList, SAID } from '#ui/kit';
import type { ReactNode } from 'react';
import { Link } from 'wouter';

type Filter = Omit<PlansQueryVariables, 'first' | 'after'>;

/** A list of public plans that grows page by page. `none`: what is said where there are none at all. */
export function PlanList({ filter, first = 12, none }: { readonly filter: Filter; readonly first?: number; readonly none?: ReactNode }) {
  const { t } = useMessages();
  const list = useGrowingList('plans', PlansDocument, { ...filter, first }, (result) => result.plans);
  return (
    <GrowingList list={list} words={t.common} none={none ?? t.plans.noneHere}>
      {(plans) => <PlanCards plans={plans} />}
    </GrowingList>
  );
}

/** Plans as cards. */
export function PlanCards({ plans }: { readonly plans: readonly PlanCardFragment[] }) {
  const { t, locale } = useMessages();
  return (
    <ul className="brink-cards">
      {plans.map((plan) => (
        <li className="brink-sheet" key={plan.id}>
          {plan.picture !== null && <img className="brink-card-picture" src={`/attachments/${plan.picture.id}?size=small`} alt={plan.picture.description} lang={SAID} loading="lazy" />}
          <h3>
            <Link href={`/plannen/${plan.id}`} lang={SAID}>{plan.title === '' ? t.plans.form.editTitle : plan.title}</Link>
          </h3>
          <p className="brink-small">
            {areaName(plan.area, plan.municipality)}
            {plan.association !== null && ` · ${plan.association.name}`}
          </p>
          <p lang={SAID}>{plan.summary}</p>
          <Chips>{[t.plans.kinds[plan.kind], t.plans.states[plan.state], plan.supportNeeded === null ? null : t.plans.supportOf({ count: plan.supportCount, needed: plan.supportNeeded })]}</Chips>
          {plan.dueOn !== null && <p className="brink-date">{(t.plans.dueIn[plan.state] ?? t.plans.before)({ date: longDate(locale, plan.dueOn) })}</p>}
        </li>
      ))}
    </ul>
  );
}

/** The newest plans of a municipality, on its page. */
export function PlansOfMunicipality({ slug }: { readonly slug: string }) {
  const { t } = useMessages();
  return (
    <>
      <h2>{t.common.newestPlans}</h2>
      <PlanList filter={{ municipality: slug, sort: 'NEWEST' }} first={3} />
    </>
  );
}

/** The newest plans of an area, on its page. */
export function PlansOfArea({ municipality, slug }: { readonly municipality: string; readonly slug: string }) {
  const { t } = useMessages();
  return (
    <>
      <h2>{t.common.newestPlans}</h2>
      <PlanList filter={{ municipality, area: slug, sort: 'NEWEST' }} first={3} />
    </>
  );
}
