import { PostUpdateDocument } from '#contract/documents';
import { useAct, useKept, useMessages } from '#contract/hooks';
import { Button, ErrorSummary, Form, TextField } from '#ui/kit';

/** Telling how it goes. */
export function UpdateForm({ planId }: { readonly planId: string }) {
  const { t } = useMessages();
  const [text, setText] = useKept(`update:${planId}`, '');
  const post = useAct(PostUpdateDocument);
  return (
    <details>
      <summary>{t.tracks.post}</summary>
      <Form onSend={() => void post.send({ input: { planId, text, clientKey: null } }).then((done) => done !== null && setText(''))}>
        <ErrorSummary title={t.common.problemsTitle} problems={post.problems} />
        <TextField path="text" label={t.tracks.postLabel} hint={t.common.marks} rows={4} problems={post.problems} value={text} onChange={setText} />
        <Button quiet type="submit" busy={post.busy}>
          {t.tracks.postButton}
        </Button>
      </Form>
    </details>
  );
}
