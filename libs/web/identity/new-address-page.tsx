import { ConfirmNewEmailDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { Alert, Button, ErrorSummary } from '#ui/kit';
import { Page } from '#ui/shell';
import { useState } from 'react';
import { Link } from 'wouter';

/** Where the link to a new address leads: one press confirms it, so that a mail scanner that follows links uses nothing up. */
export default function NewAddressPage() {
  const { t } = useMessages();
  const [done, setDone] = useState(false);
  const { send, problems, busy } = useAct(ConfirmNewEmailDocument);
  const token = new URLSearchParams(location.search).get('token') ?? '';
  return (
    <Page title={t.identity.confirmNewEmailTitle} brand={t.common.brand}>
      {done ? (
        <>
          <Alert good>{t.identity.newEmailDone}</Alert>
          <Link className="nl-button nl-button--primary" href="/mijn">
            {t.identity.accountTitle}
          </Link>
        </>
      ) : (
        <>
          <p>{t.identity.confirmNewEmailLead}</p>
          <ErrorSummary title={t.common.problemsTitle} problems={problems.map((problem) => ({ ...problem, path: '' }))} />
          <Button busy={busy} onClick={() => void send({ input: { token } }).then((sent) => setDone(sent !== null))}>
            {t.identity.confirmNewEmail}
          </Button>
        </>
      )}
    </Page>
  );
}
