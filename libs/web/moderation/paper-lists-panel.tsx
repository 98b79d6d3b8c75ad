import { PaperListsDocument } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { NoAnswer, SAID } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { PaperListActs } from './paper-list-acts';

/** The lists of names on paper that wait for a second person. */
export const usePaperLists = () => useQuery({ queryKey: ['paper-lists'], queryFn: () => request(PaperListsDocument, {}) });

/** Lists of names on paper that wait for a second person; nothing where there are none. */
export function PaperListsPanel() {
  const { t } = useMessages();
  const asked = usePaperLists();
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const { paperLists } = asked.data;
  if (paperLists.length === 0) return null;
  return (
    <section aria-labelledby="papier">
      <h2 id="papier">{t.moderation.paperTitle}</h2>
      <ul className="brink-history">
        {paperLists.map((list) => (
          <li key={list.id}>
            <Link href={`/plannen/${list.planId}`} lang={SAID}>{list.title}</Link>
            <div className="brink-small" lang={SAID}>{list.note}</div>
            <PaperListActs list={list} mayDrop={false} />
          </li>
        ))}
      </ul>
    </section>
  );
}
