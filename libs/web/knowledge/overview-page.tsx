import { MyKnowledgeDocument } from '#contract/documents';
import { useMessages, useViewer } from '#contract/hooks';
import { request } from '#contract/transport';
import { Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { KINDS, PATH_OF } from './kinds';
import { KnowledgeCards, KnowledgeList } from './knowledge-list';

/** The newest lessons, stories and calls, and what one shared oneself. */
export default function OverviewPage() {
  const { t } = useMessages();
  const signedIn = (useViewer() ?? null) !== null;
  const mine = useQuery({ queryKey: ['my-knowledge'], queryFn: () => request(MyKnowledgeDocument, {}), enabled: signedIn });
  return (
    <Page title={t.knowledge.title} brand={t.common.brand}>
      <p className="brink-lead">{t.knowledge.lead}</p>
      {KINDS.map((kind) => (
        <section key={kind} aria-labelledby={`soort-${kind}`}>
          <h2 id={`soort-${kind}`}>{t.knowledge.lists[kind]}</h2>
          <p>{t.knowledge.leads[kind]}</p>
          <KnowledgeList filter={{ kind }} first={3} />
          <p className="brink-row">
            <Link href={PATH_OF[kind]}>{t.knowledge.allOf[kind]}</Link>
            <Link href={`/kennis/schrijven/${kind}`}>{t.knowledge.write[kind]}</Link>
          </p>
        </section>
      ))}
      {mine.data !== undefined && mine.data.myKnowledge.length > 0 && (
        <section aria-labelledby="gedeeld">
          <h2 id="gedeeld">{t.knowledge.mine}</h2>
          <KnowledgeCards items={mine.data.myKnowledge} states />
        </section>
      )}
    </Page>
  );
}
