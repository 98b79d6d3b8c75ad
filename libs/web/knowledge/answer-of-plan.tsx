import { AnswerCallDocument, CallToAnswerDocument, CallsOfPlanDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { ErrorSummary, SAID } from '#ui/kit';
import { useLatest } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link, useSearchParams } from 'wouter';

/** The call that a plan answers. */
export function AnsweredCall({ call }: { readonly call: { readonly id: string; readonly title: string } }) {
  const { t } = useMessages();
  return (
    <p>
      {t.knowledge.answersCall} <Link href={`/oproepen/${call.id}`} lang={SAID}>{call.title}</Link>.
    </p>
  );
}

/** The call that a plan is written for: brought along in the address, joined as soon as the draft is on the server, answered when the plan is public. */
export function AnswerOfPlan({ planId }: { readonly planId: string | null }) {
  const { t } = useMessages();
  const [search] = useSearchParams();
  const callId = search.get('oproep') ?? '';
  const call = useQuery({ queryKey: ['call-to-answer', callId], queryFn: () => request(CallToAnswerDocument, { id: callId }), enabled: callId !== '', staleTime: 600_000 });
  const joined = useQuery({ queryKey: ['calls-of-plan', planId], queryFn: () => request(CallsOfPlanDocument, { id: planId ?? '' }), enabled: planId !== null, staleTime: 60_000 });
  const answer = useAct(AnswerCallDocument, { refresh: false });
  const send = useLatest((id: string) => answer.send({ input: { knowledgeId: callId, planId: id } }));
  const found = call.data?.knowledgeItem ?? null;
  const may = found?.viewerCan.answer === true;
  useEffect(() => {
    if (planId !== null && may) void send.current(planId);
  }, [planId, may, send]);
  const calls = joined.data?.plan?.calls ?? [];
  const shown = found === null || calls.some(({ id }) => id === found.id) ? calls : [...calls, found];
  if (shown.length === 0) return null;
  return (
    <>
      <ErrorSummary title={t.common.problemsTitle} problems={answer.problems.map((problem) => ({ ...problem, path: '' }))} />
      {shown.map((one) => (
        <AnsweredCall key={one.id} call={one} />
      ))}
      <p className="brink-small">{t.knowledge.answersWhenPublic}</p>
    </>
  );
}
