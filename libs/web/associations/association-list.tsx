import { type AssociationCardFragment, AssociationsDocument } from '#contract/documents';
import { useGrowingList, useMessages } from '#contract/hooks';
import { areaName } from '#contract/i18n';
import { Chips, GrowingList } from '#ui/kit';
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

/** The associations of a place; the list grows page by page. */
export function AssociationList({ municipality, area, deep = false }: { readonly municipality: string | null; readonly area: string | null; readonly deep?: boolean }) {
  const { t } = useMessages();
  const list = useGrowingList('associations', AssociationsDocument, { municipality, area, first: 12 }, (result) => result.associationsOf);
  return (
    <GrowingList list={list} words={t.common} none={t.associations.none}>
      {(associations) => <AssociationCards associations={associations} deep={deep} />}
    </GrowingList>
  );
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
