import { type ConsentStand, TakeConsentStandDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { Button, ChoiceGroup, ErrorSummary, Form, TextField } from '#ui/kit';
import { useState } from 'react';
import type { ConsentOnPage } from './consent-page';

const STANDS = ['CONSENT', 'CONCERN', 'ABSTAIN', 'OBJECTION'] as const;

/** Saying whether one consents; with an objection or a concern the words for it. Changeable while the step lasts. */
export function StandForm({ consent }: { readonly consent: ConsentOnPage }) {
  const { t } = useMessages();
  const words = t.consent.stand;
  const { own, askedVersion } = consent;
  const objection = consent.sayings.find((said) => said.kind === 'OBJECTION' && said.own && said.version === askedVersion && said.state !== 'TAKEN_BACK');
  const keep = `consent-stand:${consent.id}:${askedVersion}`;
  const [typed, setTyped] = useKept(keep, { stand: own.stand ?? '', reason: own.stand === 'OBJECTION' ? (objection?.text ?? '') : own.reason });
  const take = useAct(TakeConsentStandDocument);
  const [missed, setMissed] = useState(false);
  const problems = missed && typed.stand === '' ? [{ path: 'stand', text: t.problems.required({}) }] : take.problems;
  const asks = typed.stand === 'OBJECTION' || typed.stand === 'CONCERN' ? typed.stand : null;
  const send = async (): Promise<void> => {
    const done = await take.send({ input: { consentId: consent.id, stand: typed.stand as ConsentStand, reason: asks === null ? '' : typed.reason } });
    if (done !== null) clearKept(keep);
  };
  return (
    <Form
      onSend={() => {
        setMissed(typed.stand === '');
        if (typed.stand !== '') void send();
      }}
    >
      <h3>{words.title}</h3>
      {own.stand !== null && <p role="status">{words.kept({ said: words.choices[own.stand] })}</p>}
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      <ChoiceGroup path="stand" label={words.choice} hint={words.secret} problems={problems} options={STANDS.map((stand) => ({ value: stand, label: words.choices[stand], hint: words.hints[stand] }))} chosen={typed.stand === '' ? [] : [typed.stand]} onChange={([stand = '']) => setTyped({ ...typed, stand })} />
      {asks !== null && <TextField path="reason" label={asks === 'CONCERN' ? `${words.reason.CONCERN} ${t.common.optional}` : words.reason.OBJECTION} hint={words.reasonHint} rows={3} problems={problems} value={typed.reason} onChange={(reason) => setTyped({ ...typed, reason })} />}
      <Button type="submit" busy={take.busy}>
        {own.stand === null ? words.send : words.again}
      </Button>
    </Form>
  );
}
