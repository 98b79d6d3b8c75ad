import { type PlanCardFragment, PlansDocument, type PlansQueryVariables } from '#contract/documents';
import { useGrowingList, useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { Chips, GrowingList } from '#ui/kit';
import { Link } from 'wouter';

type Filter = Omit<PlansQueryVariables, 'first' | 'after'>;

/** A list of public plans that grows page by page. */
export function PlanList({ filter, first = 12 }: { readonly filter: Filter; readonly first?: number }) {
  const { t } = useMessages();
  const list = useGrowingList('plans', PlansDocument, { ...filter, first }, (result) => result.plans);
  return (
    <GrowingList list={list} words={t.common} none={t.plans.none}>
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
          <h3>
            <Link href={`/plannen/${plan.id}`}>{plan.title === '' ? t.plans.form.editTitle : plan.title}</Link>
          </h3>
          <p className="brink-small">
            {plan.area.name}, {plan.municipality.name}
            {plan.association !== null && ` · ${plan.association.name}`}
          </p>
          <p>{plan.summary}</p>
          <Chips>{[t.plans.kinds[plan.kind], t.plans.states[plan.state], plan.supportNeeded === null ? null : `${plan.supportCount} / ${plan.supportNeeded}`]}</Chips>
          {plan.dueOn !== null && <p className="brink-date">{t.plans.before({ date: longDate(locale, plan.dueOn) })}</p>}
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
