import { type AssociationCardFragment, AssociationsDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { areaName } from '#contract/i18n';
import { request } from '#contract/transport';
import { Chips, NoAnswer } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';

/** Where an association has its page. */
export const pathOf = (association: Pick<AssociationCardFragment, 'slug' | 'municipality'>): string => `/verenigingen/${association.municipality.slug}/${association.slug}`;

/** Associations as cards. `deep`: below a heading of the second level. */
export function AssociationCards({ associations, deep = false }: { readonly associations: readonly AssociationCardFragment[]; readonly deep?: boolean }) {
  const { t } = useMessages();
  const Heading = deep ? 'h3' : 'h2';
  return (
    <ul className="brink-cards">
      {associations.map((association) => (
        <li className="brink-sheet" key={association.id}>
          <Heading className="brink-card-title">
            <Link href={pathOf(association)}>{association.name}</Link>
          </Heading>
          <p className="brink-small">{association.reach === 'MUNICIPALITY' ? t.associations.municipalityWide({ name: association.municipality.name }) : areaName(association.area, association.municipality)}</p>
          <Chips>{[t.associations.kinds[association.kind], association.memberCount === null ? null : t.associations.members({ count: association.memberCount })]}</Chips>
        </li>
      ))}
    </ul>
  );
}

/** The associations of a place, with what is said while they come, fail or are not there. */
export function AssociationList({ municipality, area, deep = false }: { readonly municipality: string | null; readonly area: string | null; readonly deep?: boolean }) {
  const { t } = useMessages();
  const list = useQuery({ queryKey: ['associations', municipality, area], queryFn: () => request(AssociationsDocument, { municipality, area }) });
  if (list.data === undefined) return <NoAnswer asked={list} words={t.common} />;
  return list.data.associationsOf.length === 0 ? <p>{t.associations.none}</p> : <AssociationCards associations={list.data.associationsOf} deep={deep} />;
}

/** The associations and young people's groups of an area, on its page. */
export function AssociationsOfArea({ municipality, slug }: { readonly municipality: string; readonly slug: string }) {
  const { t } = useMessages();
  return (
    <section aria-labelledby="verenigingen">
      <h2 id="verenigingen">{t.associations.ofArea}</h2>
      <AssociationList municipality={municipality} area={slug} deep />
    </section>
  );
}
