import { VisionWritingDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { NoAnswer, SignInFirst } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import { NoVision } from './about-vision';
import { ChapterForm } from './chapter-form';

/** Writing one chapter. It is asked for anew each time that it is opened: a form on an old revision could not be saved. */
export default function ChapterPage() {
  const { t } = useMessages();
  const { id = '', chapter: chapterId = '' } = useParams<{ id: string; chapter: string }>();
  const asked = useQuery({ queryKey: ['vision-chapter', id, chapterId], queryFn: () => request(VisionWritingDocument, { id }), gcTime: 0, staleTime: Infinity });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} signIn={<WritingAsksWho />} />;
  const chapter = asked.data.visionWriting?.chapters.find((c) => c.id === chapterId);
  if (chapter === undefined) return <NoVision />;
  return (
    <Page said title={chapter.title} brand={t.common.brand} above={<p className="brink-small"><Link href={`/dorpsvisies/${id}/schrijven`}>{t.visions.chapter.back}</Link></p>}>
      <ChapterForm key={chapter.id} chapter={chapter} again={async () => (await asked.refetch()).data?.visionWriting?.chapters.find((c) => c.id === chapterId)} />
      <p>
        <Link href={`/dorpsvisies/${id}/schrijven`}>{t.visions.chapter.back}</Link>
      </p>
    </Page>
  );
}

/** Writing asks who one is. */
export function WritingAsksWho() {
  const { t } = useMessages();
  return (
    <Page title={t.visions.writing.title} brand={t.common.brand}>
      <SignInFirst href={`/inloggen?verder=${location.pathname}`} words={t.common} />
    </Page>
  );
}
