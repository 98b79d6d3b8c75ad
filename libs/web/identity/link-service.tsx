import { AddLinkedServiceDocument, type ViewerQuery } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { Button, ErrorSummary, Form, TextField } from '#ui/kit';
import { useState } from 'react';
import { Link } from 'wouter';
import { useArrive } from './services';

/** Linking what was proved to the account that is signed in: a press, and one's password once more. */
export function LinkService({ label, next, viewer }: { readonly label: string; readonly next: string; readonly viewer: NonNullable<ViewerQuery['viewer']> }) {
  const { t } = useMessages();
  const arrive = useArrive();
  const [currentPassword, setCurrent] = useState('');
  const [code, setCode] = useState('');
  const { send, problems, busy } = useAct(AddLinkedServiceDocument, { refresh: false });
  return (
    <Form onSend={() => void send({ input: { currentPassword: viewer.canUsePassword ? currentPassword : null, code: code === '' ? null : code } }).then((done) => done !== null && arrive(next))}>
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      <p>{t.identity.linkHere(label)}</p>
      <p>{viewer.emailAddress}</p>
      {viewer.canUsePassword && <TextField path="currentPassword" label={t.identity.currentPassword} type="password" autoComplete="current-password" problems={problems} value={currentPassword} onChange={setCurrent} />}
      {viewer.secondFactorOn && <TextField path="code" label={t.identity.code} inputMode="numeric" autoComplete="one-time-code" problems={problems} value={code} onChange={setCode} />}
      <p className="brink-row">
        <Button type="submit" busy={busy}>
          {t.identity.link(label)}
        </Button>
        <Link href={next}>{t.identity.notNow}</Link>
      </p>
    </Form>
  );
}
