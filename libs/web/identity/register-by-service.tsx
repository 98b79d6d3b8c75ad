import { RegisterWithServiceDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { Alert, Button, ErrorSummary, Form, TextField } from '#ui/kit';
import { useState } from 'react';
import { Link } from 'wouter';
import { useArrive } from './services';

interface Told {
  readonly name: string | null;
  readonly emailAddress: string | null;
  readonly next: string;
}

/** An account for who came by a service and has none here. What the service told is filled in, and can be changed. */
export function RegisterByService({ label, proof }: { readonly label: string; readonly proof: Told }) {
  const { t, locale } = useMessages();
  const words = t.identity;
  const arrive = useArrive();
  const [form, setForm] = useState({ name: proof.name ?? '', email: proof.emailAddress ?? '', birthYear: '' });
  const [mailed, setMailed] = useState(false);
  const { send, problems, busy } = useAct(RegisterWithServiceDocument, { refresh: false });
  const year = form.birthYear.trim();
  const register = async (): Promise<void> => {
    const done = await send({ input: { name: form.name, email: form.email, birthYear: year === '' ? null : /^\d{1,4}$/.test(year) ? Number(year) : 0, locale } });
    if (done === null || !('signedIn' in done)) return;
    if (done.signedIn === true) arrive(proof.next);
    else setMailed(true);
  };
  if (mailed) return <Alert good>{words.lookInMail}</Alert>;
  return (
    <>
      <p className="brink-lead">{words.newHere(label)}</p>
      <Form onSend={() => void register()}>
        <ErrorSummary title={t.common.problemsTitle} problems={problems} />
        <TextField path="name" label={words.name} hint={words.nameHint} autoComplete="nickname" problems={problems} value={form.name} onChange={(name) => setForm({ ...form, name })} />
        <TextField path="email" label={words.email} hint={words.serviceEmailHint} type="email" autoComplete="email" problems={problems} value={form.email} onChange={(email) => setForm({ ...form, email })} />
        <TextField path="birthYear" label={words.birthYear} hint={words.birthYearHint} inputMode="numeric" autoComplete="bday-year" problems={problems} value={form.birthYear} onChange={(birthYear) => setForm({ ...form, birthYear })} />
        <Button type="submit" busy={busy}>
          {words.register}
        </Button>
      </Form>
      <p>
        {words.accountAlready} <Link href="/inloggen?verder=/inloggen/dienst">{words.toSignIn}</Link>
      </p>
    </>
  );
}
