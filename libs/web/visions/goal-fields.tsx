import { useMessages } from '#contract/hooks';
import { VISION_LIMITS } from '#domain/visions';
import { Button, type FieldProblem, TextField } from '#ui/kit';
import { type TypedAction, type TypedGoal, emptyAction } from './chapter-state';

interface Change<Item> {
  readonly problems: readonly FieldProblem[];
  readonly onChange: (item: Item) => void;
  readonly onRemove: () => void;
}

/** One goal with its actions. */
export function GoalFields({ goal, n, problems, onChange, onRemove }: { readonly goal: TypedGoal; readonly n: number } & Change<TypedGoal>) {
  const { t } = useMessages();
  const words = t.visions.chapter;
  const actions = (change: (before: readonly TypedAction[]) => readonly TypedAction[]): void => onChange({ ...goal, actions: change(goal.actions) });
  return (
    <fieldset className="brink-sheet brink-below">
      <legend>
        <b>{words.goal({ n: n + 1 })}</b>
      </legend>
      <TextField path={`goals.${n}.title`} label={words.goalTitle} problems={problems} value={goal.title} onChange={(title) => onChange({ ...goal, title })} />
      <TextField path={`goals.${n}.why`} label={`${words.goalWhy} ${t.common.optional}`} rows={3} problems={problems} value={goal.why} onChange={(why) => onChange({ ...goal, why })} />
      {goal.actions.map((action, i) => (
        <ActionFields key={action.key} action={action} at={`goals.${n}.actions.${i}`} n={i} problems={problems} onChange={(changed) => actions((before) => before.map((a) => (a.key === action.key ? changed : a)))} onRemove={() => actions((before) => before.filter((a) => a.key !== action.key))} />
      ))}
      <p className="brink-row">
        {goal.actions.length < VISION_LIMITS.actions && (
          <Button quiet onClick={() => actions((before) => [...before, emptyAction()])}>
            {words.addAction}
            <span className="brink-hidden">: {words.goal({ n: n + 1 })}</span>
          </Button>
        )}
        <button className="brink-plain" type="button" onClick={onRemove}>
          {words.removeGoal}
          <span className="brink-hidden">: {goal.title === '' ? words.goal({ n: n + 1 }) : goal.title}</span>
        </button>
      </p>
    </fieldset>
  );
}

function ActionFields({ action, at, n, problems, onChange, onRemove }: { readonly action: TypedAction; readonly at: string; readonly n: number } & Change<TypedAction>) {
  const { t } = useMessages();
  const words = t.visions.chapter;
  return (
    <fieldset className="brink-answer brink-below">
      <legend>
        <b>{words.action({ n: n + 1 })}</b>
      </legend>
      <TextField path={`${at}.title`} label={words.actionTitle} problems={problems} value={action.title} onChange={(title) => onChange({ ...action, title })} />
      <TextField path={`${at}.who`} label={`${words.who} ${t.common.optional}`} problems={problems} value={action.who} onChange={(who) => onChange({ ...action, who })} />
      <TextField path={`${at}.until`} label={`${words.until} ${t.common.optional}`} problems={problems} value={action.until} onChange={(until) => onChange({ ...action, until })} />
      <button className="brink-plain" type="button" onClick={onRemove}>
        {words.removeAction}
        <span className="brink-hidden">: {action.title === '' ? words.action({ n: n + 1 }) : action.title}</span>
      </button>
    </fieldset>
  );
}
