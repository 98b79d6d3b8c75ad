import { AskInConsentDocument, ReactInConsentDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { Button, ErrorSummary, Form, TextField } from '#ui/kit';
import type { ConsentOnPage } from './consent-page';

/** A question, or one's reaction, in words; a reaction is written anew over the one before. */
export function SayForm({ consent, kind }: { readonly consent: ConsentOnPage; readonly kind: 'QUESTION' | 'REACTION' }) {
  const { t } = useMessages();
  const before = kind === 'REACTION' ? (consent.sayings.find((said) => said.kind === 'REACTION' && said.own)?.text ?? '') : '';
  const words = kind === 'QUESTION' ? { ...t.consent.ask, again: t.consent.ask.send } : t.consent.react;
  const keep = `consent-say:${consent.id}:${kind}`;
  const [text, setText] = useKept(keep, before);
  const ask = useAct(AskInConsentDocument);
  const react = useAct(ReactInConsentDocument);
  const { problems, busy } = kind === 'QUESTION' ? ask : react;
  const send = async (): Promise<void> => {
    const input = { consentId: consent.id, text, clientKey: null };
    const done = await (kind === 'QUESTION' ? ask.send({ input }) : react.send({ input }));
    if (done === null) return;
    if (kind === 'QUESTION') setText('');
    clearKept(keep);
  };
  return (
    <Form onSend={() => void send()}>
      <h3>{words.title}</h3>
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      <TextField path="text" label={words.text} hint={words.hint} rows={3} problems={problems} value={text} onChange={setText} />
      <Button type="submit" busy={busy}>
        {before === '' ? words.send : words.again}
      </Button>
    </Form>
  );
}
