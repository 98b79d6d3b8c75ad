import { type ConsentCardFragment, ConsentsDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { request } from '#contract/transport';
import { Alert, Button, Chips } from '#ui/kit';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'wouter';

interface Filter {
  readonly municipality?: string;
  readonly area?: string;
}

const useConsents = (filter: Filter, first: number) =>
  useInfiniteQuery({
    queryKey: ['consents', filter, first],
    queryFn: ({ pageParam }) => request(ConsentsDocument, { ...filter, first, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page.consents.pageInfo.hasNextPage ? page.consents.pageInfo.endCursor : null),
  });

/** What a step says of its time: until when it lasts, or that it is over. */
export function useStepTime(): (one: Pick<ConsentCardFragment, 'state' | 'since' | 'until' | 'overdue'>) => string {
  const { t, locale } = useMessages();
  const words = t.consent;
  return ({ state, since, until, overdue }) => {
    if (state === 'CONSENT' || state === 'NO_CONSENT' || state === 'WITHDRAWN') return words.ended({ date: longDate(locale, since) });
    return (overdue ? words.overdue : words.until)({ date: longDate(locale, until) });
  };
}

/** Proposals as cards. */
export function ConsentCards({ consents, deep = false }: { readonly consents: readonly ConsentCardFragment[]; readonly deep?: boolean }) {
  const { t } = useMessages();
  const words = t.consent;
  const stepTime = useStepTime();
  const Heading = deep ? 'h3' : 'h2';
  return (
    <ul className="brink-cards">
      {consents.map((one) => (
        <li className="brink-sheet" key={one.id}>
          <Heading className="brink-card-title">
            <Link href={`/instemming/${one.id}`}>{one.title}</Link>
          </Heading>
          <p className="brink-small">{one.circle === 'MEMBERS' ? words.circle.MEMBERS({ name: one.proposedBy ?? '' }) : `${one.area.name}, ${one.municipality.name}`}</p>
          <p className="brink-date">{stepTime(one)}</p>
          <Chips>{[words.states[one.state]]}</Chips>
        </li>
      ))}
    </ul>
  );
}

/** A list of proposals that grows page by page. */
export function ConsentList({ first = 12 }: { readonly first?: number }) {
  const { t } = useMessages();
  const list = useConsents({}, first);
  if (list.isPending) return <p role="status">{t.common.loading}</p>;
  if (list.isError)
    return (
      <Alert>
        <p>{t.common.fault}</p>
        <Button onClick={() => void list.refetch()}>{t.common.retry}</Button>
      </Alert>
    );
  const found = list.data.pages.flatMap((page) => page.consents.nodes);
  if (found.length === 0) return <p>{t.consent.none}</p>;
  return (
    <>
      <ConsentCards consents={found} deep />
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

/** The proposals of an area, on its page; nothing where there are none. */
export function ConsentsOfArea({ municipality, slug }: { readonly municipality: string; readonly slug: string }) {
  const { t } = useMessages();
  const found = useConsents({ municipality, area: slug }, 3).data?.pages[0]?.consents.nodes ?? [];
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="instemming">
      <h2 id="instemming">{t.consent.ofArea}</h2>
      <ConsentCards consents={found} deep />
      <p>
        <Link href="/instemming">{t.consent.all}</Link>
      </p>
    </section>
  );
}
