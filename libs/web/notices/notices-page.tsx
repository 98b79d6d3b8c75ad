import { MarkNoticesReadDocument, NoticesDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { RequestError, request } from '#contract/transport';
import { Alert, Button } from '#ui/kit';
import { Page } from '#ui/shell';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'wouter';

const PAGE = 20;

/** What one was told, newest first. */
export default function NoticesPage() {
  const { t, locale } = useMessages();
  const list = useInfiniteQuery({ queryKey: ['notices'], queryFn: ({ pageParam }) => request(NoticesDocument, { first: PAGE, after: pageParam }), initialPageParam: null as string | null, getNextPageParam: (last) => (last.notices.pageInfo.hasNextPage ? last.notices.pageInfo.endCursor : undefined) });
  const mark = useAct(MarkNoticesReadDocument);
  const notices = list.data?.pages.flatMap((page) => page.notices.nodes) ?? [];
  const notSignedIn = list.error instanceof RequestError && list.error.kind === 'not-signed-in';
  return (
    <Page title={t.notices.title} brand={t.common.brand}>
      {list.isPending && <p role="status">{t.common.loading}</p>}
      {list.error !== null && (notSignedIn ? <Link href="/inloggen?verder=/berichten">{t.common.signInFirst}</Link> : <Alert>{t.common.fault}</Alert>)}
      {list.data !== undefined && notices.length === 0 && <p>{t.notices.none}</p>}
      <p className="brink-row">
        {notices.some((notice) => !notice.read) && (
          <Button quiet busy={mark.busy} onClick={() => void mark.send({ input: { ids: null } })}>
            {t.notices.readAll}
          </Button>
        )}
        <Link href="/mijn/berichten">{t.notices.settings}</Link>
      </p>
      <ul className="brink-history">
        {notices.map((notice) => (
          <li key={notice.id}>
            <Link href={notice.path} onClick={() => void (notice.read || mark.send({ input: { ids: [notice.id] } }))}>
              {t.notices.told[notice.act]?.({ title: notice.title }) ?? notice.title}
            </Link>
            <div className="brink-small">
              {longDate(locale, notice.at)} · {t.notices.kinds[notice.kind]}
              {!notice.read && <span className="brink-count">{t.notices.isNew}</span>}
            </div>
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <Button quiet busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t.notices.more}
        </Button>
      )}
    </Page>
  );
}
