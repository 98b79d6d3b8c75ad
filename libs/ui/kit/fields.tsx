import { type ReactNode, useEffect, useId, useRef } from 'react';

/** A problem at a field: where in the form, and the sentence. */
export interface FieldProblem {
  readonly path: string;
  readonly text: string;
}

interface FieldFrame {
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly problems: readonly FieldProblem[];
}

const invalid = (attributes: { 'aria-invalid'?: true }): string => (attributes['aria-invalid'] ? ' utrecht-textbox--invalid utrecht-textarea--invalid utrecht-select--invalid' : '');

/** Label, hint and problem around one control. */
export function Field({ path, label, hint, problems, children }: FieldFrame & { readonly children: (attributes: { id: string; 'data-path': string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode }) {
  const id = useId();
  const problem = problems.find((p) => p.path === path);
  const described = [hint === undefined ? null : `${id}-hint`, problem === undefined ? null : `${id}-problem`].filter((d) => d !== null).join(' ');
  return (
    <div className="utrecht-form-field brink-field">
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p className="utrecht-form-field-description" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem !== undefined && (
        <p className="utrecht-form-field-error-message" id={`${id}-problem`}>
          {problem.text}
        </p>
      )}
      {children({ id, 'data-path': path, ...(described === '' ? {} : { 'aria-describedby': described }), ...(problem === undefined ? {} : { 'aria-invalid': true as const }) })}
    </div>
  );
}

interface TextFieldProps extends FieldFrame {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: string;
  readonly autoComplete?: string;
  readonly inputMode?: 'numeric' | 'email' | 'text';
  /** Rows of a text of several lines. */
  readonly rows?: number;
}

/** A line of text, or several. */
export function TextField({ value, onChange, type = 'text', autoComplete, inputMode, rows, ...frame }: TextFieldProps) {
  return (
    <Field {...frame}>
      {(attributes) =>
        rows === undefined ? (
          <input className={`utrecht-textbox${invalid(attributes)}`} type={type} value={value} autoComplete={autoComplete} inputMode={inputMode} onChange={(e) => onChange(e.target.value)} {...attributes} />
        ) : (
          <textarea className={`utrecht-textarea${invalid(attributes)}`} rows={rows} value={value} onChange={(e) => onChange(e.target.value)} {...attributes} />
        )
      }
    </Field>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** One of a list. */
export function SelectField({ value, onChange, options, ...frame }: FieldFrame & { readonly value: string; readonly onChange: (value: string) => void; readonly options: readonly Option[] }) {
  return (
    <Field {...frame}>
      {(attributes) => (
        <select className={`utrecht-select${invalid(attributes)}`} value={value} onChange={(e) => onChange(e.target.value)} {...attributes}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** One of a few, or several of them, all in sight. */
export function ChoiceGroup({ path, label, hint, problems, options, chosen, several = false, onChange }: FieldFrame & { readonly options: readonly Option[]; readonly chosen: readonly string[]; readonly several?: boolean; readonly onChange: (chosen: readonly string[]) => void }) {
  const id = useId();
  const problem = problems.find((p) => p.path === path);
  const toggle = (value: string): void => onChange(several ? (chosen.includes(value) ? chosen.filter((c) => c !== value) : [...chosen, value]) : [value]);
  return (
    <fieldset className="utrecht-form-fieldset brink-field" id={id} data-path={path} tabIndex={-1} aria-describedby={problem === undefined ? undefined : `${id}-problem`}>
      <legend className="utrecht-form-fieldset__legend">{label}</legend>
      {hint !== undefined && <p className="utrecht-form-field-description">{hint}</p>}
      {problem !== undefined && (
        <p className="utrecht-form-field-error-message" id={`${id}-problem`}>
          {problem.text}
        </p>
      )}
      {options.map((option) => (
        <label className="brink-choice" key={option.value}>
          <input type={several ? 'checkbox' : 'radio'} name={id} value={option.value} checked={chosen.includes(option.value)} onChange={() => toggle(option.value)} />
          <span>
            {option.label}
            {option.hint !== undefined && <span className="brink-small"> {option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** The field of a problem: in the form or the part of the page where the summary stands, else anywhere. Several forms of a page may have a field of the same path. */
function fieldOf(link: Element, path: string): HTMLElement | null {
  const wanted = `[data-path="${CSS.escape(path)}"]`;
  return (link.closest('form') ?? link.closest('section') ?? document).querySelector<HTMLElement>(wanted) ?? document.querySelector<HTMLElement>(wanted);
}

/** The words of a field's own label, as they stand on the page. */
const labelOf = (field: HTMLElement | null): string => ((field as HTMLInputElement | null)?.labels?.[0] ?? field?.querySelector(':scope > legend'))?.textContent?.trim() ?? '';

/** Lets a link of the summary lead to its field, by name. */
function lead(link: HTMLAnchorElement | null, path: string): void {
  if (link === null) return;
  const field = fieldOf(link, path);
  link.setAttribute('href', `#${field?.id ?? ''}`);
  link.setAttribute('data-label', labelOf(field));
}

/** All problems on top, each leading to its field; gets the focus when problems come. */
export function ErrorSummary({ title, problems }: { readonly title: string; readonly problems: readonly FieldProblem[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  const go = (link: Element, path: string): void => {
    const target = fieldOf(link, path);
    target?.focus();
    target?.scrollIntoView({ block: 'center' });
  };
  return (
    <div className="utrecht-alert brink-alert" role="alert" tabIndex={-1} ref={box}>
      <h2>{title}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.text}`}>
            {problem.path === '' ? (
              problem.text
            ) : (
              <a
                className="brink-problem"
                href="#"
                ref={(link) => lead(link, problem.path)}
                onClick={(event) => {
                  event.preventDefault();
                  go(event.currentTarget, problem.path);
                }}
              >
                {problem.text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
