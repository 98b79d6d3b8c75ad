import { AnswerCallDocument, CloseCallDocument, PlansToAnswerWithDocument, TakeBackKnowledgeDocument } from '#contract/documents';
import { clearKept, useAct, useGrowingList, useKept, useMessages } from '#contract/hooks';
import { Button, ErrorSummary, Form, NoAnswer, SelectField, TextField } from '#ui/kit';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { ItemOnPage } from './knowledge-page';

const MOST = 50;

/** Answering a call with a public plan of one's own. */
export function AnswerWithPlan({ item }: { readonly item: ItemOnPage }) {
  const { t } = useMessages();
  const words = t.knowledge;
  const mine = useGrowingList('plans-to-answer-with', PlansToAnswerWithDocument, { first: MOST }, (result) => result.myPlans);
  const [planId, setPlanId] = useState('');
  const answer = useAct(AnswerCallDocument);
  const free = mine.items?.filter((plan) => plan.publishedAt !== null && !item.answers.some((there) => there.id === plan.id)) ?? [];
  return (
    <details>
      <summary>{words.answerWith}</summary>
      {mine.items === null && <NoAnswer asked={mine.asked} words={t.common} />}
      {mine.items !== null && mine.more === null && free.length === 0 && <p>{words.answerNew}</p>}
      {free.length > 0 && (
        <Form onSend={() => void answer.send({ input: { knowledgeId: item.id, planId: planId === '' ? (free[0]?.id ?? '') : planId } })}>
          <ErrorSummary title={t.common.problemsTitle} problems={answer.problems} />
          <SelectField path="planId" label={words.answerPlan} problems={answer.problems} value={planId} onChange={setPlanId} options={free.map((plan) => ({ value: plan.id, label: plan.title }))} />
          <Button quiet type="submit" busy={answer.busy}>
            {words.answerWith}
          </Button>
        </Form>
      )}
      {mine.more !== null && (
        <Button quiet busy={mine.busy} onClick={mine.more}>
          {t.common.more}
        </Button>
      )}
      <p>
        <Link href={`/plannen/nieuw?oproep=${item.id}`}>{words.newPlan}</Link>
      </p>
    </details>
  );
}

/** Saying what came of a call, which ends it. */
export function CloseForm({ callId }: { readonly callId: string }) {
  const { t } = useMessages();
  const keep = `call-outcome:${callId}`;
  const [outcome, setOutcome] = useKept(keep, '');
  const close = useAct(CloseCallDocument);
  return (
    <details>
      <summary>{t.knowledge.close}</summary>
      <Form onSend={() => void close.send({ input: { knowledgeId: callId, outcome } }).then((done) => done !== null && clearKept(keep))}>
        <ErrorSummary title={t.common.problemsTitle} problems={close.problems} />
        <TextField path="outcome" label={t.knowledge.outcome} hint={t.knowledge.closeHint} rows={5} problems={close.problems} value={outcome} onChange={setOutcome} />
        <Button type="submit" busy={close.busy}>
          {t.knowledge.closeButton}
        </Button>
      </Form>
    </details>
  );
}

/** Improving what one shared, or taking it off the site. */
export function OwnActs({ item }: { readonly item: ItemOnPage }) {
  const { t } = useMessages();
  const [, go] = useLocation();
  const [asking, setAsking] = useState(false);
  const takeBack = useAct(TakeBackKnowledgeDocument);
  return (
    <>
      <p className="brink-row">
        <Link href={`/kennis/${item.id}/verbeteren`}>{t.knowledge.toChange}</Link>
        <button className="brink-plain" type="button" aria-expanded={asking} onClick={() => setAsking(!asking)}>
          {t.knowledge.takeBack}
        </button>
      </p>
      <ErrorSummary title={t.common.problemsTitle} problems={takeBack.problems} />
      {asking && (
        <>
          <p>{t.knowledge.takeBackSure}</p>
          <p className="brink-row">
            <Button busy={takeBack.busy} onClick={() => void takeBack.send({ input: { knowledgeId: item.id } }).then((done) => done !== null && go('/kennis'))}>
              {t.knowledge.takeBack}
            </Button>
            <Button quiet onClick={() => setAsking(false)}>
              {t.common.cancel}
            </Button>
          </p>
        </>
      )}
    </>
  );
}
