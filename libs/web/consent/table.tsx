import { ConfirmConsentPaperDocument, type ConsentStand, ConsentTableDocument, type ConsentTableQuery, DropConsentPaperDocument, EnterConsentPaperDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { Button, ChoiceGroup, ErrorSummary, Form, SAID, TextField } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ConsentOnPage } from './consent-page';

type Table = NonNullable<ConsentTableQuery['consentTable']>;

const STANDS = ['CONSENT', 'CONCERN', 'ABSTAIN', 'OBJECTION'] as const;

/** The table for who is not on a screen: a coach enters what they say, a second person confirms it. */
export function ConsentTable({ consent }: { readonly consent: ConsentOnPage }) {
  const { t } = useMessages();
  const words = t.consent.table;
  const [name, setName] = useState('');
  const { data } = useQuery({ queryKey: ['consent-table', consent.id, name], queryFn: () => request(ConsentTableDocument, { id: consent.id, name: name === '' ? null : name }), placeholderData: (before) => before });
  const table = data?.consentTable ?? null;
  if (table === null) return null;
  return (
    <details>
      <summary>{table.entries.length === 0 ? words.title : `${words.title} (${table.entries.length})`}</summary>
      <p>{words.lead}</p>
      <Entries consentId={consent.id} entries={table.entries} />
      {table.viewerMayEnter && <Enter consentId={consent.id} people={table.people} asked={name} onAsk={setName} />}
    </details>
  );
}

function Entries({ consentId, entries }: { readonly consentId: string; readonly entries: Table['entries'] }) {
  const { t } = useMessages();
  const words = t.consent.table;
  const confirm = useAct(ConfirmConsentPaperDocument);
  const drop = useAct(DropConsentPaperDocument);
  return (
    <>
      <ErrorSummary title={t.common.problemsTitle} problems={[...confirm.problems, ...drop.problems].map((problem) => ({ ...problem, path: '' }))} />
      <ul className="brink-history">
        {entries.map(({ id, name, stand, reason, mine }) => (
          <li key={id}>
            <b>{name}</b>: {t.consent.stand.choices[stand]} <span className="brink-text" lang={SAID}>{reason}</span>
            {mine ? (
              <p className="brink-small">{words.mine}</p>
            ) : (
              <Button busy={confirm.busy} onClick={() => void confirm.send({ input: { consentId, entryId: id } })}>
                {words.confirm({ name })}
              </Button>
            )}
            <Button quiet busy={drop.busy} onClick={() => void drop.send({ input: { consentId, entryId: id } })}>
              {words.drop({ name })}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface EnterProps {
  readonly consentId: string;
  readonly people: Table['people'];
  readonly asked: string;
  readonly onAsk: (name: string) => void;
}

function Enter({ consentId, people, asked, onAsk }: EnterProps) {
  const { t } = useMessages();
  const words = t.consent.table;
  const says = t.consent.stand;
  const [form, setForm] = useState({ name: '', personId: '', stand: '', reason: '' });
  const enter = useAct(EnterConsentPaperDocument);
  const problems = enter.problems.map((problem) => ({ ...problem, path: problem.path === '' ? '' : `table.${problem.path}` }));
  const needs = form.stand === 'OBJECTION' || form.stand === 'CONCERN';
  const send = async (): Promise<void> => {
    const done = await enter.send({ input: { consentId, personId: form.personId, stand: form.stand as ConsentStand, reason: needs ? form.reason : '' } });
    if (done !== null) setForm({ name: '', personId: '', stand: '', reason: '' });
  };
  return (
    <>
      <Form onSend={() => onAsk(form.name.trim())}>
        <TextField path="table.name" label={t.paperBallots.findName} hint={t.paperBallots.findHint} problems={[]} value={form.name} onChange={(name) => setForm({ ...form, name })} autoComplete="off" />
        <Button quiet type="submit">
          {t.paperBallots.find}
        </Button>
      </Form>
      <div role="status">{asked !== '' && people.length === 0 && <p>{words.nobody}</p>}</div>
      {people.length > 0 && (
        <Form
          onSend={() => {
            if (form.personId !== '' && form.stand !== '') void send();
          }}
        >
          <ErrorSummary title={t.common.problemsTitle} problems={problems} />
          <ChoiceGroup path="table.personId" label={words.who} problems={problems} options={people.map(({ personId, name, birthYear }) => ({ value: personId, label: birthYear === null ? name : `${name} (${birthYear})` }))} chosen={[form.personId]} onChange={([personId = '']) => setForm({ ...form, personId })} />
          <ChoiceGroup path="table.stand" label={words.said} problems={problems} options={STANDS.map((stand) => ({ value: stand, label: says.choices[stand] }))} chosen={[form.stand]} onChange={([stand = '']) => setForm({ ...form, stand })} />
          {needs && <TextField path="table.reason" label={says.reason[form.stand as 'CONCERN' | 'OBJECTION']} rows={3} problems={problems} value={form.reason} onChange={(reason) => setForm({ ...form, reason })} />}
          <Button type="submit" busy={enter.busy}>
            {words.send}
          </Button>
        </Form>
      )}
    </>
  );
}
