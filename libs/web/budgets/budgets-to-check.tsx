import { BudgetsToCheckDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { request } from '#contract/transport';
import { Chips, SAID } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';

/** Village budgets that wait for the municipality, on its desk; nothing where there are none. */
export function BudgetsToCheck() {
  const { t, locale } = useMessages();
  const words = t.budgets;
  const { data } = useQuery({ queryKey: ['budgets-to-check'], queryFn: () => request(BudgetsToCheckDocument, {}), retry: false });
  if (data === undefined || data.budgetsToCheck.length === 0) return null;
  return (
    <section aria-labelledby="dorpsbudgetten">
      <h2 id="dorpsbudgetten">{words.toCheck}</h2>
      <ul className="brink-cards">
        {data.budgetsToCheck.map(({ budget, unchecked }) => (
          <li className="brink-sheet" key={budget.id}>
            <h3>
              <Link href={`/dorpsbudget/${budget.id}`} lang={SAID}>{budget.title}</Link>
            </h3>
            <Chips>{[budget.areaName, words.states[budget.state]]}</Chips>
            <p>{unchecked === 0 ? words.allChecked : words.unchecked({ count: unchecked })}</p>
            <p className="brink-date">{words.checkDue({ date: longDate(locale, budget.checkUntil) })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
