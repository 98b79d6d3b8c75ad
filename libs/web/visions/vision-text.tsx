import { type ActionStatus, SetVisionActionDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { Button, ErrorSummary, Form, MarkedText, SAID, SelectField, TextField } from '#ui/kit';
import { useState } from 'react';
import { Link } from 'wouter';
import type { VisionOnPage } from './about-vision';

type Chapter = VisionOnPage['chapters'][number];
type Goal = Chapter['goals'][number];
type Action = VisionOnPage['actions'][number];

/** The chapters of a vision with their goals, actions and plans. */
export function VisionChapters({ vision }: { readonly vision: VisionOnPage }) {
  const { t } = useMessages();
  const { chapters, actions, viewerCan, version, shownVersion } = vision;
  return (
    <>
      {chapters.length > 1 && (
        <nav aria-label={t.visions.contents}>
          <h2>{t.visions.contents}</h2>
          <ol>
            {chapters.map((chapter) => (
              <li key={chapter.id}>
                <a href={`#hoofdstuk-${chapter.id}`} lang={SAID}>{chapter.title}</a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {chapters.map((chapter, i) => (
        <section key={chapter.id} aria-labelledby={`hoofdstuk-${chapter.id}`}>
          <h2 id={`hoofdstuk-${chapter.id}`}>
            {i + 1}. <span lang={SAID}>{chapter.title}</span>
          </h2>
          <MarkedText text={chapter.body} />
          {chapter.goals.map((goal) => (
            <GoalSheet key={goal.id} goal={goal} actions={actions.filter(({ goalId }) => goalId === goal.id)} writes={viewerCan.write && version === shownVersion} />
          ))}
        </section>
      ))}
    </>
  );
}

function GoalSheet({ goal, actions, writes }: { readonly goal: Goal; readonly actions: readonly Action[]; readonly writes: boolean }) {
  const { t } = useMessages();
  const words = t.visions;
  return (
    <div className="brink-sheet brink-below" id={`doel-${goal.id}`}>
      <h3>
        {words.goal}: <span lang={SAID}>{goal.title}</span>
      </h3>
      {goal.why !== '' && <MarkedText text={goal.why} />}
      {actions.length > 0 && (
        <>
          <h4>{words.actions}</h4>
          <ul className="brink-history">
            {actions.map((action) => (
              <li key={action.id}>
                <span lang={SAID}>{action.title}</span> <span className="brink-chip">{words.statuses[action.status]}</span>
                <div className="brink-small">{[action.who, action.until].filter((part) => part !== '').join(' · ')}</div>
                {action.note !== '' && <div className="brink-text" lang={SAID}>{action.note}</div>}
                {writes && <StatusForm action={action} />}
              </li>
            ))}
          </ul>
        </>
      )}
      {goal.plans.length > 0 && (
        <>
          <h4>{words.plans}</h4>
          <ul>
            {goal.plans.map((plan) => (
              <li key={plan.id}>
                <Link href={`/plannen/${plan.id}`} lang={SAID}>{plan.title}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Telling how far an action is. */
function StatusForm({ action }: { readonly action: Action }) {
  const { t } = useMessages();
  const words = t.visions;
  const [status, setStatus] = useState<ActionStatus>(action.status);
  const [note, setNote] = useState(action.note);
  const set = useAct(SetVisionActionDocument);
  return (
    <details>
      <summary>
        {words.status.change}
        <span className="brink-hidden">: {action.title}</span>
      </summary>
      <Form onSend={() => void set.send({ input: { actionId: action.id, status, note } })}>
        <ErrorSummary title={t.common.problemsTitle} problems={set.problems} />
        <SelectField path="status" label={words.status.field} problems={set.problems} value={status} onChange={(value) => setStatus(value as ActionStatus)} options={Object.entries(words.statuses).map(([value, label]) => ({ value, label }))} />
        <TextField path="note" label={words.status.note} rows={2} problems={set.problems} value={note} onChange={setNote} />
        <Button quiet type="submit" busy={set.busy}>
          {words.status.save}
        </Button>
      </Form>
    </details>
  );
}
