import { useMessages } from '#contract/hooks';
import { BLANK, CHOICES, type WordMethod, marksOf, marksText } from '#domain/deciding';
import { ChoiceGroup, type FieldProblem, TextField } from '#ui/kit';
import type { VoteAtTable } from './paper-page';

interface Props {
  readonly vote: VoteAtTable;
  readonly choice: string;
  readonly problems: readonly FieldProblem[];
  readonly onChoice: (choice: string) => void;
}

/** What stands on a sheet, to be typed over: a word, crosses, or a figure for each option. */
export function Marks({ vote, choice, problems, onChoice }: Props) {
  const { t } = useMessages();
  const words = t.paperBallots;
  if (vote.options.length === 0) {
    const options = CHOICES[vote.method as WordMethod].map((value) => ({ value, label: t.deciding.choices[value] ?? value }));
    return <ChoiceGroup path="choice" label={words.onSheet} problems={problems} options={options} chosen={[choice]} onChange={([now]) => onChoice(now ?? '')} />;
  }
  const marks = marksOf(choice) ?? vote.options.map(() => 0);
  const set = (i: number, mark: number): void => onChoice(marksText(marks.map((known, j) => (i === j ? mark : known))));
  const crosses = vote.method === 'plurality' || vote.method === 'approval';
  const blank = vote.kind === 'round' && (
    <label className="brink-choice">
      <input type="checkbox" checked={choice === BLANK} onChange={(event) => onChoice(event.target.checked ? BLANK : '')} />
      <span>{t.deciding.options.blank}</span>
    </label>
  );
  if (crosses)
    return (
      <>
        <ChoiceGroup
          path="choice"
          label={words.onSheet}
          several={vote.method === 'approval'}
          problems={problems}
          options={vote.options.map((label, i) => ({ value: String(i), label }))}
          chosen={marks.flatMap((mark, i) => (mark === 1 ? [String(i)] : []))}
          onChange={(now) => onChoice(marksText(vote.options.map((_, i) => (now.includes(String(i)) ? 1 : 0))))}
        />
        {blank}
      </>
    );
  return (
    <fieldset className="utrecht-form-fieldset brink-field" data-path="choice" tabIndex={-1}>
      <legend className="utrecht-form-fieldset__legend">{words.onSheet}</legend>
      <p className="utrecht-form-field-description">{words.figuresHint}</p>
      {problems.filter(({ path }) => path === 'choice').map(({ text }) => (
        <p className="utrecht-form-field-error-message" key={text}>
          {text}
        </p>
      ))}
      {vote.options.map((option, i) => (
        <TextField key={option} path={`choice.${i}`} label={option} inputMode="numeric" problems={problems} value={marks[i] === 0 || marks[i] === undefined ? '' : String(marks[i])} onChange={(text) => set(i, Number.parseInt(text.slice(0, 2), 10) || 0)} />
      ))}
      {blank}
    </fieldset>
  );
}
