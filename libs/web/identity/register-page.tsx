import { RegisterDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { Alert, Button, ErrorSummary, Form, TextField } from '#ui/kit';
import { Page } from '#ui/shell';
import { useState } from 'react';

const EMPTY = { email: '', name: '', birthYear: '' };

/** Making an account. */
export default function RegisterPage() {
  const { t, locale } = useMessages();
  const [form, setForm] = useKept('register', EMPTY);
  const [password, setPassword] = useState('');
  const [done, setDone] = useState(false);
  const { send, problems, busy } = useAct(RegisterDocument);
  const next = new URLSearchParams(location.search).get('verder');
  const year = form.birthYear.trim();
  return (
    <Page title={t.identity.registerTitle} brand={t.common.brand}>
      {done ? (
        <>
          <Alert good>{t.identity.registered}</Alert>
          <p>
            <a href="/mailbox">{t.identity.mailbox}</a>
          </p>
        </>
      ) : (
        <Form
          onSend={() => {
            const input = { email: form.email, name: form.name, password: password === '' ? null : password, birthYear: year === '' ? null : /^\d{1,4}$/.test(year) ? Number(year) : 0, locale, next };
            void send({ input }).then((sent) => {
              if (sent === null) return;
              clearKept('register');
              setDone(true);
            });
          }}
        >
          <p className="brink-lead">{t.identity.registerLead}</p>
          <ErrorSummary title={t.common.problemsTitle} problems={problems} />
          <TextField path="email" label={t.identity.email} type="email" autoComplete="username" problems={problems} value={form.email} onChange={(email) => setForm({ ...form, email })} />
          <TextField path="name" label={t.identity.name} hint={t.identity.nameHint} autoComplete="nickname" problems={problems} value={form.name} onChange={(name) => setForm({ ...form, name })} />
          <TextField path="birthYear" label={t.identity.birthYear} hint={t.identity.birthYearHint} inputMode="numeric" autoComplete="bday-year" problems={problems} value={form.birthYear} onChange={(typed) => setForm({ ...form, birthYear: typed })} />
          <TextField path="password" label={`${t.identity.newPassword} ${t.common.optional}`} hint={t.identity.passwordHint} type="password" autoComplete="new-password" problems={problems} value={password} onChange={setPassword} />
          <Button type="submit" busy={busy}>
            {t.identity.register}
          </Button>
        </Form>
      )}
    </Page>
  );
}
