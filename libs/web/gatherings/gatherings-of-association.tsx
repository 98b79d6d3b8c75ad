import { type GatheringCardFragment, GatheringsOfAssociationDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { NoAnswer } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { GatheringCard } from './gathering-list';

/** The gatherings of an association, to come and past, on its page; nothing where there are none. */
export function GatheringsOfAssociation({ municipality, slug }: { readonly municipality: string; readonly slug: string }) {
  const { t } = useMessages();
  const asked = useQuery({ queryKey: ['gatherings-of-association', municipality, slug], queryFn: () => request(GatheringsOfAssociationDocument, { municipality, slug }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const { gatherings: coming, pastGatherings: past } = asked.data.association ?? { gatherings: [], pastGatherings: [] };
  if (coming.length + past.length === 0) return null;
  return (
    <section aria-labelledby="bijeenkomsten-van">
      <h2 id="bijeenkomsten-van">{t.gatherings.title}</h2>
      {coming.length > 0 && <Cards gatherings={coming} past={false} />}
      {past.length > 0 && (
        <>
          <h3>{t.gatherings.past}</h3>
          <Cards gatherings={past} past />
        </>
      )}
    </section>
  );
}

function Cards({ gatherings, past }: { readonly gatherings: readonly GatheringCardFragment[]; readonly past: boolean }) {
  return (
    <ul className="brink-cards">
      {gatherings.map((gathering) => (
        <GatheringCard key={gathering.id} gathering={gathering} past={past} />
      ))}
    </ul>
  );
}
