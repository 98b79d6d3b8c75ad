import { AskCommentLookDocument, DecideCommentLookDocument } from '#contract/documents';
import { useAct, useKept, useMessages } from '#contract/hooks';
import { Button, ErrorSummary, Form, TextField } from '#ui/kit';
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

function Told({ label, text }: { readonly label: string; readonly text: string | null }) {
  if (text === null) return null;
  return (
    <p className="brink-text">
      <b>{label}</b> {text}
    </p>
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
  return (
    <Form>
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      <TextField path={`${form}.reason`} label={t.discussion.decideReason} rows={3} problems={problems} value={reason} onChange={setReason} />
      <p className="brink-row">
        <Button quiet busy={decide.busy} onClick={() => send(true)}>
          {t.discussion.keepHidden}
        </Button>
        <Button quiet busy={decide.busy} onClick={() => send(false)}>
          {t.discussion.showAgain}
        </Button>
      </p>
    </Form>
  );
}
