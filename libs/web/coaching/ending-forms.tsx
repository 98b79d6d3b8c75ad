import { CloseCoachingDocument, HandOverCoachingDocument, WithdrawCoachingDocument } from '#contract/documents';
import { clearKept, keep, useAct, useKept, useMessages } from '#contract/hooks';
import { COACHING_LIMITS } from '#domain/coaching';
import { checkText } from '#domain/kernel';
import { Button, ChoiceGroup, ErrorSummary, type FieldProblem, Form, SelectField, TextField } from '#ui/kit';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { outcomeKey } from './lesson-draft';
import type { Request } from './request-page';

/** Handing a request over to another coach of its municipality. */
export function HandOverForm({ item }: { readonly item: Request }) {
  const { t } = useMessages();
  const words = t.coaching;
  const [toPersonId, setTo] = useState('');
  const [notes, setNotes] = useKept(`coaching-hand-over:${item.id}`, '');
  const hand = useAct(HandOverCoachingDocument);
  const problems = hand.problems.map((p) => (p.path === 'toPersonId' && toPersonId === '' ? { ...p, text: t.problems['not-a-choice']({}) } : p));
  return (
    <details>
      <summary>{words.handOver}</summary>
      {item.successors.length === 0 ? (
        <p>{words.handOverNone}</p>
      ) : (
        <Form onSend={() => void hand.send({ input: { requestId: item.id, toPersonId, notes } }).then((done) => done !== null && clearKept(`coaching-hand-over:${item.id}`))}>
          <ErrorSummary title={t.common.problemsTitle} problems={problems} />
          <SelectField path="toPersonId" label={words.handOverTo} problems={problems} value={toPersonId} onChange={setTo} options={[{ value: '', label: words.choose }, ...item.successors.map(({ id, name }) => ({ value: id, label: name }))]} />
          <TextField path="notes" label={words.handOverNotes} hint={words.notesHint} rows={4} problems={problems} value={notes} onChange={setNotes} />
          <Button quiet type="submit" busy={hand.busy}>
            {words.handOverButton}
          </Button>
        </Form>
      )}
    </details>
  );
}

/** Closing a request: what came of it, and a lesson or why there is none. The lesson has a page of its own, on which it is prefilled. */
export function CloseForm({ item }: { readonly item: Request }) {
  const { t } = useMessages();
  const words = t.coaching;
  const [, go] = useLocation();
  const [outcome, setOutcome] = useKept(outcomeKey(item.id), '');
  const [lesson, setLesson] = useState('no');
  const [noLesson, setNoLesson] = useKept(`coaching-no-lesson:${item.id}`, '');
  const close = useAct(CloseCoachingDocument);
  const [early, setEarly] = useState<readonly FieldProblem[]>([]);
  const problems = early.length > 0 ? early : close.problems;
  const send = (): void => {
    if (lesson === 'yes') {
      const checked = checkText(outcome, 'outcome', COACHING_LIMITS.outcome);
      if (!checked.ok) return setEarly(checked.problems.map((p) => ({ path: 'outcome', text: t.problems[p.code](p.data) })));
      keep(outcomeKey(item.id), outcome);
      go(`/hulpvragen/${item.id}/les`);
      return;
    }
    setEarly([]);
    void close.send({ input: { requestId: item.id, outcome, noLesson } }).then((done) => {
      if (done !== null) for (const key of [outcomeKey(item.id), `coaching-no-lesson:${item.id}`]) clearKept(key);
    });
  };
  return (
    <details>
      <summary>{words.close}</summary>
      <Form onSend={send}>
        <ErrorSummary title={t.common.problemsTitle} problems={problems} />
        <TextField path="outcome" label={words.outcome} hint={words.outcomeHint} rows={5} problems={problems} value={outcome} onChange={setOutcome} />
        <ChoiceGroup path="lesson" label={words.withLesson} problems={[]} options={[{ value: 'yes', label: words.lessonYes }, { value: 'no', label: words.lessonNo }]} chosen={[lesson]} onChange={([one]) => setLesson(one ?? 'no')} />
        {lesson === 'no' && <TextField path="noLesson" label={words.noLesson} rows={2} problems={problems} value={noLesson} onChange={setNoLesson} />}
        <Button quiet type="submit" busy={close.busy}>
          {lesson === 'yes' ? words.toLesson : words.closeButton}
        </Button>
      </Form>
    </details>
  );
}

/** Withdrawing what one asked. */
export function WithdrawForm({ requestId }: { readonly requestId: string }) {
  const { t } = useMessages();
  const withdraw = useAct(WithdrawCoachingDocument);
  return (
    <details>
      <summary>{t.coaching.withdraw}</summary>
      <p>{t.coaching.withdrawSure}</p>
      <ErrorSummary title={t.common.problemsTitle} problems={withdraw.problems} />
      <Button quiet busy={withdraw.busy} onClick={() => void withdraw.send({ input: { requestId } })}>
        {t.coaching.withdraw}
      </Button>
    </details>
  );
}
