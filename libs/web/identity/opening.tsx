import { ChangeEmailDocument, ChangePasswordDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { Alert, Button, ErrorSummary, type FieldProblem, Form, TextField } from '#ui/kit';
import { useState } from 'react';

/** Two forms stand on one page: each field says which one it belongs to. */
const at = (form: string, problems: readonly FieldProblem[]): FieldProblem[] => problems.map((problem) => ({ ...problem, path: problem.path === '' ? '' : `${form}.${problem.path}` }));

/** What opens the account: another address, another password. Who has a password types it once more. */
export function Opening({ hasPassword }: { readonly hasPassword: boolean }) {
  const { t } = useMessages();
  return (
    <section aria-labelledby="adres-en-wachtwoord">
      <h2 id="adres-en-wachtwoord">{t.identity.opening}</h2>
      <NewEmail hasPassword={hasPassword} />
      <NewPassword hasPassword={hasPassword} />
    </section>
  );
}

function NewEmail({ hasPassword }: { readonly hasPassword: boolean }) {
  const { t } = useMessages();
  const words = t.identity;
  const [email, setEmail] = useState('');
  const [currentPassword, setCurrent] = useState('');
  const [sent, setSent] = useState(false);
  const change = useAct(ChangeEmailDocument);
  const problems = at('address', change.problems);
  return (
    <details>
      <summary>{words.changeEmail}</summary>
      {sent && <Alert good>{words.newEmailSent}</Alert>}
      <Form
        onSend={() => {
          setSent(false);
          void change.send({ input: { email, currentPassword: hasPassword ? currentPassword : null } }).then((done) => {
            setSent(done !== null);
            if (done !== null) setCurrent('');
          });
        }}
      >
        <ErrorSummary title={t.common.problemsTitle} problems={problems} />
        <TextField path="address.email" label={words.newEmail} hint={words.newEmailHint} type="email" autoComplete="email" problems={problems} value={email} onChange={setEmail} />
        {hasPassword && <TextField path="address.currentPassword" label={words.currentPassword} type="password" autoComplete="current-password" problems={problems} value={currentPassword} onChange={setCurrent} />}
        <Button quiet type="submit" busy={change.busy}>
          {words.askNewEmail}
        </Button>
      </Form>
    </details>
  );
}

function NewPassword({ hasPassword }: { readonly hasPassword: boolean }) {
  const { t } = useMessages();
  const words = t.identity;
  const [password, setPassword] = useState('');
  const [currentPassword, setCurrent] = useState('');
  const [done, setDone] = useState(false);
  const change = useAct(ChangePasswordDocument);
  const problems = at('password', change.problems);
  return (
    <details>
      <summary>{hasPassword ? words.changePassword : words.setPassword}</summary>
      {done && <Alert good>{words.passwordChanged}</Alert>}
      <Form
        onSend={() => {
          setDone(false);
          void change.send({ input: { password, currentPassword: hasPassword ? currentPassword : null } }).then((sent) => {
            setDone(sent !== null);
            if (sent === null) return;
            setPassword('');
            setCurrent('');
          });
        }}
      >
        <ErrorSummary title={t.common.problemsTitle} problems={problems} />
        {hasPassword && <TextField path="password.currentPassword" label={words.currentPassword} type="password" autoComplete="current-password" problems={problems} value={currentPassword} onChange={setCurrent} />}
        <TextField path="password.password" label={words.anotherPassword} hint={words.anotherPasswordHint} type="password" autoComplete="new-password" problems={problems} value={password} onChange={setPassword} />
        <Button quiet type="submit" busy={change.busy}>
          {words.save}
        </Button>
      </Form>
    </details>
  );
}
