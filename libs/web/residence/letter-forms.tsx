import { AskLetterDocument, VerifyResidenceDocument } from '#contract/documents';
import { useAct, useKept, useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { Button, ErrorSummary, Form, TextField } from '#ui/kit';
import { useState } from 'react';
import type { Home } from './residence-page';

/** Asking for a letter, and typing its code. */
export function LetterForms({ home }: { readonly home: Home }) {
  const { t, locale } = useMessages();
  const words = t.residence;
  const letter = home.letter;
  const printed = letter?.printedAt ?? null;
  return (
    <>
      <h3>{words.byLetter}</h3>
      {letter === null && <p>{words.byLetterLead}</p>}
      {letter !== null && printed === null && <p>{words.letterAsked({ date: longDate(locale, letter.askedAt) })}</p>}
      {letter !== null && printed !== null && (
        <>
          <p>{words.letterPrinted({ date: longDate(locale, printed), until: longDate(locale, letter.expiresAt ?? printed) })}</p>
          <CodeForm attemptsLeft={letter.attemptsLeft} />
          <details>
            <summary>{words.askAgain}</summary>
            <AskForm label={words.askAgain} />
          </details>
        </>
      )}
      {letter === null && <AskForm label={words.ask} />}
    </>
  );
}

function AskForm({ label }: { readonly label: string }) {
  const { t } = useMessages();
  const [address, setAddress] = useKept('address', '');
  const ask = useAct(AskLetterDocument);
  return (
    <Form onSend={() => void ask.send({ input: { address } }).then((done) => done !== null && setAddress(''))}>
      <ErrorSummary title={t.common.problemsTitle} problems={ask.problems} />
      <TextField path="address" label={t.residence.address} hint={t.residence.addressHint} rows={2} autoComplete="street-address" problems={ask.problems} value={address} onChange={setAddress} />
      <Button type="submit" busy={ask.busy}>
        {label}
      </Button>
    </Form>
  );
}

function CodeForm({ attemptsLeft }: { readonly attemptsLeft: number }) {
  const { t } = useMessages();
  const words = t.residence;
  const [code, setCode] = useState('');
  const verify = useAct(VerifyResidenceDocument);
  return (
    <Form onSend={() => void verify.send({ input: { code } })}>
      <ErrorSummary title={t.common.problemsTitle} problems={verify.problems} />
      <TextField path="code" label={words.code} hint={attemptsLeft < 5 ? `${words.codeHint} ${words.attemptsLeft({ count: attemptsLeft })}` : words.codeHint} autoComplete="one-time-code" problems={verify.problems} value={code} onChange={setCode} />
      <Button type="submit" busy={verify.busy}>
        {words.verify}
      </Button>
    </Form>
  );
}
