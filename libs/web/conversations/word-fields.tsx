import { useMessages } from '#contract/hooks';
import { type FieldProblem, TextField } from '#ui/kit';
import type { TypedWords } from './typed-words';

interface WordFieldsProps {
  readonly typed: TypedWords;
  readonly problems: readonly FieldProblem[];
  readonly set: (more: Partial<TypedWords>) => void;
}

/** What is asked, the first statements and the days. */
export function WordFields({ typed, problems, set }: WordFieldsProps) {
  const { t } = useMessages();
  const words = t.conversations.form;
  return (
    <>
      <TextField path="question" label={words.question} hint={words.questionHint} problems={problems} value={typed.question} onChange={(question) => set({ question })} />
      <TextField path="explanation" label={`${words.explanation} ${t.common.optional}`} rows={4} problems={problems} value={typed.explanation} onChange={(explanation) => set({ explanation })} />
      <TextField path="statements" label={words.statements} hint={words.statementsHint} rows={8} problems={problems} value={typed.statements} onChange={(statements) => set({ statements })} />
      <TextField path="opens" label={`${words.opens} ${t.common.optional}`} hint={words.opensNow} type="date" problems={problems} value={typed.opens} onChange={(opens) => set({ opens })} />
      <TextField path="closes" label={words.closes} type="date" problems={problems} value={typed.closes} onChange={(closes) => set({ closes })} />
    </>
  );
}
