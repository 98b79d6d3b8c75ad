import { CallsOfAssociationDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { NoAnswer } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { KnowledgeCards } from './knowledge-list';

/** The calls of an association, on its page; nothing where there are none. */
export function CallsOfAssociation({ municipality, slug }: { readonly municipality: string; readonly slug: string }) {
  const { t } = useMessages();
  const asked = useQuery({ queryKey: ['calls-of-association', municipality, slug], queryFn: () => request(CallsOfAssociationDocument, { municipality, slug }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const found = asked.data.association?.calls ?? [];
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="oproepen-van">
      <h2 id="oproepen-van">{t.associations.calls}</h2>
      <KnowledgeCards items={found} />
    </section>
  );
}
