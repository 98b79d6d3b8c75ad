import { type ConversationCardFragment, ConversationsDocument } from '#contract/documents';
import { useGrowingList, useMessages } from '#contract/hooks';
import { areaName, longDate } from '#contract/i18n';
import { Chips, GrowingList, SAID } from '#ui/kit';
import { Link } from 'wouter';

interface Filter {
  readonly municipality?: string;
  readonly area?: string;
}

const useConversations = (filter: Filter, first: number) => useGrowingList('conversations', ConversationsDocument, { ...filter, first }, (result) => result.conversations);

/** A list of conversations that grows page by page. */
export function ConversationList({ filter = {}, first = 12 }: { readonly filter?: Filter; readonly first?: number }) {
  const { t } = useMessages();
  return (
    <GrowingList list={useConversations(filter, first)} words={t.common} none={t.conversations.none}>
      {(conversations) => <Cards conversations={conversations} />}
    </GrowingList>
  );
}

function Cards({ conversations, deep = false }: { readonly conversations: readonly ConversationCardFragment[]; readonly deep?: boolean }) {
  const { t, locale } = useMessages();
  const words = t.conversations;
  const Heading = deep ? 'h3' : 'h2';
  return (
    <ul className="brink-cards">
      {conversations.map((one) => (
        <li className="brink-sheet" key={one.id}>
          <Heading className="brink-card-title">
            <Link href={`/gesprekken/${one.id}`} lang={SAID}>{one.question}</Link>
          </Heading>
          <p className="brink-small">{one.area === null ? one.municipality.name : areaName(one.area, one.municipality)}</p>
          <p className={one.state === 'CLOSED' ? 'brink-small' : 'brink-date'}>{one.state === 'PLANNED' ? words.opens({ date: longDate(locale, one.opensAt) }) : one.state === 'OPEN' ? words.closes({ date: longDate(locale, one.closesAt) }) : words.closed({ date: longDate(locale, one.closesAt) })}</p>
          <Chips>{[words.states[one.state], one.peopleAtLeast === 0 ? null : (one.state === 'CLOSED' ? words.peopleDid : words.peopleAtLeast)({ count: one.peopleAtLeast })]}</Chips>
        </li>
      ))}
    </ul>
  );
}

/** The conversations of a place, on its page; nothing where there are none. */
function OfPlace({ filter }: { readonly filter: Filter }) {
  const { t } = useMessages();
  const found = useConversations(filter, 3).items ?? [];
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="gesprekken">
      <h2 id="gesprekken">{t.conversations.ofArea}</h2>
      <Cards conversations={found} deep />
      <p>
        <Link href="/gesprekken">{t.conversations.all}</Link>
      </p>
    </section>
  );
}

/** The conversations of an area and its municipality, on the area's page. */
export const ConversationsOfArea = ({ municipality, slug }: { readonly municipality: string; readonly slug: string }) => <OfPlace filter={{ municipality, area: slug }} />;

/** The conversations of a municipality, on its page. */
export const ConversationsOfMunicipality = ({ slug }: { readonly slug: string }) => <OfPlace filter={{ municipality: slug }} />;
