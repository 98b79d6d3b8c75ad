import { ConversationPageDocument, type ConversationPageQuery } from '#contract/documents';
import { useMessages } from '#contract/hooks';
import { dateAndTime } from '#contract/i18n';
import { request } from '#contract/transport';
import { Chips, MarkedText, NoAnswer, SAID } from '#ui/kit';
import { NotThere, Page } from '#ui/shell';
import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { Link, useParams } from 'wouter';
import { AnswerCard } from './answer-card';
import { EndForm, OutcomeForm } from './lead-forms';
import { OwnAnswers, ProposeForm } from './own-part';
import { Result } from './result';
import { AllStatements } from './all-statements';

/** A conversation as its page knows it. */
export type ConversationOnPage = NonNullable<ConversationPageQuery['conversation']>;

/** What another feature adds to the page of a conversation. */
export type ConversationPanel = ComponentType<{ readonly conversationId: string }>;

/** The page of one conversation: answering while it is open, the result when it is closed. */
export function ConversationPage({ panels }: { readonly panels: readonly ConversationPanel[] }) {
  const { t } = useMessages();
  const { id = '' } = useParams<{ id: string }>();
  const asked = useQuery({ queryKey: ['conversation', id], queryFn: () => request(ConversationPageDocument, { id }) });
  if (asked.data === undefined) return <NoAnswer asked={asked} words={t.common} />;
  const { data } = asked;
  const found = data.conversation;
  if (found === null)
    return <NotThere words={t.common} to={{ href: '/gesprekken', label: t.conversations.title }} />;
  return (
    <Page said title={found.question} brand={t.common.brand} above={<Where conversation={found} />}>
      <Head conversation={found} />
      {found.state === 'OPEN' && <AnswerCard key={found.id} conversation={found} />}
      {found.state === 'PLANNED' && <p>{t.conversations.hindrances.early}</p>}
      {found.viewerCan.change && (
        <p>
          <Link href={`/gesprekken/${found.id}/wijzigen`}>{t.conversations.change}</Link>
        </p>
      )}
      <Outcome conversation={found} />
      {found.viewerCan.tellOutcome && <OutcomeForm conversation={found} />}
      <Result conversation={found} />
      {found.state !== 'CLOSED' && <OwnAnswers conversation={found} />}
      {found.state === 'OPEN' && <ProposeForm conversation={found} />}
      <AllStatements conversation={found} />
      {found.viewerCan.end && <EndForm conversationId={found.id} />}
      {panels.map((Panel, i) => (
        <Panel key={i} conversationId={found.id} />
      ))}
    </Page>
  );
}

function Where({ conversation: { municipality, area } }: { readonly conversation: ConversationOnPage }) {
  const { t } = useMessages();
  return (
    <p className="brink-small">
      <Link href="/gesprekken">{t.conversations.title}</Link> › <Link href={`/gemeenten/${municipality.slug}`}>{municipality.name}</Link>
      {area !== null && (
        <>
          {' '}
          › <Link href={`/gemeenten/${municipality.slug}/${area.slug}`}>{area.name}</Link>
        </>
      )}
    </p>
  );
}

function Head({ conversation }: { readonly conversation: ConversationOnPage }) {
  const { t, locale } = useMessages();
  const words = t.conversations;
  const { state, opensAt, closesAt, peopleAtLeast } = conversation;
  const by = words.by[conversation.role]({ name: conversation.startedBy ?? '', municipality: conversation.municipality.name });
  return (
    <>
      {conversation.explanation !== '' && <MarkedText text={conversation.explanation} />}
      <p className={state === 'CLOSED' ? 'brink-small' : 'brink-date'}>{state === 'PLANNED' ? words.opens({ date: dateAndTime(locale, opensAt) }) : state === 'OPEN' ? words.closes({ date: dateAndTime(locale, closesAt) }) : words.closed({ date: dateAndTime(locale, closesAt) })}</p>
      <Chips>{[words.startedBy({ name: by }), peopleAtLeast === 0 ? null : (state === 'CLOSED' ? words.peopleDid : words.peopleAtLeast)({ count: peopleAtLeast })]}</Chips>
      {conversation.endedReason !== null && (
        <div className="brink-answer">
          <p>
            <b>{words.ended}</b>
          </p>
          <p className="brink-text" lang={SAID}>{conversation.endedReason}</p>
        </div>
      )}
    </>
  );
}

function Outcome({ conversation: { outcome, next } }: { readonly conversation: ConversationOnPage }) {
  const { t } = useMessages();
  if (outcome === null) return null;
  return (
    <section className="brink-answer" aria-labelledby="vervolg">
      <h2 id="vervolg">{t.conversations.outcome}</h2>
      <MarkedText text={outcome} />
      {next !== null && (
        <p>
          {t.conversations.outcomeNext} <Link href={next.path} lang={SAID}>{next.title}</Link>
        </p>
      )}
    </section>
  );
}
