import { AddToLookBackDocument, RemoveAdditionDocument, ShowAdditionDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { Alert, Button, ErrorSummary, Form, MarkedText, TextField } from '#ui/kit';
import { useState } from 'react';
import type { GatheringOnPage } from './gathering-page';

/** What those who were there add, and what who leads does with it. */
export function LookBackPanel({ gathering }: { readonly gathering: GatheringOnPage }) {
  const { t } = useMessages();
  const words = t.gatherings.lookBack;
  const { additions, viewerCanAdd, viewerLeads } = gathering.lookBack;
  if (additions.length === 0 && !viewerCanAdd) return null;
  return (
    <section aria-labelledby="erbij">
      <h2 id="erbij">{additions.length > 0 ? words.said : words.title}</h2>
      <ul className="brink-quotes">
        {additions.map((addition) => (
          <Addition key={addition.id} addition={addition} leads={viewerLeads} />
        ))}
      </ul>
      {viewerCanAdd && <AddForm gatheringId={gathering.id} leads={viewerLeads} />}
    </section>
  );
}

function Addition({ addition, leads }: { readonly addition: GatheringOnPage['lookBack']['additions'][number]; readonly leads: boolean }) {
  const { t } = useMessages();
  const words = t.gatherings.lookBack;
  const show = useAct(ShowAdditionDocument);
  const remove = useAct(RemoveAdditionDocument);
  const input = { additionId: addition.id };
  return (
    <li>
      <blockquote>
        <MarkedText text={addition.text} />
      </blockquote>
      <ErrorSummary title={t.common.problemsTitle} problems={[...show.problems, ...remove.problems].map((problem) => ({ ...problem, path: '' }))} />
      {!addition.shown && <p className="brink-date">{leads ? words.toDecide : words.waiting}</p>}
      {addition.viewerCanRemove && (
        <p className="brink-row">
          {leads && !addition.shown && (
            <Button quiet busy={show.busy} onClick={() => void show.send({ input })}>
              {words.show}
            </Button>
          )}
          <button className="brink-plain" type="button" onClick={() => void remove.send({ input })}>
            {words.remove}
          </button>
        </p>
      )}
    </li>
  );
}

function AddForm({ gatheringId, leads }: { readonly gatheringId: string; readonly leads: boolean }) {
  const { t } = useMessages();
  const words = t.gatherings.lookBack;
  const keep = `look-back:${gatheringId}`;
  const [text, setText] = useKept(keep, '');
  const [sent, setSent] = useState(false);
  const add = useAct(AddToLookBackDocument);
  const send = async (): Promise<void> => {
    setSent(false);
    if ((await add.send({ input: { gatheringId, text, clientKey: null } })) === null) return;
    clearKept(keep);
    setText('');
    setSent(!leads);
  };
  return (
    <details>
      <summary>{words.text}</summary>
      <p>{leads ? words.leadOwn : words.lead}</p>
      <Form onSend={() => void send()}>
        <ErrorSummary title={t.common.problemsTitle} problems={add.problems} />
        {sent && <Alert good>{words.sent}</Alert>}
        <TextField path="text" label={words.text} hint={t.common.marks} rows={4} problems={add.problems} value={text} onChange={setText} />
        <Button quiet type="submit" busy={add.busy}>
          {words.send}
        </Button>
      </Form>
    </details>
  );
}
