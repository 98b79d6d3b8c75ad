import { useMessages } from '#contract/hooks';
import { euros } from '#contract/i18n';
import { BUDGET_LIMITS } from '#domain/budgets';
import { type FieldProblem, SAID, withoutSigns } from '#ui/kit';
import { Link } from 'wouter';
import type { Points } from './ballot';
import { isOnBallot } from './amounts';
import type { BudgetOnPage } from './budget-page';

/** The options of a ballot: to tick, or to give points to. */
export function BallotChoices({ budget, points, problems, onChange }: { readonly budget: BudgetOnPage; readonly points: Points; readonly problems: readonly FieldProblem[]; readonly onChange: (points: Points) => void }) {
  const { t, locale } = useMessages();
  const words = t.budgets;
  const options = budget.options.filter(isOnBallot);
  const problem = problems.find(({ path }) => path === 'choices');
  const given = Object.values(points).reduce((sum, n) => sum + n, 0);
  const set = (option: string, n: number): void => onChange({ ...points, [option]: Math.min(Math.max(n, 0), BUDGET_LIMITS.points) });
  return (
    <fieldset className="brink-field brink-ballot" id="field-choices" tabIndex={-1} aria-describedby={problem === undefined ? undefined : 'field-choices-problem'}>
      <legend>{words.ballotOptions}</legend>
      {problem !== undefined && (
        <p className="utrecht-form-field-error-message" id="field-choices-problem">
          {problem.text}
        </p>
      )}
      {options.map((option) => {
        const n = points[option.id] ?? 0;
        const said = (
          <span>
            <b lang={SAID}>{option.title}</b>
            <span className="brink-ballot-cost">{euros(locale, option.costCents ?? 0)}</span>
            <span className="brink-ballot-text">{withoutSigns(option.description)}</span>
          </span>
        );
        return (
          <div className="brink-ballot-option" key={option.id} data-chosen={n > 0}>
            {budget.ballotKind === 'POINTS' ? (
              <>
                {said}
                <span className="brink-row">
                  <button className="nl-button nl-button--secondary" type="button" aria-label={words.less({ title: option.title })} disabled={n === 0} onClick={() => set(option.id, n - 1)}>
                    −
                  </button>
                  <input className="utrecht-textbox brink-points" type="number" min={0} max={BUDGET_LIMITS.points} inputMode="numeric" aria-label={words.points({ title: option.title })} value={n} onChange={(event) => set(option.id, Number.parseInt(event.target.value, 10) || 0)} />
                  <button className="nl-button nl-button--secondary" type="button" aria-label={words.more({ title: option.title })} disabled={given >= BUDGET_LIMITS.points} onClick={() => set(option.id, n + 1)}>
                    +
                  </button>
                </span>
              </>
            ) : (
              <label className="brink-choice">
                <input type="checkbox" checked={n > 0} onChange={(event) => set(option.id, event.target.checked ? 1 : 0)} />
                {said}
              </label>
            )}
            {option.planId !== null && (
              <Link href={`/plannen/${option.planId}`}>
                {words.option.plan}
                <span className="brink-hidden">: {option.title}</span>
              </Link>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
