import { SignInWithServiceDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { Button, ErrorSummary, Form, TextField } from '#ui/kit';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { useArrive } from './services';

/** Signing in to the account that is linked: at once, unless another one is signed in here (`asks`), or a code is wanted. */
export function SignInByService({ next, asks }: { readonly next: string; readonly asks: boolean }) {
  const { t } = useMessages();
  const arrive = useArrive();
  const [code, setCode] = useState('');
  const { send, problems, busy } = useAct(SignInWithServiceDocument, { refresh: false });
  const tried = useRef(false);
  const signIn = (typed: string): Promise<void> => send({ input: { code: typed === '' ? null : typed } }).then((done) => (done === null ? undefined : arrive(next)));
  useEffect(() => {
    if (tried.current || asks) return;
    tried.current = true;
    void signIn('');
  });
  const asksCode = code !== '' || problems.some((problem) => problem.path === 'code');
  if (!asks && !asksCode && problems.length === 0) return <p role="status">{t.identity.proving}</p>;
  return (
    <Form onSend={() => void signIn(code)}>
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      {asks && <p>{t.identity.linkedAlready}</p>}
      {asksCode && <TextField path="code" label={t.identity.code} inputMode="numeric" autoComplete="one-time-code" problems={problems} value={code} onChange={setCode} />}
      <p className="brink-row">
        <Button type="submit" busy={busy}>
          {asks ? t.identity.signInHere : t.identity.signIn}
        </Button>
        {asks && <Link href={next}>{t.identity.notNow}</Link>}
      </p>
    </Form>
  );
}
