import { useMessages, useSentences } from '#contract/hooks';
import { upload } from '#contract/transport';
import { Button, ErrorSummary, Field, type FieldProblem, Form, TextField } from '#ui/kit';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';

/** Adding a picture or a PDF, with what it shows in words. */
export function AddForm({ planId }: { readonly planId: string }) {
  const { t } = useMessages();
  const client = useQueryClient();
  const { said, failed } = useSentences();
  const file = useRef<HTMLInputElement>(null);
  const [description, setDescription] = useState('');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [busy, setBusy] = useState(false);
  const send = async (): Promise<void> => {
    const chosen = file.current?.files?.[0];
    if (chosen === undefined) return setProblems(said([{ code: 'REQUIRED', path: ['file'], data: [] }]));
    setBusy(true);
    try {
      const answer = await upload(`/attachments/${planId}?description=${encodeURIComponent(description)}`, chosen);
      setProblems(said(answer.problems));
      if (answer.problems.length > 0) return;
      setDescription('');
      if (file.current !== null) file.current.value = '';
      await client.invalidateQueries({ queryKey: ['attachments', planId] });
    } catch (error) {
      setProblems(failed(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <details>
      <summary>{t.media.add}</summary>
      <Form onSend={() => void send()}>
        <ErrorSummary title={t.common.problemsTitle} problems={problems} />
        <Field path="file" label={t.media.file} hint={t.media.fileHint} problems={problems}>
          {(attributes) => <input className="utrecht-textbox" type="file" accept="image/*,application/pdf" ref={file} {...attributes} />}
        </Field>
        <TextField path="description" label={t.media.description} hint={t.media.descriptionHint} problems={problems} value={description} onChange={setDescription} />
        <Button quiet type="submit" busy={busy}>
          {t.media.add}
        </Button>
      </Form>
    </details>
  );
}
