import { GatheringsOfAssociationDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { useQuery } from '@tanstack/react-query';
import { GatheringCard } from './gathering-list';

/** The gatherings of an association, on its page; nothing where there are none. */
export function GatheringsOfAssociation({ municipality, slug }: { readonly municipality: string; readonly slug: string }) {
  const { t } = useMessages();
  const { data } = useQuery({ queryKey: ['gatherings-of-association', municipality, slug], queryFn: () => request(GatheringsOfAssociationDocument, { municipality, slug }) });
  const found = data?.association?.gatherings ?? [];
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="bijeenkomsten-van">
      <h2 id="bijeenkomsten-van">{t.gatherings.title}</h2>
      <ul className="brink-cards">
        {found.map((gathering) => (
          <GatheringCard key={gathering.id} gathering={gathering} />
        ))}
      </ul>
    </section>
  );
}
