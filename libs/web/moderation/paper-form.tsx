import { EnterPaperSupportDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { Alert, Button, ErrorSummary, Form, NoAnswer, TextField } from '#ui/kit';
import { useState } from 'react';
import { PaperListActs } from './paper-list-acts';
import { usePaperLists } from './paper-lists-panel';

/** Entering a list of names on paper, and those of this plan that wait. */
export function PaperForm({ planId }: { readonly planId: string }) {
  const { t } = useMessages();
  const words = t.moderation;
  const [names, setNames] = useState('');
  const [note, setNote] = useState('');
  const [entered, setEntered] = useState(false);
  const enter = useAct(EnterPaperSupportDocument);
  const asked = usePaperLists();
  return (
    <details>
      <summary>{words.paperTitle}</summary>
      <p>{words.paperLead}</p>
      {entered && <Alert good>{words.paperEntered}</Alert>}
      <Form
        onSend={() => {
          setEntered(false);
          void enter.send({ input: { planId, names: /^\d{1,6}$/.test(names.trim()) ? Number(names) : 0, note, clientKey: null } }).then((done) => {
            setEntered(done !== null);
            if (done !== null) setNames('');
          });
        }}
      >
        <ErrorSummary title={t.common.problemsTitle} problems={enter.problems} />
        <TextField path="names" label={words.names} inputMode="numeric" problems={enter.problems} value={names} onChange={setNames} />
        <TextField path="note" label={words.note} problems={enter.problems} value={note} onChange={setNote} />
        <Button quiet type="submit" busy={enter.busy}>
          {words.enterPaper}
        </Button>
      </Form>
      {asked.data === undefined && <NoAnswer asked={asked} words={t.common} />}
      <ul className="brink-history">
        {asked.data?.paperLists
          .filter((list) => list.planId === planId)
          .map((list) => (
            <li key={list.id}>
              <div className="brink-small">{list.note}</div>
              <PaperListActs list={list} mayDrop />
            </li>
          ))}
      </ul>
    </details>
  );
}
