import type { BudgetCardFragment } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { areaName, euros, longDate } from '#contract/i18n';
import { Chips, SAID } from '#ui/kit';
import { Link } from 'wouter';

/** Until when the phase lasts in which a budget is. */
export const endOfPhase = (budget: Pick<BudgetCardFragment, 'state' | 'ideasUntil' | 'checkUntil' | 'closesAt'>): string => ({ GATHERING: budget.ideasUntil, CHECKING: budget.checkUntil })[budget.state as string] ?? budget.closesAt;

/** Budgets as cards. `deep`: below a heading of the second level. */
export function BudgetCards({ budgets, deep = false }: { readonly budgets: readonly BudgetCardFragment[]; readonly deep?: boolean }) {
  const { t, locale } = useMessages();
  const Heading = deep ? 'h3' : 'h2';
  return (
    <ul className="brink-cards">
      {budgets.map((budget) => (
        <li className="brink-sheet" key={budget.id}>
          <Heading className="brink-card-title">
            <Link href={`/dorpsbudget/${budget.id}`} lang={SAID}>{budget.title}</Link>
          </Heading>
          <p className="brink-small">{areaName({ name: budget.areaName }, { name: budget.municipalityName })}</p>
          <p className="brink-figure">{euros(locale, budget.amountCents)}</p>
          <Chips>{[t.budgets.states[budget.state]]}</Chips>
          {['GATHERING', 'CHECKING', 'VOTING'].includes(budget.state) && <p className="brink-date">{t.budgets.until({ date: longDate(locale, endOfPhase(budget)) })}</p>}
        </li>
      ))}
    </ul>
  );
}
