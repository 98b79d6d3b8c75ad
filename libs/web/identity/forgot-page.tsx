import { RequestPasswordResetDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { Alert, Button, ErrorSummary, Form, TextField } from '#ui/kit';
import { Page } from '#ui/shell';
import { useState } from 'react';

/** Asking for a link to choose a new password. */
export default function ForgotPage() {
  const { t } = useMessages();
  const [email, setEmail] = useState('');
  const [sent, setSent] = useState(false);
  const { send, problems, busy } = useAct(RequestPasswordResetDocument);
  return (
    <Page title={t.identity.forgotTitle} brand={t.common.brand}>
      {sent && <Alert good>{t.identity.linkSent}</Alert>}
      <Form onSend={() => void send({ input: { email } }).then((done) => setSent(done !== null))}>
        <ErrorSummary title={t.common.problemsTitle} problems={problems} />
        <TextField path="email" label={t.identity.email} type="email" autoComplete="username" problems={problems} value={email} onChange={setEmail} />
        <Button type="submit" busy={busy}>
          {t.identity.sendLink}
        </Button>
      </Form>
    </Page>
  );
}
