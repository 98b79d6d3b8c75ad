import { ChangeConsentTextDocument, WithdrawConsentDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { Button, ChoiceGroup, ErrorSummary, Form, TextField } from '#ui/kit';
import type { ConsentOnPage } from './consent-page';

/** Changing the text, before the opening or to work objections in; the objections that it solves are marked. */
export function ChangeForm({ consent }: { readonly consent: ConsentOnPage }) {
  const { t } = useMessages();
  const words = t.consent.change;
  const newest = consent.texts.at(-1);
  const first = consent.state === 'PROPOSAL';
  const holding = consent.sayings.filter(({ state }) => state === 'TESTED');
  const keep = `consent-text:${consent.id}:${newest?.version ?? 1}`;
  const [typed, setTyped] = useKept(keep, { text: newest?.text ?? '', note: '', answers: newest?.answers ?? [] });
  const change = useAct(ChangeConsentTextDocument);
  const ready = !first && (newest?.version ?? 1) > consent.askedVersion;
  const send = async (): Promise<void> => {
    const done = await change.send({ input: { consentId: consent.id, version: newest?.version ?? 1, text: typed.text, note: typed.note, answers: first ? [] : typed.answers } });
    if (done !== null) clearKept(keep);
  };
  const form = (
    <Form onSend={() => void send()}>
      <ErrorSummary title={t.common.problemsTitle} problems={change.problems} />
      <TextField path="text" label={words.text} rows={8} problems={change.problems} value={typed.text} onChange={(text) => setTyped({ ...typed, text })} />
      <TextField path="note" label={first ? `${words.note} ${t.common.optional}` : words.note} rows={2} problems={change.problems} value={typed.note} onChange={(note) => setTyped({ ...typed, note })} />
      {!first && holding.length > 0 && <ChoiceGroup path="answers" several label={words.answers} problems={change.problems} options={holding.map(({ id, number, text }) => ({ value: id, label: t.consent.number.OBJECTION({ number }), ...(text === null ? {} : { hint: text }) }))} chosen={typed.answers} onChange={(answers) => setTyped({ ...typed, answers: [...answers] })} />}
      <Button type="submit" quiet={(first && consent.returnedNotes === null) || ready} busy={change.busy}>
        {words.send}
      </Button>
    </Form>
  );
  if (!first && !ready)
    return (
      <>
        <h3>{words.title}</h3>
        <p>
          <a href="#lijst-OBJECTION">{words.read}</a>
        </p>
        {form}
      </>
    );
  return (
    <>
      {ready && <p role="status">{words.ready}</p>}
      <details open={consent.returnedNotes !== null}>
        <summary>{first ? words.titleFirst : words.title}</summary>
        {form}
      </details>
    </>
  );
}

/** Taking the proposal back. */
export function WithdrawForm({ consentId }: { readonly consentId: string }) {
  const { t } = useMessages();
  const words = t.consent.withdraw;
  const [reason, setReason] = useKept(`consent-withdraw:${consentId}`, '');
  const withdraw = useAct(WithdrawConsentDocument);
  return (
    <details className="brink-sheet brink-below">
      <summary>{words.title}</summary>
      <Form onSend={() => void withdraw.send({ input: { consentId, reason } })}>
        <ErrorSummary title={t.common.problemsTitle} problems={withdraw.problems} />
        <TextField path="reason" label={words.reason} hint={words.hint} rows={3} problems={withdraw.problems} value={reason} onChange={setReason} />
        <Button quiet type="submit" busy={withdraw.busy}>
          {words.send}
        </Button>
      </Form>
    </details>
  );
}
