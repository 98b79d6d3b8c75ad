import { AssociationMembersDocument, type AssociationMembersQuery } from '#contract/documents';
import { type GrowingItems, useGrowingList, useMessages, useToday } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { GrowingList } from '#ui/kit';
import { useState } from 'react';

type Found = NonNullable<NonNullable<AssociationMembersQuery['association']>['inside']>['members'];

/** Somebody in an association. */
export type Member = Found['nodes'][number];

/** Who is in an association, as far as was asked for, and a part of a name to look for. */
export interface MembersFound {
  readonly list: GrowingItems<Member>;
  readonly name: string;
  readonly setName: (name: string) => void;
}

const ON_A_PAGE = 50;
const NOBODY: Found = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** Asks who is in an association, part by part. */
export function useMembers({ slug, municipality }: { readonly slug: string; readonly municipality: { readonly slug: string } }): MembersFound {
  const [name, setName] = useState('');
  const list = useGrowingList('association-members', AssociationMembersDocument, { municipality: municipality.slug, slug, name: name.trim() || null, first: ON_A_PAGE }, (result) => result.association?.inside?.members ?? NOBODY, { keep: true });
  return { list, name, setName };
}

/** Who is in it, with a field to look for somebody where that is more than a page. */
export function Members({ members: { list, name, setName } }: { readonly members: MembersFound }) {
  const { t, locale } = useMessages();
  const words = t.associations;
  const today = useToday();
  return (
    <section aria-labelledby="leden">
      <h2 id="leden">{words.membersTitle}</h2>
      <GrowingList list={list} words={t.common} none={t.common.foundNobody} find={{ path: 'memberName', label: words.findMember, hint: words.findMemberHint, name, setName }}>
        {(items) => (
          <ul className="brink-history">
            {items.map((member) => (
              <li key={member.id}>
                <b>{member.name ?? words.somebody}</b>
                {member.self && ` (${words.you})`} · {words.roles[member.role]}
                <div className="brink-small">
                  {member.since > today ? words.from({ date: longDate(locale, member.since) }) : words.since({ date: longDate(locale, member.since) })}
                  {member.until !== null && `, ${words.until({ date: longDate(locale, member.until) })}`}
                </div>
              </li>
            ))}
          </ul>
        )}
      </GrowingList>
    </section>
  );
}
