import { NoticesChangedDocument, UnreadNoticesDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { listen, request } from '#contract/transport';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link } from 'wouter';

const useUnread = (): number => useQuery({ queryKey: ['unread-notices'], queryFn: () => request(UnreadNoticesDocument, {}), staleTime: 60_000 }).data?.unreadNotices ?? 0;

/** The number of unread notices, where there are any. Only for who is signed in. */
export function UnreadCount() {
  const { t } = useMessages();
  const count = useUnread();
  if (count === 0) return null;
  return (
    <span className="brink-count">
      <span aria-hidden="true">{count}</span>
      <span className="brink-hidden">{t.notices.unread({ count })}</span>
    </span>
  );
}

/** The way to the notices, with the number of unread ones, which changes as they come. Only for who is signed in. */
export function NoticesLink({ current }: { readonly current: 'page' | undefined }) {
  const { t } = useMessages();
  const client = useQueryClient();
  useEffect(
    () =>
      listen(NoticesChangedDocument, ({ noticesChanged }) => {
        client.setQueryData(['unread-notices'], { unreadNotices: noticesChanged });
        void client.invalidateQueries({ queryKey: ['notices'] });
      }),
    [client],
  );
  return (
    <Link href="/berichten" aria-current={current}>
      {t.notices.title}
      <UnreadCount />
    </Link>
  );
}
