import { AskCommentLookDocument, DecideCommentLookDocument } from '#contract/documents';
import { useAct, useKept, useMessages } from '#contract/hooks';
import { Button, ErrorSummary, Form, TextField, Told, VerdictForm } from '#ui/kit';
import type { CommentOnPage } from './comment-item';
import { saidAt } from './said-at';

/** That a comment is hidden and on which ground; for its author and the coaches also why, and the second look. */
export function HiddenNote({ comment, hiding }: { readonly comment: CommentOnPage; readonly hiding: NonNullable<CommentOnPage['hiding']> }) {
  const { t } = useMessages();
  const words = t.discussion;
  return (
    <div className="brink-answer">
      <p>{words.hidden({ ground: words.grounds[hiding.ground] })}</p>
      <Told label={words.hiddenReason} text={hiding.reason} />
      <Told label={words.askedReason} text={hiding.askedReason} />
      {hiding.askedReason !== null && hiding.upheld === null && <p className="brink-small">{words.asked}</p>}
      {hiding.upheld === true && <p>{words.upheld}</p>}
      <Told label={words.decision} text={hiding.decision} />
      {comment.viewerCan.askSecondLook && <AskForm commentId={comment.id} />}
      {comment.viewerCan.review && <DecideForm commentId={comment.id} />}
    </div>
  );
}

function AskForm({ commentId }: { readonly commentId: string }) {
  const { t } = useMessages();
  const form = `ask.${commentId}`;
  const [reason, setReason] = useKept(`comment-look:${commentId}`, '');
  const ask = useAct(AskCommentLookDocument);
  const problems = saidAt(form, ask.problems);
  return (
    <Form onSend={() => void ask.send({ input: { commentId, reason } })}>
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      <TextField path={`${form}.reason`} label={t.discussion.askReason} rows={3} problems={problems} value={reason} onChange={setReason} />
      <Button quiet type="submit" busy={ask.busy}>
        {t.discussion.askLook}
      </Button>
    </Form>
  );
}

function DecideForm({ commentId }: { readonly commentId: string }) {
  const { t } = useMessages();
  const form = `decide.${commentId}`;
  const [reason, setReason] = useKept(`comment-decide:${commentId}`, '');
  const decide = useAct(DecideCommentLookDocument);
  const problems = saidAt(form, decide.problems);
  const send = (upheld: boolean): void => void decide.send({ input: { commentId, reason, upheld } });
  return <VerdictForm path={`${form}.reason`} label={t.discussion.decideReason} problemsTitle={t.common.problemsTitle} problems={problems} busy={decide.busy} reason={reason} onReason={setReason} upheld={t.discussion.keepHidden} overturned={t.discussion.showAgain} onSend={send} />;
}
