import { VisionVersionDocument, type VisionVersionQuery, VisionVersionsDocument, type VisionVersionsQuery } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { request } from '#contract/transport';
import { Differences, NoAnswer, SelectField } from '#ui/kit';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'wouter';
import { BackToVision, NoVision } from './about-vision';

type Versions = VisionVersionsQuery['visionVersions'];
type Compared = NonNullable<VisionVersionQuery['visionVersion']>;

/** The versions of a vision, and what changed between two of them; which two lives in the address. */
export default function VersionsPage() {
  const { t } = useMessages();
  const { id = '' } = useParams<{ id: string }>();
  const asked = useQuery({ queryKey: ['vision-versions', id], queryFn: () => request(VisionVersionsDocument, { id }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const { data } = asked;
  if (data.vision === null || data.visionVersions.length === 0) return <NoVision />;
  return (
    <Page title={t.visions.versions.title} brand={t.common.brand} above={<BackToVision vision={data.vision} />}>
      <p className="brink-lead">{t.visions.versions.lead}</p>
      <Comparison id={id} versions={data.visionVersions} adopted={data.vision.adoptedVersion} />
    </Page>
  );
}

function Comparison({ id, versions, adopted }: { readonly id: string; readonly versions: Versions; readonly adopted: number | null }) {
  const { t, locale } = useMessages();
  const words = t.visions.versions;
  const [asked, setAsked] = useSearchParams();
  const newest = versions[0]?.version ?? 1;
  const version = Number(asked.get('versie') ?? newest) || newest;
  const since = asked.has('sinds') ? Number(asked.get('sinds')) || 0 : version - 1;
  const { data } = useQuery({ queryKey: ['vision-version', id, version, since], queryFn: () => request(VisionVersionDocument, { id, version, since }), placeholderData: (before) => before });
  const name = (v: Versions[number]): string => `${t.visions.version({ version: v.version })}, ${longDate(locale, v.at)}${v.version === adopted ? ` (${words.adopted})` : ''}`;
  const set = (change: { versie?: string; sinds?: string }): void => setAsked({ versie: String(version), sinds: String(since), ...change });
  const shown = data?.visionVersion;
  return (
    <>
      <div className="brink-filters">
        <SelectField path="version" label={words.choose} problems={[]} value={String(version)} onChange={(versie) => set({ versie, sinds: String(Number(versie) - 1) })} options={versions.map((v) => ({ value: String(v.version), label: name(v) }))} />
        <SelectField path="since" label={words.since} problems={[]} value={String(since)} onChange={(sinds) => set({ sinds })} options={[...versions.filter((v) => v.version < version).map((v) => ({ value: String(v.version), label: name(v) })), { value: '0', label: words.beginning }]} />
      </div>
      <p>
        <Link href={`/dorpsvisies/${id}?versie=${version}`}>{words.readWhole}</Link>
      </p>
      {shown != null && <Changes shown={shown} />}
    </>
  );
}

function Changes({ shown }: { readonly shown: Compared }) {
  const { t } = useMessages();
  const words = t.visions.versions;
  return (
    <div aria-live="polite">
      {shown.note !== '' && <p className="brink-answer">{shown.note}</p>}
      <h2>
        <Differences segments={shown.title} words={t.plans} />
      </h2>
      <p className="brink-text">
        <Differences segments={shown.summary} words={t.plans} />
      </p>
      {shown.chapters.map((chapter) => (
        <section key={chapter.id} aria-label={chapter.title.filter((s) => s.kind !== 'removed' || chapter.kind === 'removed').map((s) => s.text).join('')}>
          <h3>
            <Differences segments={chapter.title} words={t.plans} /> <span className="brink-chip">{words.kinds[chapter.kind] ?? chapter.kind}</span>
          </h3>
          {chapter.kind !== 'same' && (
            <>
              <p className="brink-text">
                <Differences segments={chapter.body} words={t.plans} />
              </p>
              {chapter.goals.length > 0 && (
                <>
                  <h4>{t.visions.goals}</h4>
                  <p className="brink-text">
                    <Differences segments={chapter.goals} words={t.plans} />
                  </p>
                </>
              )}
            </>
          )}
        </section>
      ))}
    </div>
  );
}
