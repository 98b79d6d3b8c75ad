import { PublishPlanDocument, type RefusalGround, RefusePlanDocument, ReturnPlanDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { Button, ErrorSummary, Form, SAID, SelectField, TextField } from '#ui/kit';
import { useState } from 'react';
import { Link } from 'wouter';
import type { PlanOfModeration } from './moderation-panel';

/** What a coach can do with a plan that came in, beside the plans that are like it. */
export function ReviewForm({ plan }: { readonly plan: PlanOfModeration }) {
  const { t } = useMessages();
  const words = t.plans.desk;
  const publish = useAct(PublishPlanDocument);
  const giveBack = useAct(ReturnPlanDocument);
  const refuse = useAct(RefusePlanDocument);
  const [way, setWay] = useState<'none' | 'return' | 'refuse'>('none');
  const [text, setText] = useState('');
  const [ground, setGround] = useState<string>('OUTSIDE_COMPETENCE');
  const problems = [...publish.problems, ...giveBack.problems, ...refuse.problems];
  const send = (): void => {
    if (way === 'return') void giveBack.send({ input: { planId: plan.id, notes: text } });
    if (way === 'refuse') void refuse.send({ input: { planId: plan.id, reason: text, ground: ground as RefusalGround } });
  };
  return (
    <section className="brink-sheet" aria-labelledby="beoordelen">
      <h2 id="beoordelen">{words.moderate}</h2>
      {plan.likePlans.length > 0 && (
        <>
          <h3>{words.like}</h3>
          <ul>
            {plan.likePlans.map((like) => (
              <li key={like.id}>
                <Link href={`/plannen/${like.id}`} lang={SAID}>{like.title}</Link> <span className="brink-small">{t.plans.states[like.state]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      <p className="brink-row">
        <Button quiet={way !== 'none'} busy={publish.busy} onClick={() => void publish.send({ input: { planId: plan.id } })}>
          {words.publish}
        </Button>
        <Button quiet onClick={() => setWay('return')}>
          {words.return}
        </Button>
        <Button quiet onClick={() => setWay('refuse')}>
          {words.refuse}
        </Button>
      </p>
      {way !== 'none' && (
        <Form onSend={send}>
          {way === 'refuse' && <SelectField path="ground" label={words.ground} problems={problems} value={ground} onChange={setGround} options={Object.entries(words.grounds).map(([value, label]) => ({ value, label }))} />}
          <TextField path={way === 'return' ? 'notes' : 'reason'} label={way === 'return' ? words.returnNotes : words.reason} rows={5} problems={problems} value={text} onChange={setText} />
          <p className="brink-row">
            <Button type="submit" busy={giveBack.busy || refuse.busy}>
              {way === 'return' ? words.return : words.refuse}
            </Button>
            <Button quiet onClick={() => setWay('none')}>
              {t.common.cancel}
            </Button>
          </p>
        </Form>
      )}
    </section>
  );
}
