import { GoalOfPlanDocument, GoalsOfAreaDocument, ServePlanGoalDocument } from '#contract/documents';
import { useAct, useKept, useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { SelectField } from '#ui/kit';
import { useLatest } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { goalOptions } from './goal-options';

/** Choosing the goal of the village's vision while one writes a plan: kept here until the draft is on the server, then there. */
export function GoalField({ planId, areaId }: { readonly planId: string | null; readonly areaId: string }) {
  const { t } = useMessages();
  const words = t.visions.plan;
  const goals = useQuery({ queryKey: ['goals-of-area', areaId], queryFn: () => request(GoalsOfAreaDocument, { areaId }), enabled: areaId !== '', staleTime: 600_000 });
  const now = useQuery({ queryKey: ['goal-of-plan', planId], queryFn: () => request(GoalOfPlanDocument, { planId: planId ?? '' }), enabled: planId !== null });
  const [chosen, setChosen] = useState<string | null>(null);
  const [waiting, setWaiting] = useKept<string | null>('plan-goal:new', null);
  const serve = useAct(ServePlanGoalDocument, { refresh: false });
  const choices = goals.data?.goalsOfArea ?? [];
  const send = useLatest((goalId: string) => serve.send({ input: { planId: planId ?? '', goalId: choices.some((goal) => goal.id === goalId) ? goalId : null } }));
  useEffect(() => {
    if (planId === null || waiting === null || goals.data === undefined) return;
    void send.current(waiting).then(() => {
      setChosen(waiting);
      setWaiting(null);
    });
  }, [planId, waiting, goals.data, setChosen, setWaiting, send]);
  if (choices.length === 0) return null;
  const value = (planId === null ? waiting : chosen) ?? now.data?.goalOfPlan?.goal?.id ?? '';
  const choose = (goalId: string): void => {
    if (planId === null) return setWaiting(goalId);
    setChosen(goalId);
    void send.current(goalId);
  };
  return <SelectField path="goalId" label={words.field} hint={words.hint} problems={serve.problems} value={value} onChange={choose} options={goalOptions(choices, words.nothing)} />;
}
