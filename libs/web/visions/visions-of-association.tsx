import { VisionsOfAssociationDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { useQuery } from '@tanstack/react-query';
import { VisionCards } from './vision-list';

/** The vision that the working group of an association writes, on its page; nothing where there is none. */
export function VisionsOfAssociation({ municipality, slug }: { readonly municipality: string; readonly slug: string }) {
  const { t } = useMessages();
  const { data } = useQuery({ queryKey: ['visions-of-association', municipality, slug], queryFn: () => request(VisionsOfAssociationDocument, { municipality, slug }) });
  const found = data?.association?.visions ?? [];
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="dorpsvisie-van">
      <h2 id="dorpsvisie-van">{t.visions.one}</h2>
      <VisionCards visions={found} />
    </section>
  );
}
