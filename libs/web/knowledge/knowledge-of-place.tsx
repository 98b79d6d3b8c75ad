import { type KnowledgeCardFragment, KnowledgeOfGatheringDocument, KnowledgeOfPlaceDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { NoAnswer } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { KINDS, PATH_OF } from './kinds';
import { KnowledgeCards } from './knowledge-list';

/** The newest stories, lessons and calls of a place; nothing where there are none. */
function KnowledgeOfPlace({ municipality, area }: { readonly municipality: string; readonly area: string | null }) {
  const { t } = useMessages();
  const asked = useQuery({ queryKey: ['knowledge-of-place', municipality, area], queryFn: () => request(KnowledgeOfPlaceDocument, { municipality, area }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const { calls, stories, lessons } = asked.data;
  const items = [...calls.nodes, ...stories.nodes, ...lessons.nodes];
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="leren">
      <h2 id="leren">{t.knowledge.ofPlace}</h2>
      <KnowledgeCards items={items} />
      <p className="brink-row">
        {KINDS.map((kind) => (
          <Link key={kind} href={PATH_OF[kind]}>
            {t.knowledge.allOf[kind]}
          </Link>
        ))}
      </p>
    </section>
  );
}

/** On the page of a municipality. */
export const KnowledgeOfMunicipality = ({ slug }: { readonly slug: string }) => <KnowledgeOfPlace municipality={slug} area={null} />;

/** On the page of an area. */
export const KnowledgeOfArea = ({ municipality, slug }: { readonly municipality: string; readonly slug: string }) => <KnowledgeOfPlace municipality={municipality} area={slug} />;

/** Lessons drawn from a gathering and stories about it, on its page; who may, adds one. */
export function KnowledgeOfGathering({ gatheringId }: { readonly gatheringId: string }) {
  const { t } = useMessages();
  const asked = useQuery({ queryKey: ['knowledge-of-gathering', gatheringId], queryFn: () => request(KnowledgeOfGatheringDocument, { id: gatheringId }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const { lessons, stories, gathering } = asked.data;
  return (
    <>
      <Drawn id="lessen" title={t.gatherings.lessons} items={lessons.nodes} />
      <Drawn id="verhalen" title={t.gatherings.stories} items={stories.nodes} />
      {gathering?.viewerCanTell === true && (
        <p className="brink-row">
          <Link href={`/kennis/schrijven/LESSON?bijeenkomst=${gatheringId}`}>{t.gatherings.lookBack.lesson}</Link>
          <Link href={`/kennis/schrijven/STORY?bijeenkomst=${gatheringId}`}>{t.gatherings.lookBack.story}</Link>
        </p>
      )}
    </>
  );
}

function Drawn({ id, title, items }: { readonly id: string; readonly title: string; readonly items: readonly KnowledgeCardFragment[] }) {
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <KnowledgeCards items={items} />
    </section>
  );
}
