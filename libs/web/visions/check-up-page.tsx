import { AnswerVisionCheckUpDocument, type GoalWay } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { Button, ChoiceGroup, ErrorSummary, Form, TextField } from '#ui/kit';
import { Page } from '#ui/shell';
import { useLocation } from 'wouter';
import { AboutVision, BackToVision, type VisionOnPage } from './about-vision';

/** Once a year: how each goal goes. */
export default function CheckUpPage() {
  const { t } = useMessages();
  return (
    <AboutVision>
      {(vision) => (
        <Page title={t.visions.checkUp.pageTitle} brand={t.common.brand} above={<BackToVision vision={vision} />}>
          {vision.viewerCan.checkUp ? <CheckUpForm vision={vision} /> : <p>{t.visions.checkUp.nothing}</p>}
        </Page>
      )}
    </AboutVision>
  );
}

interface Typed {
  readonly words: string;
  readonly answers: Readonly<Record<string, { readonly how: string; readonly note: string }>>;
}
const NOTHING = { how: '', note: '' };

function CheckUpForm({ vision }: { readonly vision: VisionOnPage }) {
  const { t, locale } = useMessages();
  const words = t.visions.checkUp;
  const [, go] = useLocation();
  const keep = `vision-check-up:${vision.id}:${vision.checkUp?.clockFrom ?? ''}`;
  const [typed, setTyped] = useKept<Typed>(keep, { words: '', answers: {} });
  const answer = useAct(AnswerVisionCheckUpDocument);
  const goals = vision.adoptedGoals;
  const given = goals.filter((goal) => (typed.answers[goal.id]?.how ?? '') !== '');
  // the server counts the answers that it got; the form counts all goals
  const problems = answer.problems.map((p) => ({ ...p, path: p.path.replace(/^answers\.(\d+)\.note$/, (_, n: string) => `answers.${goals.findIndex((goal) => goal.id === given[Number(n)]?.id)}.note`) }));
  const set = (goalId: string, change: Partial<typeof NOTHING>): void => setTyped((before) => ({ ...before, answers: { ...before.answers, [goalId]: { ...(before.answers[goalId] ?? NOTHING), ...change } } }));
  const send = async (): Promise<void> => {
    const answers = given.map((goal) => ({ goalId: goal.id, how: typed.answers[goal.id]?.how as GoalWay, note: typed.answers[goal.id]?.note ?? '' }));
    if ((await answer.send({ input: { visionId: vision.id, words: typed.words, answers } })) === null) return;
    clearKept(keep);
    go(`/dorpsvisies/${vision.id}`);
  };
  return (
    <Form onSend={() => void send()}>
      <p className="brink-lead">{words.lead}</p>
      {vision.checkUp !== null && <p className="brink-date">{t.visions.before({ date: longDate(locale, vision.checkUp.dueOn) })}</p>}
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      {goals.map((goal, i) => (
        <div key={goal.id}>
          <ChoiceGroup path={`answers.${i}.how`} label={words.how({ goal: goal.title })} problems={problems} options={Object.entries(words.ways).map(([value, label]) => ({ value, label }))} chosen={typed.answers[goal.id] === undefined ? [] : [typed.answers[goal.id]?.how ?? '']} onChange={([how]) => set(goal.id, { how: how ?? '' })} />
          <TextField path={`answers.${i}.note`} label={`${words.note({ goal: goal.title })} ${t.common.optional}`} rows={2} problems={problems} value={typed.answers[goal.id]?.note ?? ''} onChange={(note) => set(goal.id, { note })} />
        </div>
      ))}
      <TextField path="words" label={words.words} rows={4} problems={problems} value={typed.words} onChange={(said) => setTyped((before) => ({ ...before, words: said }))} />
      <Button type="submit" busy={answer.busy}>
        {words.send}
      </Button>
    </Form>
  );
}
