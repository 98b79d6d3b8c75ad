import { Form } from './form';
import { Button } from './acts';
import { ErrorSummary, type FieldProblem, TextField } from './fields';

interface ReasonFormProps {
  /** What one does, on what is folded in and on its button. */
  readonly act: string;
  /** What the button says, where that is more than the act. */
  readonly button?: string;
  readonly label: string;
  readonly hint?: string;
  readonly problemsTitle: string;
  readonly problems: readonly FieldProblem[];
  readonly busy: boolean;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly onSend: () => void;
  readonly className?: string;
}

/** A weighty act that asks for a reason: folded in, so that nobody does it by a slip of the hand. */
export function ReasonForm({ act, button = act, label, hint, problemsTitle, problems, busy, reason, onReason, onSend, className }: ReasonFormProps) {
  return (
    <details className={className}>
      <summary>{act}</summary>
      <Form onSend={onSend}>
        <ErrorSummary title={problemsTitle} problems={problems} />
        <TextField path="reason" label={label} {...(hint === undefined ? {} : { hint })} rows={4} problems={problems} value={reason} onChange={onReason} />
        <Button quiet type="submit" busy={busy}>
          {button}
        </Button>
      </Form>
    </details>
  );
}
