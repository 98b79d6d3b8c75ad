import { useMessages } from '#contract/hooks';
import { differences } from '#domain/plans';
import { Button, Differences } from '#ui/kit';
import { useEffect, useRef } from 'react';
import { type TypedChapter, type WrittenChapter, asText, typedFrom } from './chapter-state';

/** Somebody else saved the chapter meanwhile: what they wrote, and the choice. Gets the focus when it comes. */
export function ChapterConflict({ mine, theirs, onMine, onTheirs }: { readonly mine: TypedChapter; readonly theirs: WrittenChapter; readonly onMine: () => void; readonly onTheirs: () => void }) {
  const { t } = useMessages();
  const words = t.visions.chapter;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="utrecht-alert brink-alert" role="alert" tabIndex={-1} ref={box}>
      <p>{words.conflict({ name: theirs.changedBy ?? t.visions.writing.somebody })}</p>
      <p>
        <b>{words.theirs}</b>
      </p>
      <p className="brink-text">
        <Differences segments={differences(asText(mine), asText(typedFrom(theirs)))} words={t.plans} />
      </p>
      <p className="brink-row">
        <Button onClick={onMine}>{words.keepMine}</Button>
        <Button quiet onClick={onTheirs}>
          {words.takeTheirs}
        </Button>
      </p>
    </div>
  );
}
