import { PublishCallDocument, ReturnCallDocument } from '#contract/documents';
import { useAct, useKept, useMessages } from '#contract/hooks';
import { Button, ErrorSummary, Form, TextField } from '#ui/kit';

/** What a coach does with a resident's call. */
export function ReviewCallForm({ callId }: { readonly callId: string }) {
  const { t } = useMessages();
  const words = t.knowledge;
  const [notes, setNotes] = useKept(`call-notes:${callId}`, '');
  const publish = useAct(PublishCallDocument);
  const giveBack = useAct(ReturnCallDocument);
  return (
    <section className="brink-sheet" aria-labelledby="oproep-beoordelen">
      <h2 id="oproep-beoordelen">{words.reviewTitle}</h2>
      <Form onSend={() => void giveBack.send({ input: { knowledgeId: callId, notes } })}>
        <ErrorSummary title={t.common.problemsTitle} problems={[...publish.problems, ...giveBack.problems]} />
        <p>
          <Button busy={publish.busy} onClick={() => void publish.send({ input: { knowledgeId: callId } })}>
            {words.publish}
          </Button>
        </p>
        <TextField path="notes" label={words.notes} rows={3} problems={giveBack.problems} value={notes} onChange={setNotes} />
        <Button quiet type="submit" busy={giveBack.busy}>
          {words.giveBack}
        </Button>
      </Form>
    </section>
  );
}
