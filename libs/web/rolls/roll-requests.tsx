import { AnswerRollRequestDocument, RollRequestsDocument, type RollRequestsQuery } from '#contract/documents';
import { useAct, useGrowingList, useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { Button, ErrorSummary, Form, GrowingList, SAID, TextField } from '#ui/kit';
import { useState } from 'react';

type Found = NonNullable<RollRequestsQuery['rollStanding']>['requests'];
type RequestOnPage = Found['nodes'][number];

const ON_A_PAGE = 20;
const NOBODY: Found = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** Who asked to be put on the roll, for the staff that answers. */
export function RollRequests({ voteId }: { readonly voteId: string }) {
  const { t, locale } = useMessages();
  const words = t.rolls;
  const [name, setName] = useState('');
  const list = useGrowingList('roll-requests', RollRequestsDocument, { id: voteId, name: name.trim() || null, first: ON_A_PAGE }, (result) => result.rollStanding?.requests ?? NOBODY, { keep: true });
  return (
    <section aria-labelledby="verzoeken">
      <h2 id="verzoeken">{words.requests}</h2>
      <GrowingList list={list} words={t.common} none={words.noRequests} find={{ path: 'requestName', label: t.common.findByName, name, setName }}>
        {(requests) => (
          <ul className="brink-cards">
            {requests.map((request) => (
              <li className="brink-sheet" key={request.personId}>
                <h3>{request.name}</h3>
                <p className="brink-small">{longDate(locale, request.askedAt)}</p>
                <p className="brink-text" lang={SAID}>{request.note}</p>
                {request.accepted === null ? <AnswerForm voteId={voteId} request={request} /> : <p>{request.accepted ? words.wasAccepted : words.wasRefused}</p>}
              </li>
            ))}
          </ul>
        )}
      </GrowingList>
    </section>
  );
}

function AnswerForm({ voteId, request }: { readonly voteId: string; readonly request: RequestOnPage }) {
  const { t } = useMessages();
  const words = t.rolls;
  const [reason, setReason] = useState('');
  const answer = useAct(AnswerRollRequestDocument);
  const problems = answer.problems.map((problem) => ({ ...problem, path: problem.path === '' ? '' : `${request.personId}.${problem.path}` }));
  const send = (accepted: boolean): void => void answer.send({ input: { voteId, personId: request.personId, accepted, reason } });
  return (
    <Form onSend={() => send(true)}>
      <ErrorSummary title={t.common.problemsTitle} problems={problems} />
      <TextField path={`${request.personId}.reason`} label={words.reason} hint={words.reasonHint} rows={3} problems={problems} value={reason} onChange={setReason} />
      <p className="brink-row">
        <Button type="submit" busy={answer.busy}>
          {words.accept}
        </Button>
        <Button quiet type="button" busy={answer.busy} onClick={() => send(false)}>
          {words.refuse}
        </Button>
      </p>
    </Form>
  );
}
