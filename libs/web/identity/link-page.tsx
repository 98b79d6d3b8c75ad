import { SignInWithLinkDocument } from '#contract/documents';
import { useAct, useMessages, useViewer } from '#contract/hooks';
import { Button, ErrorSummary, Form, TextField } from '#ui/kit';
import { Page } from '#ui/shell';
import { useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { nextPath } from './next';

/** Where a link from a mail leads: one press signs in, so that a mail scanner that follows links uses nothing up. Whose new account has no password yet is told so. */
export default function LinkPage() {
  const { t } = useMessages();
  const [, go] = useLocation();
  const viewer = useViewer();
  const [arrived, setArrived] = useState(false);
  const isNew = new URLSearchParams(location.search).has('nieuw');
  const leaves = arrived && viewer != null && (!isNew || viewer.canUsePassword);
  useEffect(() => {
    if (leaves) go(nextPath());
  }, [leaves, go]);
  if (arrived && viewer != null && !leaves) return <WithoutPassword name={viewer.name} />;
  return (
    <Page title={t.identity.signInTitle} brand={t.common.brand}>
      <SignInForm arrived={() => setArrived(true)} />
    </Page>
  );
}

function SignInForm({ arrived }: { readonly arrived: () => void }) {
  const { t } = useMessages();
  const [code, setCode] = useState('');
  const { send, problems, busy } = useAct(SignInWithLinkDocument);
  const token = new URLSearchParams(location.search).get('token') ?? '';
  const asksCode = problems.some((p) => p.path === 'code');
  return (
    <>
      <ErrorSummary title={t.common.problemsTitle} problems={problems.map((p) => (p.path === 'token' ? { ...p, path: '' } : p))} />
      <Form onSend={() => void send({ input: { token, code: code === '' ? null : code } }).then((done) => done !== null && arrived())}>
        <p>{t.identity.linkLead}</p>
        {(asksCode || code !== '') && <TextField path="code" label={t.identity.code} inputMode="numeric" autoComplete="one-time-code" problems={problems} value={code} onChange={setCode} />}
        <p className="brink-row">
          <Button type="submit" busy={busy}>
            {t.identity.signIn}
          </Button>
          <Link href="/inloggen">{t.identity.sendLink}</Link>
        </p>
      </Form>
    </>
  );
}

/** A password that was typed in another browser does not count: anybody could have typed it. */
function WithoutPassword({ name }: { readonly name: string }) {
  const { t } = useMessages();
  return (
    <Page title={t.identity.welcome({ name })} brand={t.common.brand}>
      <p>{t.identity.noPasswordYet}</p>
      <p className="brink-row">
        <Link className="nl-button nl-button--primary" href={nextPath()}>
          {t.identity.goOn}
        </Link>
        <Link href="/mijn">{t.identity.toOwnData}</Link>
      </p>
    </Page>
  );
}
