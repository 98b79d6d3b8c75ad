import { NoticesChangedDocument, UnreadNoticesDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { listen, request } from '#contract/transport';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link } from 'wouter';

/** The way to the notices, with the number of unread ones, which changes as they come. Only for who is signed in. */
export function NoticesLink({ current }: { readonly current: 'page' | undefined }) {
  const { t } = useMessages();
  const client = useQueryClient();
  const { data } = useQuery({ queryKey: ['unread-notices'], queryFn: () => request(UnreadNoticesDocument, {}), staleTime: 60_000 });
  useEffect(
    () =>
      listen(NoticesChangedDocument, ({ noticesChanged }) => {
        client.setQueryData(['unread-notices'], { unreadNotices: noticesChanged });
        void client.invalidateQueries({ queryKey: ['notices'] });
      }),
    [client],
  );
  const count = data?.unreadNotices ?? 0;
  return (
    <Link href="/berichten" aria-current={current}>
      {t.notices.title}
      {count > 0 && (
        <span className="brink-count">
          <span aria-hidden="true">{count}</span>
          <span className="brink-hidden">{t.notices.unread({ count })}</span>
        </span>
      )}
    </Link>
  );
}
