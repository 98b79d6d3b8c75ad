import { AddCommentDocument, type CommentKind, type DiscussedKind } from '#contract/documents';
import { useAct, useKept, useMessages, useViewer } from '#contract/hooks';
import { Button, ChoiceGroup, ErrorSummary, Form, TextField } from '#ui/kit';
import { Link } from 'wouter';
import { NameSomebody } from './name-somebody';
import { saidAt } from './said-at';

interface Adding {
  readonly subjectKind: DiscussedKind;
  readonly subjectId: string;
  readonly parentId?: string | null;
  readonly onDone?: () => void;
  /** Names of who spoke in the thread. */
  readonly speakers?: readonly string[];
}

function Words({ subjectKind, subjectId, parentId = null, onDone, speakers = [] }: Adding) {
  const { t } = useMessages();
  const words = t.discussion;
  const place = parentId ?? subjectId;
  const form = `say.${place}`;
  const empty = { kind: '', text: '' };
  const [typed, setTyped] = useKept(`comment:${place}`, empty);
  const add = useAct(AddCommentDocument);
  const problems = saidAt(form, add.problems);
  const send = async (): Promise<void> => {
    const done = await add.send({ input: { subjectKind, subjectId, parentId, kind: parentId === null && typed.kind !== '' ? (typed.kind as CommentKind) : null, text: typed.text, clientKey: null } });
    if (done === null) return;
    setTyped(empty);
    onDone?.();
  };
  return (
    <Form onSend={() => void send()}>
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      {parentId === null && <ChoiceGroup path={`${form}.kind`} label={words.kind} problems={problems} options={Object.entries(words.kinds).map(([value, label]) => ({ value, label }))} chosen={typed.kind === '' ? [] : [typed.kind]} onChange={([kind = '']) => setTyped({ ...typed, kind })} />}
      <TextField path={`${form}.text`} label={parentId === null ? words.text : words.answerText} hint={t.common.marks} rows={parentId === null ? 4 : 3} problems={problems} value={typed.text} onChange={(text) => setTyped({ ...typed, text })} />
      <NameSomebody speakers={speakers} onName={(name) => setTyped({ ...typed, text: `${typed.text}${typed.text === '' || typed.text.endsWith(' ') ? '' : ' '}@${name} ` })} />
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
    </Form>
  );
}

/** Saying something about a thing, or in answer to a comment. A new thread is written in a fold, so that what is said already comes first. */
export function AddForm(adding: Adding) {
  const { t } = useMessages();
  const viewer = useViewer();
  if (viewer === undefined) return null;
  if (viewer === null)
    return (
      <p>
        <Link href={`/inloggen?verder=${location.pathname}`}>{t.discussion.signIn}</Link>
      </p>
    );
  if (adding.parentId != null) return <Words {...adding} />;
  return (
    <details className="brink-sheet">
      <summary>{t.discussion.say}</summary>
      <Words {...adding} />
    </details>
  );
}
