import { GoalOfPlanDocument, type GoalOfPlanQuery, ServePlanGoalDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { Button, ErrorSummary, Form, NoAnswer, SelectField } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { goalOptions } from './goal-options';

/** Which goal of the village's vision a plan serves, on its page; its author can change it. */
export function GoalOfPlan({ planId }: { readonly planId: string }) {
  const { t } = useMessages();
  const words = t.visions.plan;
  const asked = useQuery({ queryKey: ['goal-of-plan', planId], queryFn: () => request(GoalOfPlanDocument, { planId }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const found = asked.data.goalOfPlan;
  if (found === null || (found.goal === null && found.choices.length === 0)) return null;
  return (
    <section aria-labelledby="doel-van-visie">
      <h2 id="doel-van-visie">{words.heading}</h2>
      {found.goal !== null && (
        <p>
          {words.serves} <b>{found.goal.title}</b>, {words.from} <Link href={`/dorpsvisies/${found.goal.visionId}`}>{found.goal.visionTitle}</Link>.
        </p>
      )}
      {found.choices.length > 0 && <ChangeGoal key={found.goal?.id ?? ''} planId={planId} found={found} />}
    </section>
  );
}

function ChangeGoal({ planId, found }: { readonly planId: string; readonly found: NonNullable<GoalOfPlanQuery['goalOfPlan']> }) {
  const { t } = useMessages();
  const words = t.visions.plan;
  const [goalId, setGoalId] = useState(found.goal?.id ?? '');
  const serve = useAct(ServePlanGoalDocument);
  return (
    <details>
      <summary>{words.field}</summary>
      <Form onSend={() => void serve.send({ input: { planId, goalId: goalId || null } })}>
        <ErrorSummary title={t.common.problemsTitle} problems={serve.problems} />
        <SelectField path="goalId" label={words.field} problems={serve.problems} value={goalId} onChange={setGoalId} options={goalOptions(found.choices, words.nothing)} />
        <Button quiet type="submit" busy={serve.busy}>
          {words.save}
        </Button>
      </Form>
    </details>
  );
}
