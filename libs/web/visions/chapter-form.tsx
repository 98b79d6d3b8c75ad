import { SaveVisionChapterDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { VISION_LIMITS } from '#domain/visions';
import { Button, ErrorSummary, TextField } from '#ui/kit';
import { useLatest } from '#ui/shell';
import { useEffect, useRef, useState } from 'react';
import { ChapterConflict } from './chapter-conflict';
import { type TypedChapter, type WrittenChapter, emptyGoal, sameWords, sentWords, typedFrom, withIds } from './chapter-state';
import { GoalFields } from './goal-fields';

const AUTOSAVE_MS = 4_000;

/**
 * The form of a chapter: what is typed is kept in the browser at once and on the server a moment later. Where somebody else saved meanwhile, nothing is sent: both texts are shown, and the
 * writer chooses.
 */
export function ChapterForm({ chapter, again }: { readonly chapter: WrittenChapter; readonly again: () => Promise<WrittenChapter | undefined> }) {
  const { t } = useMessages();
  const words = t.visions.chapter;
  const [typed, setTyped] = useKept<TypedChapter>(`vision-chapter:${chapter.id}`, typedFrom(chapter));
  const [saved, setSaved] = useState<TypedChapter>(() => typedFrom(chapter));
  const [theirs, setTheirs] = useState<WrittenChapter | null>(() => (typed.revision === chapter.revision || sameWords(typed, typedFrom(chapter)) ? null : chapter));
  const save = useAct(SaveVisionChapterDocument, { refresh: false });
  const [settled, setSettled] = useState(false);
  const problems = settled ? [] : save.problems;
  const latest = useLatest(typed);
  const dirty = !sameWords(typed, saved);
  const set = (change: Partial<TypedChapter>): void => setTyped((before) => ({ ...before, ...change }));
  const busy = useRef(false);
  const send = async (): Promise<void> => {
    const sent = latest.current;
    setSettled(false);
    const done = await save.send({ input: { chapterId: chapter.id, revision: sent.revision, words: sentWords(sent) } });
    if (done !== null && 'revision' in done) {
      const { revision, goals } = done as { revision: number | null; goals: { id: string; actions: { id: string }[] }[] | null };
      setSaved(sent);
      setTyped((now) => withIds(now, sent, goals ?? [], revision ?? sent.revision));
      return;
    }
    const now = await again();
    if (now !== undefined && now.revision !== sent.revision) setTheirs(now);
  };
  /** One at a time: a second one would take the first for somebody else's. Gives whether it was tried. */
  const store = async (): Promise<boolean> => {
    if (busy.current) return false;
    busy.current = true;
    await send().finally(() => (busy.current = false));
    return true;
  };
  useAutosave(typed, dirty && theirs === null, store);
  const settle = (next: TypedChapter, from: WrittenChapter): void => {
    setSaved(typedFrom(from));
    setTyped(next);
    setTheirs(null);
    setSettled(true);
  };
  useEffect(() => () => {
    if (!dirty) clearKept(`vision-chapter:${chapter.id}`);
  }, [dirty, chapter.id]);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void store();
      }}
    >
      {theirs !== null ? <ChapterConflict mine={typed} theirs={theirs} onMine={() => settle({ ...typed, revision: theirs.revision }, theirs)} onTheirs={() => settle(typedFrom(theirs), theirs)} /> : <ErrorSummary title={t.common.problemsTitle} problems={problems} />}
      <TextField path="title" label={words.title} problems={problems} value={typed.title} onChange={(title) => set({ title })} />
      <TextField path="body" label={words.body} hint={words.marks} rows={10} problems={problems} value={typed.body} onChange={(body) => set({ body })} />
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
        <Button type="submit" busy={save.busy}>
          {words.save}
        </Button>
      )}
    </form>
  );
}

/** Saves some seconds after the last change; once more when another save was under way. */
function useAutosave(typed: TypedChapter, wanted: boolean, store: () => Promise<boolean>): void {
  const now = JSON.stringify(sentWords(typed));
  const tried = useRef('');
  const current = useLatest(store);
  useEffect(() => {
    if (!wanted || tried.current === now) return undefined;
    let timer = setTimeout(attempt, AUTOSAVE_MS);
    function attempt(): void {
      tried.current = now;
      void current.current().then((done) => {
        if (!done) timer = setTimeout(attempt, AUTOSAVE_MS);
      });
    }
    return () => clearTimeout(timer);
  }, [now, wanted, current]);
}
