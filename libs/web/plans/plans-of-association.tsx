import { PlansOfAssociationDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { NoAnswer } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { PlanCards } from './plan-list';

/** The plans of an association, on its page; nothing where there are none. */
export function PlansOfAssociation({ municipality, slug }: { readonly municipality: string; readonly slug: string }) {
  const { t } = useMessages();
  const asked = useQuery({ queryKey: ['plans-of-association', municipality, slug], queryFn: () => request(PlansOfAssociationDocument, { municipality, slug }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const found = asked.data.association?.plans ?? [];
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="plannen-van">
      <h2 id="plannen-van">{t.associations.plans}</h2>
      <PlanCards plans={found} />
    </section>
  );
}
