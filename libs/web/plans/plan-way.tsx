import { useMessages } from '#contract/hooks';
import { shortDate } from '#contract/i18n';
import { Way, type WayStep } from '#ui/kit';
import type { PlanOnPage } from './plan-page';

const ORDER: readonly (readonly string[])[] = [['DRAFT'], ['IN_REVIEW', 'REFUSED'], ['GATHERING_SUPPORT', 'EXPIRED', 'MERGED'], ['AWAITING_RESPONSE', 'DECLINED'], ['CO_DECIDE', 'DECIDING', 'DECIDED'], ['ADOPTED', 'BACKED', 'UNDER_WAY', 'COMPLETED', 'STOPPED', 'WITHDRAWN']];

/** Done, here, to come: the way of one plan. */
export function PlanWay({ plan }: { readonly plan: PlanOnPage }) {
  const { t, locale } = useMessages();
  const voted = plan.history.some((event) => event.act === 'open-round');
  // an answer after a vote is part of deciding together: that is further than a first answer
  const here = voted && ORDER[3]?.includes(plan.state) === true ? 4 : ORDER.findIndex((states) => states.includes(plan.state));
  const names = [t.plans.way.submitted, t.plans.way.reviewed, t.plans.way.supported, t.plans.way.answered, t.plans.way.decided, t.plans.way.done];
  const shown = names.map((label, i) => ({ label, i })).filter(({ i }) => (i !== 2 || plan.supportNeeded !== null || here === 2) && (i !== 4 || voted || plan.outcome === 'CO_DECIDE' || here < 4));
  const due = plan.dueOn === null ? null : t.plans.before({ date: shortDate(locale, plan.dueOn) });
  const detail = (i: number): string => {
    if (i === 0 && plan.submittedAt !== null) return shortDate(locale, plan.submittedAt);
    if (i === 2 && plan.supportNeeded !== null) return `${plan.supportCount} / ${plan.supportNeeded}`;
    return i === here && due !== null ? due : '';
  };
  const steps: WayStep[] = shown.map(({ label, i }) => ({ label, detail: detail(i), step: i < here || plan.state === 'COMPLETED' ? 'done' : i === here ? 'here' : 'to-come' }));
  return <Way label={t.plans.theWay} steps={steps} />;
}
