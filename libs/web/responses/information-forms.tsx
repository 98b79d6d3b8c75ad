import { AskInformationDocument, GiveInformationDocument } from '#contract/documents';
import { useAct, useKept, useMessages } from '#contract/hooks';
import { Button, ErrorSummary, Form, TextField } from '#ui/kit';
import { useState } from 'react';

/** Asking the author for information, which stops the clock. */
export function AskForm({ planId }: { readonly planId: string }) {
  const { t } = useMessages();
  const [question, setQuestion] = useState('');
  const ask = useAct(AskInformationDocument);
  return (
    <details>
      <summary>{t.responses.ask}</summary>
      <Form onSend={() => void ask.send({ input: { planId, question, clientKey: null } })}>
        <ErrorSummary title={t.common.problemsTitle} problems={ask.problems} />
        <TextField path="question" label={t.responses.question} hint={t.responses.questionHint} rows={3} problems={ask.problems} value={question} onChange={setQuestion} />
        <Button quiet type="submit" busy={ask.busy}>
          {t.responses.ask}
        </Button>
      </Form>
    </details>
  );
}

/** The author's answer to the municipality's question, after which the clock runs on. */
export function GiveForm({ planId }: { readonly planId: string }) {
  const { t } = useMessages();
  const [answer, setAnswer] = useKept(`information:${planId}`, '');
  const give = useAct(GiveInformationDocument);
  return (
    <section className="brink-sheet brink-below" aria-labelledby="inlichting">
      <h2 id="inlichting">{t.responses.giveTitle}</h2>
      <p>{t.responses.giveLead}</p>
      <Form onSend={() => void give.send({ input: { planId, answer } })}>
        <ErrorSummary title={t.common.problemsTitle} problems={give.problems} />
        <TextField path="answer" label={t.responses.answer} rows={4} problems={give.problems} value={answer} onChange={setAnswer} />
        <Button type="submit" busy={give.busy}>
          {t.responses.giveInformation}
        </Button>
      </Form>
    </section>
  );
}
