import { AddMilestoneDocument, ReachMilestoneDocument, RemoveMilestoneDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { Button, ErrorSummary, Form, SAID, TextField } from '#ui/kit';
import { useState } from 'react';
import type { PlanOnTrack } from './track-panel';

/** The milestones of a plan; author and municipality add and reach them. */
export function Milestones({ plan }: { readonly plan: PlanOnTrack }) {
  const { t, locale } = useMessages();
  const words = t.tracks;
  const reach = useAct(ReachMilestoneDocument);
  const remove = useAct(RemoveMilestoneDocument);
  return (
    <>
      <h3>{words.milestones}</h3>
      {plan.milestones.length === 0 && <p>{words.noMilestones}</p>}
      <ErrorSummary title={t.common.problemsTitle} problems={[...reach.problems, ...remove.problems].map((problem) => ({ ...problem, path: '' }))} />
      <ol className="brink-history">
        {plan.milestones.map((milestone) => {
          const reached = milestone.reachedAt !== null;
          return (
            <li key={milestone.id}>
              <b lang={SAID}>{milestone.title}</b>
              <div className="brink-small">{reached ? words.reachedOn({ date: longDate(locale, milestone.reachedAt ?? '') }) : milestone.dueOn !== null && words.aimedAt({ date: longDate(locale, milestone.dueOn) })}</div>
              {plan.viewerCan.track && (
                <p className="brink-row">
                  <Button quiet busy={reach.busy} onClick={() => void reach.send({ input: { milestoneId: milestone.id, reached: !reached } })}>
                    {reached ? words.reopen : words.reach}
                    <span className="brink-hidden">: {milestone.title}</span>
                  </Button>
                  {!reached && (
                    <button className="brink-plain" type="button" onClick={() => void remove.send({ input: { milestoneId: milestone.id } })}>
                      {words.remove}
                      <span className="brink-hidden">: {milestone.title}</span>
                    </button>
                  )}
                </p>
              )}
            </li>
          );
        })}
      </ol>
      {plan.viewerCan.track && <AddForm planId={plan.id} />}
    </>
  );
}

function AddForm({ planId }: { readonly planId: string }) {
  const { t } = useMessages();
  const [title, setTitle] = useState('');
  const [dueOn, setDueOn] = useState('');
  const add = useAct(AddMilestoneDocument);
  return (
    <details>
      <summary>{t.tracks.add}</summary>
      <Form
        onSend={() => {
          void add.send({ input: { planId, title, dueOn: dueOn === '' ? null : dueOn, clientKey: null } }).then((done) => {
            if (done === null) return;
            setTitle('');
            setDueOn('');
          });
        }}
      >
        <ErrorSummary title={t.common.problemsTitle} problems={add.problems} />
        <TextField path="title" label={t.tracks.milestone} problems={add.problems} value={title} onChange={setTitle} />
        <TextField path="dueOn" type="date" label={`${t.tracks.dueOn} ${t.common.optional}`} problems={add.problems} value={dueOn} onChange={setDueOn} />
        <Button quiet type="submit" busy={add.busy}>
          {t.tracks.add}
        </Button>
      </Form>
    </details>
  );
}
