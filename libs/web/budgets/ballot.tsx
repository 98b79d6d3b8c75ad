import { CastBudgetBallotDocument, KeepBudgetBallotDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { Alert, Button, ErrorSummary, Form } from '#ui/kit';
import { useLatest } from '#ui/shell';
import { useEffect, useRef, useState } from 'react';
import { BallotChoices } from './ballot-choices';
import { BallotTotal } from './ballot-total';
import type { BudgetOnPage } from './budget-page';

const AUTOSAVE_MS = 1_200;

/** Points by option; 1 where a ballot has no points. */
export type Points = Readonly<Record<string, number>>;

const pointsOf = (choices: readonly { readonly option: string; readonly points: number }[]): Points => Object.fromEntries(choices.map(({ option, points }) => [option, points]));
const choicesOf = (points: Points): { option: string; points: number }[] => Object.entries(points).filter(([, n]) => n > 0).map(([option, n]) => ({ option, points: n }));

/** A secret ballot: kept while it is filled in, with a running total; changeable until closing. */
export function Ballot({ budget }: { readonly budget: BudgetOnPage }) {
  const { t } = useMessages();
  const words = t.budgets;
  const own = budget.ownBallot;
  const keep = `budget-ballot:${budget.id}`;
  const [points, setPoints] = useKept<Points>(keep, pointsOf(own?.draft ?? own?.choices ?? []));
  const [receipt, setReceipt] = useState('');
  const storing = useAct(KeepBudgetBallotDocument, { refresh: false });
  const cast = useAct(CastBudgetBallotDocument);
  const kept = useAutosave(points, (now) => storing.send({ input: { budgetId: budget.id, choices: choicesOf(now) } }).then((done) => done !== null));
  const problems = cast.problems.map((p) => ({ ...p, path: p.path === '' ? '' : 'choices' }));
  const send = async (): Promise<void> => {
    const done = await cast.send({ input: { budgetId: budget.id, choices: choicesOf(points) } });
    if (done === null || !('receipt' in done) || done.receipt === null) return;
    clearKept(keep);
    kept.forget();
    setReceipt(done.receipt);
  };
  const before = own?.receipt ?? null;
  return (
    <Form className="brink-sheet brink-below" titleId="stem" onSend={() => void send()}>
      <h2 id="stem">{words.ballot}</h2>
      <p>{words.secret}</p>
      {receipt === '' && before !== null && <p>{words.castBefore({ receipt: before })}</p>}
      {own?.draft != null && own.draft.length > 0 && receipt === '' && <p className="brink-date">{words.unfinished}</p>}
      <p>{words.ballotLead[budget.ballotKind]}</p>
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      <BallotChoices budget={budget} points={points} problems={problems} onChange={setPoints} />
      <BallotTotal budget={budget} points={points} above={receipt !== '' && <Alert good>{words.castDone({ receipt })}</Alert>}>
        {kept.done && <span className="brink-small">{words.kept}</span>}
        <Button type="submit" busy={cast.busy}>
          {before === null && receipt === '' ? words.cast : words.castAgain}
        </Button>
      </BallotTotal>
    </Form>
  );
}

/** Keeps a value a moment after it changed; says whether the last one is kept. */
function useAutosave(value: Points, store: (value: Points) => Promise<boolean>): { readonly done: boolean; readonly forget: () => void } {
  const [kept, setKept] = useState<Points | null>(null);
  const first = useRef(value);
  const latest = useLatest(store);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    if (value === first.current) return;
    timer.current = setTimeout(() => void latest.current(value).then((done) => done && setKept(value)), AUTOSAVE_MS);
    return () => clearTimeout(timer.current);
  }, [value, latest]);
  const forget = (): void => {
    clearTimeout(timer.current);
    setKept(null);
    first.current = value;
  };
  return { done: kept === value, forget };
}
