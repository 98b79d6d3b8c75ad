import { ChangeVisionDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { Button, ErrorSummary, Form, TextField } from '#ui/kit';
import type { Writing } from './writing-page';

/** The title and the summary of a vision. */
export function TitleForm({ writing }: { readonly writing: Writing }) {
  const { t } = useMessages();
  const words = t.visions.writing;
  const keep = `vision-words:${writing.id}:${writing.revision}`;
  const [typed, setTyped] = useKept(keep, { title: writing.title, summary: writing.summary });
  const change = useAct(ChangeVisionDocument);
  return (
    <section aria-labelledby="titel-en-samenvatting">
      <h2 id="titel-en-samenvatting">{words.words}</h2>
      <Form onSend={() => void change.send({ input: { visionId: writing.id, revision: writing.revision, ...typed } }).then((done) => done !== null && clearKept(keep))}>
        <ErrorSummary title={t.common.problemsTitle} problems={change.problems} />
        <TextField path="title" label={t.visions.titleField} problems={change.problems} value={typed.title} onChange={(title) => setTyped({ ...typed, title })} />
        <TextField path="summary" label={words.summary} rows={4} problems={change.problems} value={typed.summary} onChange={(summary) => setTyped({ ...typed, summary })} />
        <Button quiet type="submit" busy={change.busy}>
          {t.visions.chapter.save}
        </Button>
      </Form>
    </section>
  );
}
