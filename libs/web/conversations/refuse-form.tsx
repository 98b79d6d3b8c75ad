import { RefuseStatementDocument, type StatementGround } from '#contract/documents';
import { useAct, useKept, useMessages } from '#contract/hooks';
import { Button, ErrorSummary, Form, SelectField, TextField } from '#ui/kit';

/** Keeping a statement out, on a ground and with a reason for its author. */
export function RefuseForm({ statementId, label }: { readonly statementId: string; readonly label: string }) {
  const { t } = useMessages();
  const words = t.conversations;
  const form = `refuse.${statementId}`;
  const [typed, setTyped] = useKept(`statement-refusal:${statementId}`, { ground: 'DOUBLE', reason: '' });
  const refuse = useAct(RefuseStatementDocument);
  const problems = refuse.problems.map((problem) => ({ ...problem, path: problem.path === '' ? '' : `${form}.${problem.path}` }));
  return (
    <Form onSend={() => void refuse.send({ input: { statementId, ground: typed.ground as StatementGround, reason: typed.reason } })}>
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      <SelectField path={`${form}.ground`} label={words.ground} problems={problems} value={typed.ground} onChange={(ground) => setTyped({ ...typed, ground })} options={Object.entries(words.grounds).map(([value, text]) => ({ value, label: text }))} />
      <TextField path={`${form}.reason`} label={words.reason} rows={3} problems={problems} value={typed.reason} onChange={(reason) => setTyped({ ...typed, reason })} />
      <Button quiet type="submit" busy={refuse.busy}>
        {label}
      </Button>
    </Form>
  );
}
