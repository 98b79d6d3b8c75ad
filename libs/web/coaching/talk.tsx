import { SendCoachingMessageDocument, WriteCoachingNoteDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { dateAndTime } from '#contract/i18n';
import { Button, ErrorSummary, Form, MarkedText, TextField } from '#ui/kit';
import { useState } from 'react';
import type { Request } from './request-page';

/** Who wrote something, and when. */
function Written({ by, at, as, text }: { readonly by: string | null; readonly at: string; readonly as: string; readonly text: string }) {
  const { t, locale } = useMessages();
  return (
    <>
      <p className="brink-small">{[by ?? t.coaching.somebody, as, dateAndTime(locale, at)].filter((part) => part !== '').join(' · ')}</p>
      <MarkedText text={text} />
    </>
  );
}

/** What asker and coach write to each other. */
export function Messages({ item, coaching }: { readonly item: Request; readonly coaching: boolean }) {
  const { t } = useMessages();
  const words = t.coaching;
  return (
    <section aria-labelledby="berichten">
      <h2 id="berichten">{coaching ? words.messagesCoach : words.messages}</h2>
      {item.messages.length === 0 && <p>{words.messagesNone}</p>}
      <ol className="brink-history">
        {item.messages.map((message) => (
          <li key={message.id}>
            <Written by={message.by} at={message.at} as={words.sides[message.side]} text={message.text} />
          </li>
        ))}
      </ol>
      {item.viewerCan.write && <MessageForm item={item} />}
    </section>
  );
}

function MessageForm({ item }: { readonly item: Request }) {
  const { t } = useMessages();
  const words = t.coaching;
  const keep = `coaching-message:${item.id}`;
  const [text, setText] = useKept(keep, '');
  const [nextOn, setNextOn] = useState('');
  const send = useAct(SendCoachingMessageDocument);
  return (
    <Form
      onSend={() => {
        void send.send({ input: { requestId: item.id, text, nextOn: nextOn === '' ? null : nextOn, clientKey: null } }).then((done) => {
          if (done === null) return;
          setText('');
          setNextOn('');
          clearKept(keep);
        });
      }}
    >
      <ErrorSummary title={t.common.problemsTitle} problems={send.problems} />
      <TextField path="text" label={words.message} rows={4} problems={send.problems} value={text} onChange={setText} />
      {item.viewerCan.lead && <TextField path="nextOn" label={`${words.nextOn} ${t.common.optional}`} hint={words.nextOnHint} type="date" problems={send.problems} value={nextOn} onChange={setNextOn} />}
      <Button quiet={!item.viewerCan.lead && item.messages.length === 0} type="submit" busy={send.busy}>
        {words.send}
      </Button>
    </Form>
  );
}

/** What coaches write to each other; the asker never sees it. */
export function Notes({ item }: { readonly item: Request }) {
  const { t } = useMessages();
  const words = t.coaching;
  const keep = `coaching-note:${item.id}`;
  const [text, setText] = useKept(keep, '');
  const write = useAct(WriteCoachingNoteDocument);
  return (
    <section className="brink-sheet brink-below" aria-labelledby="notities">
      <h2 id="notities">{words.notes}</h2>
      <p className="brink-small">{words.notesHint}</p>
      {item.notes.length === 0 && <p>{words.notesNone}</p>}
      <ol className="brink-history">
        {item.notes.map((note) => (
          <li key={note.id}>
            <Written by={note.by} at={note.at} as={note.handOver ? words.handedOver : ''} text={note.text} />
          </li>
        ))}
      </ol>
      <Form
        onSend={() => {
          void write.send({ input: { requestId: item.id, text, clientKey: null } }).then((done) => {
            if (done === null) return;
            setText('');
            clearKept(keep);
          });
        }}
      >
        <ErrorSummary title={t.common.problemsTitle} problems={write.problems} />
        <TextField path="text" label={words.note} rows={3} problems={write.problems} value={text} onChange={setText} />
        <Button quiet type="submit" busy={write.busy}>
          {words.writeNote}
        </Button>
      </Form>
    </section>
  );
}
