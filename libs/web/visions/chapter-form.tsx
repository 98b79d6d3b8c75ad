import { useMessages } from '#contract/hooks';
import { VISION_LIMITS } from '#domain/visions';
import { Button, ErrorSummary, Form, TextField } from '#ui/kit';
import { ChapterConflict } from './chapter-conflict';
import { type WrittenChapter, emptyGoal } from './chapter-state';
import { GoalFields } from './goal-fields';
import { useChapter } from './use-chapter';

/**
 * The form of a chapter: what is typed is kept in the browser at once and on the server a moment later. Where somebody else saved meanwhile, nothing is sent: both texts are shown, and the
 * writer chooses.
 */
export function ChapterForm({ chapter, again }: { readonly chapter: WrittenChapter; readonly again: () => Promise<WrittenChapter | undefined> }) {
  const { t } = useMessages();
  const words = t.visions.chapter;
  const { typed, dirty, theirs, problems, busy, set, store, takeMine, takeTheirs } = useChapter(chapter, again);
  return (
    <Form onSend={() => void store()}>
      {theirs !== null ? <ChapterConflict mine={typed} theirs={theirs} onMine={takeMine} onTheirs={takeTheirs} /> : <ErrorSummary title={t.common.problemsTitle} problems={problems} />}
      <TextField path="title" label={words.title} problems={problems} value={typed.title} onChange={(title) => set({ title })} />
      <TextField path="body" label={words.body} hint={t.common.marks} rows={10} problems={problems} value={typed.body} onChange={(body) => set({ body })} />
      {typed.goals.map((goal, n) => (
        <GoalFields key={goal.key} goal={goal} n={n} problems={problems} onChange={(changed) => set({ goals: typed.goals.map((g) => (g.key === goal.key ? changed : g)) })} onRemove={() => set({ goals: typed.goals.filter((g) => g.key !== goal.key) })} />
      ))}
      <p>
        {typed.goals.length < VISION_LIMITS.goals && (
          <Button quiet onClick={() => set({ goals: [...typed.goals, emptyGoal()] })}>
            {words.addGoal}
          </Button>
        )}
      </p>
      <p className="brink-small" role="status">
        {dirty ? words.typing : words.saved}
      </p>
      {theirs === null && (
        <Button type="submit" busy={busy}>
          {words.save}
        </Button>
      )}
    </Form>
  );
}
