import type { BudgetOptionItemFragment } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { euros } from '#contract/i18n';
import { Chips, MarkedText, SAID } from '#ui/kit';
import { Link } from 'wouter';
import { isOnBallot } from './amounts';
import type { BudgetOnPage } from './budget-page';
import { CheckForm } from './check-form';

/** Every option that one may see, with what the municipality found; an official checks it here. Beside a ballot only those that are not on it. */
export function BudgetOptions({ budget }: { readonly budget: BudgetOnPage }) {
  const { t } = useMessages();
  const { vote } = budget.viewerCan;
  const options = budget.options.filter((option) => !vote || !isOnBallot(option));
  if (vote && options.length === 0) return null;
  return (
    <section aria-labelledby="ideeen">
      <h2 id="ideeen">{vote ? t.budgets.notOnBallot : t.budgets.options}</h2>
      {options.length === 0 && <p>{t.budgets.noOptions}</p>}
      <ul className="brink-cards">
        {options.map((option) => (
          <Option key={option.id} option={option} />
        ))}
      </ul>
    </section>
  );
}

function Option({ option }: { readonly option: BudgetOptionItemFragment }) {
  const { t, locale } = useMessages();
  const words = t.budgets.option;
  const amount = option.costCents !== null ? words.cost({ amount: euros(locale, option.costCents) }) : option.askedCents !== null && option.outcome === null ? words.asked({ amount: euros(locale, option.askedCents) }) : null;
  return (
    <li className="brink-sheet">
      <h3 lang={SAID}>{option.title}</h3>
      <Chips>{[amount, option.outcome === null || option.droppedAs !== null ? null : words.verdicts[option.outcome]]}</Chips>
      <MarkedText text={option.description} />
      {option.planId !== null && (
        <p>
          <Link href={`/plannen/${option.planId}`}>
            {words.plan}
            <span className="brink-hidden">: {option.title}</span>
          </Link>
        </p>
      )}
      {option.droppedAs !== null && <p>{words.dropped({ state: t.plans.states[option.droppedAs] })}</p>}
      {option.droppedAs !== null ? null : option.outcome === null ? (
        <p className="brink-small">{words.unseen}</p>
      ) : (
        <p className="brink-text">
          <b>{words.says}:</b> {option.reasons}
        </p>
      )}
      {option.viewerMayCheck && <CheckForm option={option} />}
    </li>
  );
}
