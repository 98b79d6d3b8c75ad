import { PublishVisionDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { Button, ErrorSummary, Form, TextField } from '#ui/kit';
import { useLocation } from 'wouter';
import type { Writing } from './writing-page';

/** Letting the village read what is written: a new version. */
export function PublishForm({ writing }: { readonly writing: Writing }) {
  const { t } = useMessages();
  const words = t.visions.writing;
  const [, go] = useLocation();
  const keep = `vision-note:${writing.id}`;
  const [note, setNote] = useKept(keep, '');
  const publish = useAct(PublishVisionDocument);
  // what is missing lies on another page: the sentence names the chapter
  const problems = publish.problems.map((p) => {
    const chapter = writing.chapters[Number(/^chapters\.(\d+)/.exec(p.path)?.[1] ?? -1)];
    return chapter === undefined ? p : { path: '', text: `${words.missing({ chapter: chapter.title })}${p.text}` };
  });
  const send = async (): Promise<void> => {
    if ((await publish.send({ input: { visionId: writing.id, note } })) === null) return;
    clearKept(keep);
    go(`/dorpsvisies/${writing.id}`);
  };
  return (
    <section className="brink-sheet brink-below" aria-labelledby="laat-lezen">
      <h2 id="laat-lezen">{words.publish}</h2>
      <p>{words.publishLead}</p>
      <Form onSend={() => void send()}>
        <ErrorSummary title={t.common.problemsTitle} problems={problems} />
        <TextField path="note" label={`${words.note} ${t.common.optional}`} rows={2} problems={publish.problems} value={note} onChange={setNote} />
        <Button type="submit" busy={publish.busy}>
          {words.publish}
        </Button>
      </Form>
    </section>
  );
}
