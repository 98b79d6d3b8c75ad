import { type FilePurpose, RemoveSharedFileDocument, type SharedFileSubject, SharedFilesDocument, type SharedFilesQuery, ShowSharedFileDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { Button, ErrorSummary, NoAnswer, SAID } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { ShareFileForm } from './share-form';

type Shared = NonNullable<SharedFilesQuery['sharedFiles']>;
type SharedFile = Shared['files'][number];

/** Photos, slides and minutes of a gathering, on its page. */
export function FilesOfGathering({ gatheringId }: { readonly gatheringId: string }) {
  return <SharedFilesPanel subjectKind="GATHERING" subjectId={gatheringId} purposes={['PHOTO', 'SLIDES', 'MINUTES']} />;
}

/** Pictures of a story, on its page. */
export function FilesOfStory({ itemId }: { readonly itemId: string }) {
  return <SharedFilesPanel subjectKind="STORY" subjectId={itemId} purposes={['PHOTO']} />;
}

function SharedFilesPanel({ subjectKind, subjectId, purposes }: { readonly subjectKind: SharedFileSubject; readonly subjectId: string; readonly purposes: readonly FilePurpose[] }) {
  const { t } = useMessages();
  const words = t.media.shared;
  const asked = useQuery({ queryKey: ['shared-files', subjectId], queryFn: () => request(SharedFilesDocument, { subjectKind, subjectId }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const shared = asked.data.sharedFiles;
  if (shared === null || (shared.files.length === 0 && !shared.viewerCanAdd)) return null;
  const photos = shared.files.filter((file) => file.purpose === 'PHOTO');
  const documents = shared.files.filter((file) => file.purpose !== 'PHOTO');
  return (
    <section aria-labelledby="beelden">
      <h2 id="beelden">{words.titles[subjectKind]}</h2>
      {photos.length > 0 && (
        <ul className="brink-gallery">
          {photos.map((file) => (
            <li key={file.id}>
              <Photo file={file} />
              <Acts file={file} leads={shared.viewerLeads} />
            </li>
          ))}
        </ul>
      )}
      {documents.length > 0 && (
        <ul className="brink-links">
          {documents.map((file) => (
            <li key={file.id}>
              <a href={`/shared-files/${file.id}`}>{words.document({ what: words.purposes[file.purpose], description: file.description, kilobytes: Math.ceil(file.bytes / 1000) })}</a>
              <Acts file={file} leads={shared.viewerLeads} />
            </li>
          ))}
        </ul>
      )}
      {photos.length > 0 && <p className="brink-small">{words.inIt}</p>}
      {shared.viewerCanAdd && <ShareFileForm subjectKind={subjectKind} subjectId={subjectId} purposes={purposes} leads={shared.viewerLeads} />}
    </section>
  );
}

function Photo({ file }: { readonly file: SharedFile }) {
  const { t } = useMessages();
  return (
    <figure>
      <a href={`/shared-files/${file.id}`}>
        <img src={`/shared-files/${file.id}?size=small`} alt={file.description} lang={SAID} loading="lazy" width={file.width ?? undefined} height={file.height ?? undefined} />
      </a>
      <figcaption className="brink-small">
        <span aria-hidden="true" lang={SAID}>{file.description}</span>
        {file.consent !== null && ` · ${t.media.shared.stated[file.consent]}`}
      </figcaption>
    </figure>
  );
}

function Acts({ file, leads }: { readonly file: SharedFile; readonly leads: boolean }) {
  const { t } = useMessages();
  const words = t.media.shared;
  const show = useAct(ShowSharedFileDocument);
  const remove = useAct(RemoveSharedFileDocument);
  const input = { fileId: file.id };
  return (
    <>
      <ErrorSummary title={t.common.problemsTitle} problems={[...show.problems, ...remove.problems].map((problem) => ({ ...problem, path: '' }))} />
      {!file.shown && <p className="brink-date">{leads ? words.toDecide : words.waiting}</p>}
      {(file.viewerCanRemove || (leads && !file.shown)) && (
        <p className="brink-row">
          {leads && !file.shown && (
            <Button quiet busy={show.busy} onClick={() => void show.send({ input })}>
              {words.show}
              <span className="brink-hidden">: {file.description}</span>
            </Button>
          )}
          {file.viewerCanRemove && (
            <button className="brink-plain" type="button" onClick={() => void remove.send({ input })}>
              {t.media.remove}
              <span className="brink-hidden">: {file.description}</span>
            </button>
          )}
        </p>
      )}
    </>
  );
}
