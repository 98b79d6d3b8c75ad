import { PublishStatementDocument, StatementsToReviewDocument, type StatementsToReviewQuery } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { request } from '#contract/transport';
import { Button, ErrorSummary, NoAnswer, SAID } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { RefuseForm } from './refuse-form';

type Waiting = StatementsToReviewQuery['statementsToReview'][number];

/** Statements that wait for a coach, on the coach's desk. */
export function StatementDesk() {
  const { t } = useMessages();
  const asked = useQuery({ queryKey: ['statements-to-review'], queryFn: () => request(StatementsToReviewDocument, {}) });
  const { data } = asked;
  return (
    <section aria-labelledby="stellingen">
      <h2 id="stellingen">{t.conversations.review}</h2>
      {data === undefined && <NoAnswer asked={asked} words={t.common} />}
      {data?.statementsToReview.length === 0 && <p>{t.conversations.reviewNone}</p>}
      <ul className="brink-cards">
        {data?.statementsToReview.map((one) => (
          <li className="brink-sheet" key={one.id}>
            <One statement={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function One({ statement }: { readonly statement: Waiting }) {
  const { t, locale } = useMessages();
  const words = t.conversations;
  const publish = useAct(PublishStatementDocument);
  return (
    <>
      <h3 lang={SAID}>{statement.text}</h3>
      <p className="brink-small">
        {longDate(locale, statement.at)} · <Link href={`/gesprekken/${statement.conversationId}`} lang={SAID}>{statement.question}</Link>
      </p>
      {statement.alike.length > 0 && (
        <>
          <p>
            <b>{words.reviewAlike}</b>
          </p>
          <ul>
            {statement.alike.map((one) => (
              <li key={one.id} lang={SAID}>{one.text}</li>
            ))}
          </ul>
        </>
      )}
      <ErrorSummary title={t.common.problemsTitle} problems={publish.problems} />
      <p>
        <Button busy={publish.busy} onClick={() => void publish.send({ input: { statementId: statement.id } })}>
          {words.publish}
          <span className="brink-hidden">: {statement.text}</span>
        </Button>
      </p>
      <details>
        <summary>
          {words.refuse}
          <span className="brink-hidden">: {statement.text}</span>
        </summary>
        <RefuseForm statementId={statement.id} label={words.refuse} />
      </details>
    </>
  );
}
