import { EnterPaperSupportDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { Alert, Button, ErrorSummary, TextField } from '#ui/kit';
import { useState } from 'react';

/** Entering a list of names on paper. */
export function PaperForm({ planId }: { readonly planId: string }) {
  const { t } = useMessages();
  const words = t.moderation;
  const [names, setNames] = useState('');
  const [note, setNote] = useState('');
  const [entered, setEntered] = useState(false);
  const enter = useAct(EnterPaperSupportDocument);
  return (
    <details>
      <summary>{words.paperTitle}</summary>
      <p>{words.paperLead}</p>
      {entered && <Alert good>{words.paperEntered}</Alert>}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
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
      </form>
    </details>
  );
}
