import { SignInWithLinkDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { Button, ErrorSummary, TextField } from '#ui/kit';
import { Page } from '#ui/shell';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { nextPath } from './next';

/** Where a link from a mail leads: one press signs in, so that a mail scanner that follows links uses nothing up. */
export default function LinkPage() {
  const { t } = useMessages();
  const [, go] = useLocation();
  const [code, setCode] = useState('');
  const { send, problems, busy } = useAct(SignInWithLinkDocument);
  const token = new URLSearchParams(location.search).get('token') ?? '';
  const asksCode = problems.some((p) => p.path === 'code');
  return (
    <Page title={t.identity.signInTitle} brand={t.common.brand}>
      <ErrorSummary title={t.common.problemsTitle} problems={problems.map((p) => (p.path === 'token' ? { ...p, path: '' } : p))} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send({ input: { token, code: code === '' ? null : code } }).then((done) => done !== null && go(nextPath()));
        }}
      >
        <p>{t.identity.linkLead}</p>
        {(asksCode || code !== '') && <TextField path="code" label={t.identity.code} inputMode="numeric" autoComplete="one-time-code" problems={problems} value={code} onChange={setCode} />}
        <p className="brink-row">
          <Button type="submit" busy={busy}>
            {t.identity.signIn}
          </Button>
          <Link href="/inloggen">{t.identity.sendLink}</Link>
        </p>
      </form>
    </Page>
  );
}
