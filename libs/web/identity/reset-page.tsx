import { ResetPasswordDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { Alert, Button, ErrorSummary, Form, TextField } from '#ui/kit';
import { Page } from '#ui/shell';
import { useState } from 'react';
import { Link } from 'wouter';

/** Choosing a new password with a link from a mail. */
export default function ResetPage() {
  const { t } = useMessages();
  const [password, setPassword] = useState('');
  const [done, setDone] = useState(false);
  const { send, problems, busy } = useAct(ResetPasswordDocument);
  const token = new URLSearchParams(location.search).get('token') ?? '';
  if (done)
    return (
      <Page title={t.identity.forgotTitle} brand={t.common.brand}>
        <Alert good>{t.identity.resetDone}</Alert>
        <Link className="nl-button nl-button--primary" href="/inloggen">
          {t.identity.signIn}
        </Link>
      </Page>
    );
  return (
    <Page title={t.identity.forgotTitle} brand={t.common.brand}>
      <Form onSend={() => void send({ input: { token, password } }).then((sent) => setDone(sent !== null))}>
        <ErrorSummary title={t.common.problemsTitle} problems={problems.map((p) => (p.path === 'token' ? { ...p, path: '' } : p))} />
        <TextField path="password" label={t.identity.newPassword} hint={t.identity.anotherPasswordHint} type="password" autoComplete="new-password" problems={problems} value={password} onChange={setPassword} />
        <Button type="submit" busy={busy}>
          {t.identity.save}
        </Button>
      </Form>
    </Page>
  );
}
