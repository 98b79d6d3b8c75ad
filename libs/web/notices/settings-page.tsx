import { ChangeNoticeSettingDocument, type NoticeKind, type NoticeMail, NoticeSettingsDocument, UnfollowDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { Alert, Button, ErrorSummary, NoAnswer, SelectField, SignInFirst } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';

/** What comes by mail, and what one follows. */
export default function SettingsPage() {
  const { t } = useMessages();
  const asked = useQuery({ queryKey: ['notice-settings'], queryFn: () => request(NoticeSettingsDocument, {}) });
  const { data } = asked;
  const change = useAct(ChangeNoticeSettingDocument);
  const unfollow = useAct(UnfollowDocument);
  const [saved, setSaved] = useState(false);
  const set = (kind: NoticeKind, mail: string): void => {
    setSaved(false);
    void change.send({ input: { kind, mail: mail as NoticeMail } }).then((done) => setSaved(done !== null));
  };
  return (
    <Page title={t.notices.settings} brand={t.common.brand} above={<p className="brink-small"><Link href="/mijn">{t.identity.accountTitle}</Link> › <Link href="/berichten">{t.notices.title}</Link></p>}>
      {data === undefined && <NoAnswer asked={asked} words={t.common} signIn={<SignInFirst href="/inloggen?verder=/mijn/berichten" words={t.common} />} />}
      <p>{t.notices.settingsLead}</p>
      <ErrorSummary title={t.common.problemsTitle} problems={[...change.problems, ...unfollow.problems]} />
      {data?.noticeSettings.map(({ kind, mail }) => (
        <SelectField key={kind} path={`mail.${kind}`} label={t.notices.kinds[kind]} problems={[]} value={mail} onChange={(value) => set(kind, value)} options={Object.entries(t.notices.mails).map(([value, label]) => ({ value, label }))} />
      ))}
      {saved && <Alert good>{t.notices.saved}</Alert>}
      {data !== undefined && <h2>{t.notices.follows}</h2>}
      {data?.follows.length === 0 && <p>{t.notices.followsNone}</p>}
      <ul className="brink-history">
        {data?.follows.map(({ kind, id, name, path }) => (
          <li key={id} className="brink-row">
            <Link href={path}>{name}</Link>
            <Button quiet busy={unfollow.busy} onClick={() => void unfollow.send({ input: { kind, id } })}>
              {t.notices.unfollow}
              <span className="brink-hidden">: {name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Page>
  );
}
