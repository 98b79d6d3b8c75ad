import type { Consent, FilePurpose, SharedFileSubject } from '#contract/documents';
import { useMessages, useSentences } from '#contract/hooks';
import { upload } from '#contract/transport';
import { Alert, Button, ChoiceGroup, ErrorSummary, Field, type FieldProblem, Form, TextField } from '#ui/kit';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';

interface Place {
  readonly subjectKind: SharedFileSubject;
  readonly subjectId: string;
  readonly purposes: readonly FilePurpose[];
  readonly leads: boolean;
}

const lower = (key: string): string => key.toLowerCase().replaceAll('_', '-');

/** Adding a photo, slides or minutes. Of a photo one says whether the people in it agree. */
export function ShareFileForm({ subjectKind, subjectId, purposes, leads }: Place) {
  const { t } = useMessages();
  const words = t.media.shared;
  const client = useQueryClient();
  const { said, failed } = useSentences();
  const file = useRef<HTMLInputElement>(null);
  const empty = { purpose: purposes[0] as FilePurpose, consent: '' as Consent | '', description: '' };
  const [typed, setTyped] = useState(empty);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState(false);
  const photo = typed.purpose === 'PHOTO';
  const send = async (): Promise<void> => {
    const chosen = file.current?.files?.[0];
    setSent(false);
    if (chosen === undefined) return setProblems(said([{ code: 'REQUIRED', path: ['file'], data: [] }]));
    setBusy(true);
    try {
      const about = new URLSearchParams({ purpose: lower(typed.purpose), consent: photo ? lower(typed.consent) : '', description: typed.description });
      const answer = await upload(`/shared-files/${lower(subjectKind)}/${subjectId}?${about}`, chosen);
      setProblems(said(answer.problems));
      if (answer.problems.length > 0) return;
      setTyped(empty);
      setSent(true);
      if (file.current !== null) file.current.value = '';
      await client.invalidateQueries({ queryKey: ['shared-files', subjectId] });
    } catch (error) {
      setProblems(failed(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <details>
      <summary>{words.add[subjectKind]}</summary>
      <Form onSend={() => void send()}>
        <ErrorSummary title={t.common.problemsTitle} problems={problems} />
        {sent && <Alert good>{leads ? words.added : words.waits}</Alert>}
        <ChoiceGroup path="purpose" label={words.purpose} problems={problems} options={purposes.map((value) => ({ value, label: words.purposes[value] }))} chosen={[typed.purpose]} onChange={([purpose]) => setTyped({ ...typed, purpose: purpose as FilePurpose })} />
        <Field path="file" label={photo ? words.photo : words.pdf} hint={photo ? words.photoHint : words.pdfHint} problems={problems}>
          {(attributes) => <input className="utrecht-textbox" type="file" accept={photo ? 'image/*' : 'application/pdf'} ref={file} {...attributes} />}
        </Field>
        <TextField path="description" label={photo ? t.media.description : words.what} {...(photo ? { hint: t.media.descriptionHint } : {})} problems={problems} value={typed.description} onChange={(description) => setTyped({ ...typed, description })} />
        {photo && <ChoiceGroup path="consent" label={words.consent} hint={words.consentHint} problems={problems} options={Object.entries(words.consents).map(([value, label]) => ({ value, label }))} chosen={typed.consent === '' ? [] : [typed.consent]} onChange={([consent]) => setTyped({ ...typed, consent: consent as Consent })} />}
        <Button quiet type="submit" busy={busy}>
          {words.send}
        </Button>
      </Form>
    </details>
  );
}
