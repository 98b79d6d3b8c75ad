import { Button } from './acts';
import { ErrorSummary, type FieldProblem, TextField } from './fields';
import { Form } from './form';
import { SAID } from './said';

/** What somebody said about a decision, behind what it is; nothing where nothing was said. */
export function Told({ label, text }: { readonly label: string; readonly text: string | null }) {
  if (text === null) return null;
  return (
    <p className="brink-text">
      <b>{label}</b> <span lang={SAID}>{text}</span>
    </p>
  );
}

interface VerdictFormProps {
  readonly title?: string;
  readonly className?: string;
  readonly label: string;
  /** The path of the reason, where several forms stand on a page. */
  readonly path?: string;
  readonly problemsTitle: string;
  readonly problems: readonly FieldProblem[];
  readonly busy: boolean;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  /** What the two buttons say: that it stays as it was, and that it does not. */
  readonly upheld: string;
  readonly overturned: string;
  readonly onSend: (upheld: boolean) => void;
}

/** A second look at a decision: a reason, and one of two verdicts. */
export function VerdictForm({ title, className, label, path = 'reason', problemsTitle, problems, busy, reason, onReason, upheld, overturned, onSend }: VerdictFormProps) {
  return (
    <Form className={className}>
      {title !== undefined && <h3>{title}</h3>}
      <ErrorSummary title={problemsTitle} problems={problems} />
      <TextField path={path} label={label} rows={4} problems={problems} value={reason} onChange={onReason} />
      <p className="brink-row">
        <Button quiet busy={busy} onClick={() => onSend(true)}>
          {upheld}
        </Button>
        <Button quiet busy={busy} onClick={() => onSend(false)}>
          {overturned}
        </Button>
      </p>
    </Form>
  );
}
