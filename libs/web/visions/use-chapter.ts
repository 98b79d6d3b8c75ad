import { SaveVisionChapterDocument } from '#contract/documents';
import { useAct, useKept } from '#contract/hooks';
import { useLatest } from '#ui/shell';
import { useEffect, useRef, useState } from 'react';
import { type TypedChapter, type WrittenChapter, sameWords, sentWords, typedFrom, withIds } from './chapter-state';

const AUTOSAVE_MS = 4_000;

/**
 * A chapter that is being written: what is on the server, and what is typed and not there yet, which this browser keeps. `theirs` is what somebody else saved meanwhile; nothing is sent until
 * the writer chose. `again` asks the server what there is now.
 */
export function useChapter(chapter: WrittenChapter, again: () => Promise<WrittenChapter | undefined>) {
  const [saved, setSaved] = useState<TypedChapter>(() => typedFrom(chapter));
  const [unsaved, setUnsaved] = useKept<TypedChapter | null>(`vision-chapter:${chapter.id}`, null);
  const [theirs, setTheirs] = useState<WrittenChapter | null>(() => (unsaved === null || unsaved.revision === chapter.revision || sameWords(unsaved, typedFrom(chapter)) ? null : chapter));
  const [settled, setSettled] = useState(false);
  const save = useAct(SaveVisionChapterDocument, { refresh: false });
  const typed = unsaved ?? saved;
  const dirty = !sameWords(typed, saved);
  const latest = useLatest({ typed, revision: saved.revision });
  const busy = useRef(false);
  const send = async (): Promise<void> => {
    const { typed: sent, revision: on } = latest.current;
    setSettled(false);
    const done = await save.send({ input: { chapterId: chapter.id, revision: on, words: sentWords(sent) } });
    if (done !== null && 'revision' in done) {
      const { revision, goals } = done as { revision: number | null; goals: { id: string; actions: { id: string }[] }[] | null };
      const known = (words: TypedChapter): TypedChapter => withIds(words, sent, goals ?? [], revision ?? on);
      setSaved(known(sent));
      setUnsaved((now) => (now === null || sameWords(now, sent) ? null : known(now)));
      return;
    }
    const now = await again();
    if (now !== undefined && now.revision !== on) setTheirs(now);
  };
  /** One at a time: a second one would take the first for somebody else's. Gives whether it was tried. */
  const store = async (): Promise<boolean> => {
    if (busy.current) return false;
    busy.current = true;
    await send().finally(() => (busy.current = false));
    return true;
  };
  useAutosave(typed, dirty && theirs === null, store);
  const settle = (mine: TypedChapter | null): void => {
    if (theirs === null) return;
    setSaved(typedFrom(theirs));
    setUnsaved(mine === null ? null : { ...mine, revision: theirs.revision });
    setTheirs(null);
    setSettled(true);
  };
  const set = (change: Partial<TypedChapter>): void => setUnsaved((before) => ({ ...(before ?? saved), ...change }));
  return { typed, dirty, theirs, problems: settled ? [] : save.problems, busy: save.busy, set, store, takeMine: () => settle(typed), takeTheirs: () => settle(null) };
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
