import { MarkNoticesReadDocument, NoticesDocument } from '#contract/documents';
import { useAct, useGrowingList, useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { RequestError } from '#contract/transport';
import { Button, GrowingList, SAID, SignInFirst } from '#ui/kit';
import { Page } from '#ui/shell';
import { Link } from 'wouter';

const PAGE = 20;

/** What one was told, newest first. */
export default function NoticesPage() {
  const { t, locale } = useMessages();
  const list = useGrowingList('notices', NoticesDocument, { first: PAGE }, (result) => result.notices);
  const mark = useAct(MarkNoticesReadDocument);
  const notSignedIn = list.asked.error instanceof RequestError && list.asked.error.kind === 'not-signed-in';
  return (
    <Page title={t.notices.title} brand={t.common.brand}>
      {notSignedIn && <SignInFirst href="/inloggen?verder=/berichten" words={t.common} />}
      <p className="brink-row">
        {list.items?.some((notice) => !notice.read) && (
          <Button quiet busy={mark.busy} onClick={() => void mark.send({ input: { ids: null } })}>
            {t.notices.readAll}
          </Button>
        )}
        <Link href="/mijn/berichten">{t.notices.settings}</Link>
      </p>
      {!notSignedIn && (
        <GrowingList list={list} words={{ ...t.common, more: t.notices.more }} none={t.notices.none}>
          {(notices) => (
            <ul className="brink-history">
              {notices.map((notice) => (
                <li key={notice.id}>
                  <Link href={notice.path} onClick={() => void (notice.read || mark.send({ input: { ids: [notice.id] } }))}>
                    {t.notices.told[notice.act]?.({ title: notice.title }) ?? notice.title}
                  </Link>
                  {notice.reason !== null && <p className="brink-text" lang={SAID}>{notice.reason}</p>}
                  <div className="brink-small">
                    {longDate(locale, notice.at)} · {t.notices.kinds[notice.kind]}
                    {!notice.read && <span className="brink-count">{t.notices.isNew}</span>}
                  </div>
                </li>
              ))}
            </ul>
          )}
        </GrowingList>
      )}
    </Page>
  );
}
