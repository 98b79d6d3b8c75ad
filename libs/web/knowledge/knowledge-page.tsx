import { KnowledgeItemDocument, type KnowledgeItemQuery, type KnowledgeKind } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { Alert, Chips, MarkedText, NoAnswer, SAID } from '#ui/kit';
import { NotThere, Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { Link, useParams } from 'wouter';
import { AnswerWithPlan, CloseForm, OwnActs } from './call-forms';
import { PATH_OF } from './kinds';
import { SharedBy } from './knowledge-list';
import { ReviewCallForm } from './review-call-form';

/** A story, lesson or call as its page knows it. */
export type ItemOnPage = NonNullable<KnowledgeItemQuery['knowledgeItem']>;

/** What another feature adds to the page of a story, a lesson or a call. */
export type KnowledgePanel = ComponentType<{ readonly itemId: string }>;

type Panels = Readonly<Record<KnowledgeKind, readonly KnowledgePanel[]>>;

/** The page of one story, lesson or call. */
export function KnowledgePage({ panels }: { readonly panels: Panels }) {
  const { t } = useMessages();
  const { id = '' } = useParams<{ id: string }>();
  const asked = useQuery({ queryKey: ['knowledge-item', id], queryFn: () => request(KnowledgeItemDocument, { id }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const { data } = asked;
  const item = data.knowledgeItem;
  if (item === null)
    return <NotThere words={t.common} to={{ href: '/kennis', label: t.knowledge.title }} />;
  return <Item item={item} panels={panels[item.kind]} />;
}

function Item({ item, panels }: { readonly item: ItemOnPage; readonly panels: readonly KnowledgePanel[] }) {
  const { t } = useMessages();
  const words = t.knowledge;
  return (
    <Page
      said
      title={item.title}
      brand={t.common.brand}
      above={
        <p className="brink-small">
          <Link href="/kennis">{words.title}</Link> › <Link href={PATH_OF[item.kind]}>{words.lists[item.kind]}</Link>
        </p>
      }
    >
      <SharedBy item={item} />
      {item.state === 'IN_REVIEW' && <Alert good>{words.waiting}</Alert>}
      {item.notes !== null && item.state === 'RETURNED' && (
        <div className="brink-answer">
          <p>
            <b>{words.returned}</b>
          </p>
          <p className="brink-text" lang={SAID}>{item.notes}</p>
        </div>
      )}
      {item.kind === 'LESSON' && <h2>{words.answerOf}</h2>}
      <MarkedText text={item.body} />
      <Lesson item={item} />
      <Links item={item} />
      <Helped item={item} />
      <Chips>{item.themes.map((theme) => t.plans.themes[theme])}</Chips>
      {item.viewerCan.review && <ReviewCallForm callId={item.id} />}
      {item.viewerCan.change && <OwnActs item={item} />}
      {item.outcome !== null && (
        <section className="brink-answer" aria-labelledby="uitkomst">
          <h2 id="uitkomst">{words.outcome}</h2>
          <MarkedText text={item.outcome} />
        </section>
      )}
      {item.kind === 'CALL' && item.publishedAt !== null && <Answers item={item} />}
      {item.viewerCan.close && <CloseForm callId={item.id} />}
      {(item.state === 'PUBLISHED' || item.state === 'CLOSED') && panels.map((Panel, i) => <Panel key={i} itemId={item.id} />)}
    </Page>
  );
}

/** The plan and the gathering that it belongs to. */
function Links({ item }: { readonly item: ItemOnPage }) {
  const { t } = useMessages();
  return (
    <>
      {item.plan !== null && (
        <p>
          {t.knowledge.aboutPlan} <Link href={`/plannen/${item.plan.id}`} lang={SAID}>{item.plan.title}</Link>.
        </p>
      )}
      {item.gathering !== null && (
        <p>
          {t.knowledge.fromGathering} <Link href={`/bijeenkomsten/${item.gathering.id}`} lang={SAID}>{item.gathering.title}</Link>.
        </p>
      )}
    </>
  );
}

/** The plans that a lesson helped. */
function Helped({ item }: { readonly item: ItemOnPage }) {
  const { t } = useMessages();
  if (item.helped.length === 0) return null;
  return (
    <section aria-labelledby="hielp-bij">
      <h2 id="hielp-bij">{t.knowledge.helped}</h2>
      <ul className="brink-history">
        {item.helped.map((plan) => (
          <li key={plan.id}>
            <Link href={`/plannen/${plan.id}`} lang={SAID}>{plan.title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Lesson({ item }: { readonly item: ItemOnPage }) {
  const { t } = useMessages();
  if (item.kind !== 'LESSON') return null;
  return (
    <>
      <h2>{t.knowledge.worksWhen}</h2>
      <MarkedText text={item.worksWhen} />
      <h2>{t.knowledge.askWhom}</h2>
      <p>{item.askWhom}</p>
    </>
  );
}

function Answers({ item }: { readonly item: ItemOnPage }) {
  const { t } = useMessages();
  return (
    <section aria-labelledby="antwoorden">
      <h2 id="antwoorden">{t.knowledge.answers}</h2>
      {item.answers.length === 0 && <p>{t.knowledge.answersNone}</p>}
      <ul>
        {item.answers.map((plan) => (
          <li key={plan.id}>
            <Link href={`/plannen/${plan.id}`} lang={SAID}>{plan.title}</Link>
          </li>
        ))}
      </ul>
      {item.viewerCan.answer && <AnswerWithPlan item={item} />}
    </section>
  );
}
