import { JudgeVisionSuggestionDocument } from '#contract/documents';
import { useAct, useKept, useMessages } from '#contract/hooks';
import { Button, ChoiceGroup, ErrorSummary, type FieldProblem, Form, TextField } from '#ui/kit';
import { useState } from 'react';

/** The working group accepts or declines a suggestion, with a reason. */
export function JudgeForm({ suggestionId, about }: { readonly suggestionId: string; readonly about: string }) {
  const { t } = useMessages();
  const words = t.visions.suggestions;
  const [typed, setTyped] = useKept(`judge-suggestion:${suggestionId}`, { verdict: '', reason: '', hidden: false });
  const [missing, setMissing] = useState<readonly FieldProblem[]>([]);
  const judge = useAct(JudgeVisionSuggestionDocument);
  const problems = [...missing, ...judge.problems];
  const send = (): void => {
    setMissing(typed.verdict === '' ? [{ path: 'accept', text: t.problems['not-a-choice']({}) }] : []);
    if (typed.verdict !== '') void judge.send({ input: { suggestionId, accept: typed.verdict === 'accept', reason: typed.reason, shown: !typed.hidden } });
  };
  return (
    <details>
      <summary>
        {words.judge}
        <span className="brink-hidden">: {about}</span>
      </summary>
      <Form onSend={send}>
        <ErrorSummary title={t.common.problemsTitle} problems={problems} />
        <ChoiceGroup path="accept" label={words.verdict} hint={words.acceptHint} problems={problems} options={[{ value: 'accept', label: words.accept }, { value: 'decline', label: words.decline }]} chosen={typed.verdict === '' ? [] : [typed.verdict]} onChange={([verdict]) => setTyped({ ...typed, verdict: verdict ?? '' })} />
        <TextField path="reason" label={words.reason} rows={3} problems={problems} value={typed.reason} onChange={(reason) => setTyped({ ...typed, reason })} />
        {typed.verdict === 'decline' && (
          <p>
            <label className="brink-row">
              <input type="checkbox" checked={typed.hidden} onChange={(event) => setTyped({ ...typed, hidden: event.target.checked })} />
              <span>{words.hide}</span>
            </label>
          </p>
        )}
        <Button type="submit" busy={judge.busy}>
          {words.answer}
        </Button>
      </Form>
    </details>
  );
}
