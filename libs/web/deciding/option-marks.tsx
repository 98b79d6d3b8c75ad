import { useMessages } from '#contract/hooks';
import { BLANK, OPTION_LIMITS, isRanking, marksOf, marksText } from '#domain/deciding';
import { ChoiceGroup, type FieldProblem } from '#ui/kit';
import { OptionOrder } from './option-order';
import { methodOf } from './option-text';

export interface MarksProps {
  readonly path: string;
  readonly label: string;
  readonly options: readonly string[];
  readonly problems: readonly FieldProblem[];
  readonly marks: readonly number[];
  readonly onChange: (marks: readonly number[]) => void;
}

type OptionMethod = 'PLURALITY' | 'APPROVAL' | 'SCORE' | 'POINTS' | 'IRV' | 'SCHULZE' | 'RANKED_PAIRS' | 'BORDA' | 'STV';
const SCORES = Array.from({ length: OPTION_LIMITS.highestScore + 1 }, (_, i) => i);

/** A ballot among options, in the form of its method; or abstaining. The ballot is text, as it is sent. */
export function OptionMarks({ method, choice, onChoice, ...frame }: Omit<MarksProps, 'marks' | 'onChange'> & { readonly method: string; readonly choice: string; readonly onChoice: (choice: string) => void }) {
  const { t } = useMessages();
  const words = t.deciding.options;
  const marks = marksOf(choice) ?? frame.options.map(() => 0);
  const props: MarksProps = { ...frame, marks, onChange: (changed) => onChoice(marksText(changed)) };
  const hint = words.hints[method as OptionMethod];
  return (
    <>
      {(method === 'PLURALITY' || method === 'APPROVAL') && <Ticks {...props} hint={hint} several={method === 'APPROVAL'} />}
      {method !== 'PLURALITY' && method !== 'APPROVAL' && (
        <fieldset className="utrecht-form-fieldset brink-field brink-ballot" data-path={frame.path} tabIndex={-1}>
          <legend className="utrecht-form-fieldset__legend">{frame.label}</legend>
          <p className="utrecht-form-field-description">{hint}</p>
          <Problem path={frame.path} problems={frame.problems} />
          {method === 'SCORE' && <Scores {...props} empty={choice === '' || choice === BLANK} />}
          {method === 'POINTS' && <Points {...props} />}
          {isRanking(methodOf(method)) && <OptionOrder {...props} />}
        </fieldset>
      )}
      <label className="brink-choice">
        <input type="checkbox" checked={choice === BLANK} onChange={(event) => onChoice(event.target.checked ? BLANK : '')} />
        <span>{words.blank}</span>
      </label>
    </>
  );
}

function Problem({ path, problems }: { readonly path: string; readonly problems: readonly FieldProblem[] }) {
  const problem = problems.find((p) => p.path === path);
  return problem === undefined ? null : <p className="utrecht-form-field-error-message">{problem.text}</p>;
}

function Ticks({ several, options, marks, onChange, ...frame }: MarksProps & { readonly several: boolean; readonly hint: string }) {
  const chosen = marks.flatMap((mark, i) => (mark === 1 ? [String(i)] : []));
  return <ChoiceGroup {...frame} several={several} options={options.map((label, i) => ({ value: String(i), label }))} chosen={chosen} onChange={(now) => onChange(options.map((_, i) => (now.includes(String(i)) ? 1 : 0)))} />;
}

function Scores({ path, options, problems, marks, onChange, empty }: MarksProps & { readonly empty: boolean }) {
  return options.map((option, i) => (
    <fieldset className="brink-ballot-option" key={option} data-path={`${path}.${i}`} tabIndex={-1} data-chosen={(marks[i] ?? 0) > 0}>
      <legend>
        <b>{option}</b>
      </legend>
      <Problem path={`${path}.${i}`} problems={problems} />
      <div className="brink-row">
        {SCORES.map((score) => (
          <label className="brink-choice" key={score}>
            <input type="radio" name={`${path}.${option}`} checked={!empty && marks[i] === score} onChange={() => onChange(marks.map((mark, j) => (i === j ? score : mark)))} />
            <span>{score}</span>
          </label>
        ))}
      </div>
    </fieldset>
  ));
}

function Points({ path, options, problems, marks, onChange }: MarksProps) {
  const { t } = useMessages();
  const words = t.deciding.options;
  const left = OPTION_LIMITS.points - marks.reduce((a, b) => a + b, 0);
  const set = (i: number, n: number): void => onChange(marks.map((mark, j) => (i === j ? Math.min(Math.max(n, 0), mark + Math.max(left, 0)) : mark)));
  return (
    <>
      {options.map((option, i) => {
        const n = marks[i] ?? 0;
        return (
          <div className="brink-ballot-option" key={option} data-chosen={n > 0}>
            <b>{option}</b>
            <Problem path={`${path}.${i}`} problems={problems} />
            <span className="brink-row">
              <button className="nl-button nl-button--secondary" type="button" aria-label={words.less({ option })} disabled={n === 0} onClick={() => set(i, n - 1)}>
                −
              </button>
              <input className="utrecht-textbox brink-points" type="number" data-path={`${path}.${i}`} min={0} max={OPTION_LIMITS.points} inputMode="numeric" aria-label={words.pointsFor({ option })} value={n} onChange={(event) => set(i, Number.parseInt(event.target.value, 10) || 0)} />
              <button className="nl-button nl-button--secondary" type="button" aria-label={words.more({ option })} disabled={left <= 0} onClick={() => set(i, n + 1)}>
                +
              </button>
            </span>
          </div>
        );
      })}
      <p role="status">{words.left({ n: Math.max(left, 0) })}</p>
    </>
  );
}
