import { AnswerRollRequestDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { longDate } from '#contract/i18n';
import { Button, ErrorSummary, Form, SAID, TextField } from '#ui/kit';
import { useState } from 'react';
import type { StandingOnPage } from './roll-page';

type RequestOnPage = StandingOnPage['requests'][number];

/** Who asked to be put on the roll, for the staff that answers. */
export function RollRequests({ standing }: { readonly standing: StandingOnPage }) {
  const { t, locale } = useMessages();
  const words = t.rolls;
  return (
    <section aria-labelledby="verzoeken">
      <h2 id="verzoeken">{words.requests}</h2>
      {standing.requests.length === 0 && <p>{words.noRequests}</p>}
      <ul className="brink-cards">
        {standing.requests.map((request) => (
          <li className="brink-sheet" key={request.personId}>
            <h3>{request.name}</h3>
            <p className="brink-small">{longDate(locale, request.askedAt)}</p>
            <p className="brink-text" lang={SAID}>{request.note}</p>
            {request.accepted === null ? <AnswerForm voteId={standing.voteId} request={request} /> : <p>{request.accepted ? words.wasAccepted : words.wasRefused}</p>}
          </li>
        ))}
      </ul>
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
