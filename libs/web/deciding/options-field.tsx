import { useMessages } from '#contract/hooks';
import { OPTION_LIMITS } from '#domain/deciding';
import { Button, type FieldProblem, TextField } from '#ui/kit';

/** The options of a round, two to twelve lines. */
export function OptionsField({ options, problems, onChange }: { readonly options: readonly string[]; readonly problems: readonly FieldProblem[]; readonly onChange: (options: readonly string[]) => void }) {
  const { t } = useMessages();
  const words = t.deciding.options;
  const problem = problems.find(({ path }) => path === 'options');
  return (
    <fieldset className="utrecht-form-fieldset brink-field" data-path="options" tabIndex={-1}>
      <legend className="utrecht-form-fieldset__legend">{words.title}</legend>
      <p className="utrecht-form-field-description">{words.hint}</p>
      {problem !== undefined && <p className="utrecht-form-field-error-message">{problem.text}</p>}
      {options.map((option, i) => (
        <div key={i}>
          <TextField path={`options.${i}`} label={words.option({ n: i + 1 })} problems={problems} value={option} onChange={(text) => onChange(options.map((other, j) => (i === j ? text : other)))} />
          {options.length > OPTION_LIMITS.least && (
            <Button quiet type="button" onClick={() => onChange(options.filter((_, j) => i !== j))}>
              {words.remove({ n: i + 1 })}
            </Button>
          )}
        </div>
      ))}
      {options.length < OPTION_LIMITS.most && (
        <Button quiet type="button" onClick={() => onChange([...options, ''])}>
          {words.add}
        </Button>
      )}
    </fieldset>
  );
}
