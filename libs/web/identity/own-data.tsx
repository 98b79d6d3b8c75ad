import { EraseAccountDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { download } from '#contract/transport';
import { Alert, Button, ErrorSummary, Form, TextField } from '#ui/kit';
import { useState } from 'react';
import { useLocation } from 'wouter';

/** Taking one's data along, and erasing one's account. */
export function OwnData() {
  const { t } = useMessages();
  const words = t.identity;
  const [, go] = useLocation();
  const [email, setEmail] = useState('');
  const [failed, setFailed] = useState(false);
  const erase = useAct(EraseAccountDocument);
  return (
    <section aria-labelledby="gegevens">
      <h2 id="gegevens">{words.ownData}</h2>
      <p>{words.ownDataLead}</p>
      {failed && <Alert>{words.downloadFailed}</Alert>}
      <Button quiet onClick={() => void download('/account/data', 'brink.json').then((done) => setFailed(!done))}>
        {words.download}
      </Button>
      <details>
        <summary>{words.erase}</summary>
        <p>{words.eraseLead}</p>
        <Form onSend={() => void erase.send({ input: { email } }).then((done) => done !== null && go('/'))}>
          <ErrorSummary title={t.common.problemsTitle} problems={erase.problems} />
          <TextField path="email" label={words.eraseConfirm} type="email" autoComplete="off" problems={erase.problems} value={email} onChange={setEmail} />
          <Button quiet type="submit" busy={erase.busy}>
            {words.eraseButton}
          </Button>
        </Form>
      </details>
    </section>
  );
}
