import { type PlanCardFragment, PlansDocument, type PlansQueryVariables } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { request } from '#contract/transport';
import { Alert, Button, Chips } from '#ui/kit';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'wouter';

type Filter = Omit<PlansQueryVariables, 'first' | 'after'>;

/** A list of public plans that grows page by page. */
export function PlanList({ filter, first = 12 }: { readonly filter: Filter; readonly first?: number }) {
  const { t } = useMessages();
  const list = useInfiniteQuery({
    queryKey: ['plans', filter, first],
    queryFn: ({ pageParam }) => request(PlansDocument, { ...filter, first, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page.plans.pageInfo.hasNextPage ? page.plans.pageInfo.endCursor : null),
  });
  if (list.isPending) return <p role="status">{t.common.loading}</p>;
  if (list.isError)
    return (
      <Alert>
        <p>{t.common.fault}</p>
        <Button onClick={() => void list.refetch()}>{t.common.retry}</Button>
      </Alert>
    );
  const plans = list.data.pages.flatMap((page) => page.plans.nodes);
  if (plans.length === 0) return <p>{t.plans.none}</p>;
  return (
    <>
      <PlanCards plans={plans} />
      {list.hasNextPage && (
        <p>
          <Button quiet busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t.common.more}
          </Button>
        </p>
      )}
    </>
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
      <PlanList filter={{ municipality: slug, sort: 'NEWEST' }} first={6} />
    </>
  );
}

/** The newest plans of an area, on its page. */
export function PlansOfArea({ municipality, slug }: { readonly municipality: string; readonly slug: string }) {
  const { t } = useMessages();
  return (
    <>
      <h2>{t.common.newestPlans}</h2>
      <PlanList filter={{ municipality, area: slug, sort: 'NEWEST' }} first={6} />
    </>
  );
}
