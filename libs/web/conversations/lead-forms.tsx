import { EndConversationDocument, TellConversationOutcomeDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { Button, ErrorSummary, Form, ReasonForm, TextField } from '#ui/kit';
import type { ConversationOnPage } from './conversation-page';

/** Ending a conversation before its time. */
export function EndForm({ conversationId }: { readonly conversationId: string }) {
  const { t } = useMessages();
  const words = t.conversations;
  const kept = `conversation-end:${conversationId}`;
  const [reason, setReason] = useKept(kept, '');
  const end = useAct(EndConversationDocument);
  return <ReasonForm act={words.end} label={words.endReason} hint={words.endHint} button={words.endButton} className="brink-sheet brink-below" problemsTitle={t.common.problemsTitle} problems={end.problems} busy={end.busy} reason={reason} onReason={setReason} onSend={() => void end.send({ input: { conversationId, reason } }).then((done) => done !== null && clearKept(kept))} />;
}

/** Telling what comes of a conversation, with the plan or the round that it leads to. */
export function OutcomeForm({ conversation }: { readonly conversation: ConversationOnPage }) {
  const { t } = useMessages();
  const words = t.conversations;
  const keep = `conversation-outcome:${conversation.id}`;
  const [typed, setTyped] = useKept(keep, { outcome: conversation.outcome ?? '', link: conversation.next?.path ?? '' });
  const tell = useAct(TellConversationOutcomeDocument);
  return (
    <details className="brink-sheet brink-below">
      <summary>{words.tellOutcome}</summary>
      <Form onSend={() => void tell.send({ input: { conversationId: conversation.id, ...typed } }).then((done) => done !== null && clearKept(keep))}>
        <ErrorSummary title={t.common.problemsTitle} problems={tell.problems} />
        <TextField path="outcome" label={words.outcomeText} rows={5} problems={tell.problems} value={typed.outcome} onChange={(outcome) => setTyped({ ...typed, outcome })} />
        <TextField path="link" label={`${words.outcomeLink} ${t.common.optional}`} problems={tell.problems} value={typed.link} onChange={(link) => setTyped({ ...typed, link })} />
        <Button type="submit" busy={tell.busy}>
          {words.outcomeSave}
        </Button>
      </Form>
    </details>
  );
}
