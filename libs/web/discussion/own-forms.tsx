import { EditCommentDocument, WithdrawCommentDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { Button, ErrorSummary, Form, TextField } from '#ui/kit';
import type { CommentOnPage } from './comment-item';
import { NameSomebody } from './name-somebody';
import { saidAt } from './said-at';
import { withoutMarks } from './without-marks';

/** Writing one's own comment anew. */
export function EditForm({ comment, onDone, speakers }: { readonly comment: CommentOnPage; readonly onDone: () => void; readonly speakers: readonly string[] }) {
  const { t } = useMessages();
  const form = `edit.${comment.id}`;
  const keep = `comment-edit:${comment.id}:${comment.version}`;
  const [text, setText] = useKept(keep, withoutMarks(comment.text ?? '', t.discussion.somebody));
  const edit = useAct(EditCommentDocument);
  const problems = saidAt(form, edit.problems);
  return (
    <Form
      onSend={() => {
        void edit.send({ input: { commentId: comment.id, version: comment.version, text } }).then((done) => {
          if (done === null) return;
          clearKept(keep);
          onDone();
        });
      }}
    >
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      <TextField path={`${form}.text`} label={t.discussion.text} hint={t.common.marks} rows={4} problems={problems} value={text} onChange={setText} />
      <NameSomebody speakers={speakers} onName={(name) => setText(`${text} @${name} `)} />
      <p className="brink-row">
        <Button type="submit" busy={edit.busy}>
          {t.discussion.save}
        </Button>
        <Button quiet onClick={onDone}>
          {t.common.cancel}
        </Button>
      </p>
    </Form>
  );
}

/** Taking one's own comment back, after a question. */
export function WithdrawForm({ commentId, onDone }: { readonly commentId: string; readonly onDone: () => void }) {
  const { t } = useMessages();
  const withdraw = useAct(WithdrawCommentDocument);
  return (
    <>
      <ErrorSummary title={t.common.problemsTitle} problems={withdraw.problems} />
      <p>{t.discussion.withdrawSure}</p>
      <p className="brink-row">
        <Button busy={withdraw.busy} onClick={() => void withdraw.send({ input: { commentId } }).then((done) => done !== null && onDone())}>
          {t.discussion.withdraw}
        </Button>
        <Button quiet onClick={onDone}>
          {t.common.cancel}
        </Button>
      </p>
    </>
  );
}
