import { WriteNoteDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { Button, ErrorSummary, Form, SAID, TextField } from '#ui/kit';
import { useState } from 'react';
import type { PlanOfResponse } from './response-panel';

/** Notes among colleagues; with a heading of their own where they stand beside something else. */
export function Notes({ planId, notes, beside }: { readonly planId: string; readonly beside: boolean; readonly notes: NonNullable<PlanOfResponse['preparation']>['notes'] }) {
  const { t, locale } = useMessages();
  const [text, setText] = useState('');
  const { send, problems, busy } = useAct(WriteNoteDocument);
  return (
    <>
      {beside && <h3>{t.responses.notes}</h3>}
      <ul className="brink-history">
        {notes.map((note) => (
          <li key={note.id}>
            <div className="brink-text" lang={SAID}>{note.text}</div>
            <div className="brink-small">
              {note.name} · {longDate(locale, note.at)}
            </div>
          </li>
        ))}
      </ul>
      <Form onSend={() => void send({ input: { planId, text, clientKey: null } }).then((done) => done !== null && setText(''))}>
        <ErrorSummary title={t.common.problemsTitle} problems={problems} />
        <TextField path="text" label={t.responses.note} rows={2} problems={problems} value={text} onChange={setText} />
        <Button quiet type="submit" busy={busy}>
          {t.responses.addNote}
        </Button>
      </Form>
    </>
  );
}
