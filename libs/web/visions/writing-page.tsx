import { AddVisionChapterDocument, MoveVisionChapterDocument, RemoveVisionChapterDocument, VisionWritingDocument, type VisionWritingQuery } from '#contract/documents';
import { useAct, useKept, useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { request } from '#contract/transport';
import { Button, ErrorSummary, Form, NoAnswer, SAID, TextField } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { BackToVision, NoVision } from './about-vision';
import { WritingAsksWho } from './chapter-page';
import type { WrittenChapter } from './chapter-state';
import { PublishForm } from './publish-form';
import { TitleForm } from './title-form';
import { Writers } from './writers';

/** What is written of a vision, as its writers know it. */
export type Writing = NonNullable<VisionWritingQuery['visionWriting']>;

/** Writing a vision: its title, its chapters, who writes, and letting the village read it. */
export default function WritingPage() {
  const { t } = useMessages();
  const { id = '' } = useParams<{ id: string }>();
  const asked = useQuery({ queryKey: ['vision-writing', id], queryFn: () => request(VisionWritingDocument, { id }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} signIn={<WritingAsksWho />} />;
  const writing = asked.data.visionWriting;
  if (writing === null) return <NoVision />;
  const words = t.visions.writing;
  return (
    <Page title={words.title} brand={t.common.brand} above={<BackToVision vision={writing} />}>
      <p className="brink-lead">{words.lead}</p>
      <h2>{words.chapters}</h2>
      {writing.chapters.length === 0 && <p>{words.none}</p>}
      <ol className="brink-history">
        {writing.chapters.map((chapter, n) => (
          <ChapterLine key={chapter.id} visionId={writing.id} chapter={chapter} first={n === 0} last={n === writing.chapters.length - 1} />
        ))}
      </ol>
      <AddChapter visionId={writing.id} />
      <TitleForm key={writing.revision} writing={writing} />
      {writing.viewerLeads ? <PublishForm writing={writing} /> : <p>{words.leadOnly}</p>}
      {writing.viewerLeads && <Writers writing={writing} />}
    </Page>
  );
}

function ChapterLine({ visionId, chapter, first, last }: { readonly visionId: string; readonly chapter: WrittenChapter; readonly first: boolean; readonly last: boolean }) {
  const { t, locale } = useMessages();
  const words = t.visions.writing;
  const [asking, setAsking] = useState(false);
  const move = useAct(MoveVisionChapterDocument);
  const remove = useAct(RemoveVisionChapterDocument);
  const named = <span className="brink-hidden">: {chapter.title}</span>;
  return (
    <li>
      <Link href={`/dorpsvisies/${visionId}/schrijven/${chapter.id}`} lang={SAID}>{chapter.title}</Link>
      <div className="brink-small">{words.changed({ name: chapter.changedBy ?? words.somebody, date: longDate(locale, chapter.changedAt) })}</div>
      <ErrorSummary title={t.common.problemsTitle} problems={[...move.problems, ...remove.problems]} />
      <p className="brink-row">
        {!first && (
          <button className="brink-plain" type="button" disabled={move.busy} onClick={() => void move.send({ input: { chapterId: chapter.id, up: true } })}>
            {words.up}
            {named}
          </button>
        )}
        {!last && (
          <button className="brink-plain" type="button" disabled={move.busy} onClick={() => void move.send({ input: { chapterId: chapter.id, up: false } })}>
            {words.down}
            {named}
          </button>
        )}
        <button className="brink-plain" type="button" aria-expanded={asking} onClick={() => setAsking(!asking)}>
          {words.remove}
          {named}
        </button>
      </p>
      {asking && (
        <>
          <p>{words.sure}</p>
          <p className="brink-row">
            <Button busy={remove.busy} onClick={() => void remove.send({ input: { chapterId: chapter.id, revision: chapter.revision } })}>
              {words.removeSure}
            </Button>
            <Button quiet onClick={() => setAsking(false)}>
              {t.common.cancel}
            </Button>
          </p>
        </>
      )}
    </li>
  );
}

function AddChapter({ visionId }: { readonly visionId: string }) {
  const { t } = useMessages();
  const words = t.visions.writing;
  const [, go] = useLocation();
  const [title, setTitle] = useKept(`vision-new-chapter:${visionId}`, '');
  const add = useAct(AddVisionChapterDocument);
  const send = async (): Promise<void> => {
    const done = await add.send({ input: { visionId, title, clientKey: null } });
    if (done === null || !('chapterId' in done)) return;
    setTitle('');
    go(`/dorpsvisies/${visionId}/schrijven/${String(done.chapterId)}`);
  };
  return (
    <Form onSend={() => void send()}>
      <ErrorSummary title={t.common.problemsTitle} problems={add.problems} />
      <TextField path="title" label={words.chapterField} problems={add.problems} value={title} onChange={setTitle} />
      <Button quiet type="submit" busy={add.busy}>
        {words.addChapter}
      </Button>
    </Form>
  );
}
