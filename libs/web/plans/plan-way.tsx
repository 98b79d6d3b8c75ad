import { useMessages } from '#contract/hooks';
import { shortDate } from '#contract/i18n';
import { Way, type WayStep } from '#ui/kit';
import type { PlanOnPage } from './plan-page';
import { ENDED, finishedAt, OVER, standsAt } from './way-dates';

/** Done, here, to come: the way of one plan. */
export function PlanWay({ plan }: { readonly plan: PlanOnPage }) {
  const { t, locale } = useMessages();
  const voted = plan.history.some((event) => event.act === 'open-round');
  // an answer after a vote is part of deciding together: that is further than a first answer
  const step = standsAt(plan.state, plan.history);
  const here = voted && step === 3 ? 4 : step;
  const finished = finishedAt(plan.history);
  const names = [t.plans.way.submitted, t.plans.way.reviewed, t.plans.way.supported, t.plans.way.answered, t.plans.way.decided, t.plans.way.done];
  const shown = names.map((label, i) => ({ label, i })).filter(({ i }) => (i !== 2 || plan.asksSupport || here === 2) && (i !== 4 || voted || plan.outcome === 'CO_DECIDE' || here < 4) && (i <= here || !OVER.includes(plan.state)));
  const due = plan.dueOn === null ? null : t.plans.before({ date: shortDate(locale, plan.dueOn) });
  const detail = (i: number): string => {
    const day = finished.get(i);
    const now = ENDED.includes(plan.state) ? `${t.plans.states[plan.state]} ${shortDate(locale, plan.stateSince)}` : (due ?? t.plans.since({ date: shortDate(locale, plan.stateSince) }));
    const when = i === here ? now : day === undefined ? null : shortDate(locale, day);
    const figures = i === 2 && plan.supportNeeded !== null ? t.plans.supportOf({ count: plan.supportCount, needed: plan.supportNeeded }) : null;
    return [figures, i > here ? null : when].filter((part) => part !== null).join(' · ');
  };
  const steps: WayStep[] = shown.map(({ label, i }) => ({ label, detail: detail(i), step: i < here || plan.state === 'COMPLETED' ? 'done' : i === here ? 'here' : 'to-come' }));
  return <Way label={t.plans.theWay} steps={steps} />;
}
