import { type KnowledgeCardFragment, KnowledgeListDocument, type KnowledgeListQueryVariables } from '#contract/documents';
import { useGrowingList, useMessages } from '#contract/hooks';
import { areaName, longDate } from '#contract/i18n';
import { Chips, GrowingList, SAID } from '#ui/kit';
import { Link } from 'wouter';
import { PATH_OF } from './kinds';

type Filter = Omit<KnowledgeListQueryVariables, 'first' | 'after'>;

/** A list of stories, lessons or calls; `grows` lets it show more. */
export function KnowledgeList({ filter, first, grows = false }: { readonly filter: Filter; readonly first: number; readonly grows?: boolean }) {
  const { t } = useMessages();
  const list = useGrowingList('knowledge', KnowledgeListDocument, { ...filter, first }, (result) => result.knowledge);
  return (
    <GrowingList list={grows ? list : { ...list, more: null }} words={t.common} none={t.knowledge.none[filter.kind]}>
      {(items) => <KnowledgeCards items={items} />}
    </GrowingList>
  );
}

const BEGINNING = 180;
const beginning = (text: string): string => {
  const plain = text.replace(/\*+/g, '').replace(/^[-•] +/gm, '').replace(/\s+/g, ' ');
  return plain.length <= BEGINNING ? plain : `${plain.slice(0, plain.lastIndexOf(' ', BEGINNING))} …`;
};

/** Stories, lessons or calls as cards. */
export function KnowledgeCards({ items, states = false }: { readonly items: readonly KnowledgeCardFragment[]; readonly states?: boolean }) {
  const { t } = useMessages();
  return (
    <ul className="brink-cards">
      {items.map((item) => (
        <li className="brink-sheet" key={item.id}>
          {item.picture !== null && <img className="brink-card-picture" src={`/shared-files/${item.picture.id}?size=small`} alt={item.picture.description} lang={SAID} loading="lazy" />}
          <h3>
            <Link href={`${PATH_OF[item.kind]}/${item.id}`} lang={SAID}>{item.title}</Link>
          </h3>
          <SharedBy item={item} />
          <p>{beginning(item.body)}</p>
          <Chips>{[states ? `${t.knowledge.kinds[item.kind]}: ${t.knowledge.states[item.state]}` : item.state === 'CLOSED' ? t.knowledge.closed : null, ...item.themes.map((theme) => t.plans.themes[theme])]}</Chips>
        </li>
      ))}
    </ul>
  );
}

/** Who shares it, from where, and since when. */
export function SharedBy({ item }: { readonly item: KnowledgeCardFragment }) {
  const { t, locale } = useMessages();
  const who = t.knowledge.by[item.role]({ name: item.sharedBy ?? t.knowledge.somebody, municipality: item.municipality.name });
  const place = item.area !== null ? areaName(item.area, item.municipality) : item.role === 'OFFICIAL' ? null : item.municipality.name;
  const facts = [who, place, item.publishedAt === null ? null : longDate(locale, item.publishedAt)];
  return <p className="brink-small">{facts.filter((fact) => fact !== null).join(' · ')}</p>;
}
