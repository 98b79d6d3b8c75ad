import { RequestSignInLinkDocument, SignInDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { Alert, Button, ErrorSummary, Form, TextField } from '#ui/kit';
import { Page } from '#ui/shell';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { nextPath } from './next';
import { ServiceButtons } from './service-buttons';

/** Signing in: with a password, or with a link by e-mail. */
export default function SignInPage() {
  const { t } = useMessages();
  const [, go] = useLocation();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [linked, setLinked] = useState(false);
  const signIn = useAct(SignInDocument);
  const link = useAct(RequestSignInLinkDocument);
  const asksCode = signIn.problems.some((p) => p.path === 'code');
  const problems = [...signIn.problems, ...link.problems];
  return (
    <Page title={t.identity.signInTitle} brand={t.common.brand}>
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      {linked && <Alert good>{t.identity.linkSent}</Alert>}
      <Form onSend={() => void signIn.send({ input: { email, password, code: code === '' ? null : code } }).then((done) => done !== null && go(nextPath()))}>
        <TextField path="email" label={t.identity.email} type="email" autoComplete="username" problems={problems} value={email} onChange={setEmail} />
        <TextField path="password" label={t.identity.password} type="password" autoComplete="current-password" problems={problems} value={password} onChange={setPassword} />
        {(asksCode || code !== '') && <TextField path="code" label={t.identity.code} inputMode="numeric" autoComplete="one-time-code" problems={problems} value={code} onChange={setCode} />}
        <p className="brink-row">
          <Button type="submit" busy={signIn.busy}>
            {t.identity.signIn}
          </Button>
          <Link href="/wachtwoord">{t.identity.forgot}</Link>
        </p>
      </Form>
      <p className="brink-below">{t.identity.linkInstead}</p>
      <Button quiet busy={link.busy} onClick={() => void link.send({ input: { email } }).then((done) => setLinked(done !== null))}>
        {t.identity.sendLink}
      </Button>
      <ServiceButtons next={nextPath()} />
      <p className="brink-below">
        {t.identity.noAccount} <Link href={`/registreren${location.search}`}>{t.identity.register}</Link>
      </p>
    </Page>
  );
}
