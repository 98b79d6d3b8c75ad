import { useMessages } from '#contract/hooks';
import { shortDate } from '#contract/i18n';
import { Way, type WayStep } from '#ui/kit';
import type { BudgetOnPage } from './budget-page';

const HERE: Readonly<Record<string, number>> = { DRAFT: -1, GATHERING: 0, CHECKING: 1, VOTING: 2, COUNTED: 4, ANNULLED: -1 };

/** Done, here, to come: the way of one budget. */
export function BudgetWay({ budget }: { readonly budget: BudgetOnPage }) {
  const { t, locale } = useMessages();
  const words = t.budgets;
  const here = HERE[budget.state] ?? -1;
  const until = (moment: string): string => words.until({ date: shortDate(locale, moment) });
  const { steps } = words;
  const shown = [[steps.ideas, until(budget.ideasUntil)], [steps.check, until(budget.checkUntil)], [steps.vote, until(budget.closesAt)], [steps.count, shortDate(locale, budget.closesAt)], [steps.track, '']] as const;
  return <Way label={words.way} steps={shown.map(([label, detail], i): WayStep => ({ label, detail, step: i < here ? 'done' : i === here ? 'here' : 'to-come' }))} />;
}
