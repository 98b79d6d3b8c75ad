import { AddCommentDocument, type CommentKind, type DiscussedKind } from '#contract/documents';
import { useAct, useKept, useMessages, useViewer } from '#contract/hooks';
import { Button, ChoiceGroup, ErrorSummary, TextField } from '#ui/kit';
import { useId } from 'react';
import { Link } from 'wouter';
import { saidAt } from './said-at';

const newKey = (): string => crypto.randomUUID();

/** Saying something about a thing, or in answer to a comment. */
export function AddForm({ subjectKind, subjectId, parentId = null, onDone }: { readonly subjectKind: DiscussedKind; readonly subjectId: string; readonly parentId?: string | null; readonly onDone?: () => void }) {
  const { t } = useMessages();
  const words = t.discussion;
  const viewer = useViewer();
  const place = parentId ?? subjectId;
  const form = `say.${place}`;
  const empty = { kind: '', text: '', key: '' };
  const [typed, setTyped] = useKept(`comment:${place}`, empty);
  const add = useAct(AddCommentDocument);
  const heading = useId();
  if (viewer === undefined) return null;
  if (viewer === null)
    return (
      <p>
        <Link href={`/inloggen?verder=${location.pathname}`}>{words.signIn}</Link>
      </p>
    );
  const problems = saidAt(form, add.problems);
  const send = async (): Promise<void> => {
    const clientKey = typed.key === '' ? newKey() : typed.key;
    setTyped({ ...typed, key: clientKey });
    const done = await add.send({ input: { subjectKind, subjectId, parentId, kind: parentId === null && typed.kind !== '' ? (typed.kind as CommentKind) : null, text: typed.text, clientKey } });
    setTyped(done === null ? { ...typed, key: '' } : empty);
    if (done !== null) onDone?.();
  };
  return (
    <form
      noValidate
      className={parentId === null ? 'brink-sheet' : undefined}
      aria-labelledby={parentId === null ? heading : undefined}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {parentId === null && (
        <p className="brink-hidden" id={heading}>
          {words.kind}
        </p>
      )}
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      {parentId === null && <ChoiceGroup path={`${form}.kind`} label={words.kind} problems={problems} options={Object.entries(words.kinds).map(([value, label]) => ({ value, label }))} chosen={typed.kind === '' ? [] : [typed.kind]} onChange={([kind = '']) => setTyped({ ...typed, kind, key: '' })} />}
      <TextField path={`${form}.text`} label={parentId === null ? words.text : words.answerText} hint={words.marks} rows={parentId === null ? 4 : 3} problems={problems} value={typed.text} onChange={(text) => setTyped({ ...typed, text, key: '' })} />
      <p className="brink-row">
        <Button type="submit" busy={add.busy}>
          {words.place}
        </Button>
        {onDone !== undefined && (
          <Button quiet onClick={onDone}>
            {t.common.cancel}
          </Button>
        )}
      </p>
    </form>
  );
}
