import { useMessages } from '#contract/hooks';
import { Button, ErrorSummary, NoAnswer } from '#ui/kit';
import { NotThere, Page } from '#ui/shell';
import { useLessonDraft } from '#web/coaching';
import { LessonForm } from '#web/knowledge';
import { useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';

/** A lesson from a coaching request: prefilled, and with it the request is closed. */
export default function LessonFromCoaching() {
  const { t } = useMessages();
  const words = t.coaching;
  const { id = '' } = useParams<{ id: string }>();
  const [, go] = useLocation();
  const [lessonId, setLesson] = useState('');
  const coaching = useLessonDraft(id);
  const { draft } = coaching;
  const close = async (shared: string): Promise<void> => {
    setLesson(shared);
    if (await coaching.closeWith(shared)) go(`/hulpvragen/${id}`);
  };
  if (draft === null && lessonId === '') return <NotThere words={t.common} to={{ href: '/hulpvragen', label: words.mine }} />;
  return (
    <Page title={words.lessonTitle} brand={t.common.brand} above={<p className="brink-small"><Link href={`/hulpvragen/${id}`}>{words.title}</Link></p>}>
      {draft === undefined && <NoAnswer asked={coaching.asked} words={t.common} />}
      {draft != null && lessonId === '' && (
        <>
          <p>{words.lessonLead}</p>
          <LessonForm draft={draft} keepAs={`lesson:${id}`} onShared={(shared) => void close(shared)} />
        </>
      )}
      {lessonId !== '' && (
        <>
          <p>{words.lessonFault}</p>
          <ErrorSummary title={t.common.problemsTitle} problems={coaching.problems} />
          <Button busy={coaching.busy} onClick={() => void close(lessonId)}>
            {words.lessonRetry}
          </Button>
        </>
      )}
    </Page>
  );
}
