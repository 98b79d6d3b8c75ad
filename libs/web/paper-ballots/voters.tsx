import { ConfirmPaperVotersDocument, DropPaperVoterDocument, PaperRollDocument, StrikePaperVoterDocument } from '#contract/documents';
import { useAct, useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { PAPER_LIMITS } from '#domain/deciding';
import { Button, ErrorSummary, Form, TextField } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { VoteAtTable } from './paper-page';

/** Who votes on paper: found on the roll and struck by one, confirmed by another. */
export function Voters({ vote }: { readonly vote: VoteAtTable }) {
  const { t } = useMessages();
  const words = t.paperBallots;
  const confirm = useAct(ConfirmPaperVotersDocument);
  const drop = useAct(DropPaperVoterDocument);
  const waiting = vote.paperVoters.filter((voter) => !voter.confirmed);
  const others = waiting.filter((voter) => !voter.mine);
  const groupOf = useGroupOf(vote);
  const sure = vote.paperVoters.filter((voter) => voter.confirmed);
  return (
    <section className="brink-sheet" aria-labelledby="kiezers">
      <h2 id="kiezers">{words.voters}</h2>
      <p>{words.votersLead}</p>
      {vote.viewerMayEnter && <Finder vote={vote} />}
      <ErrorSummary title={t.common.problemsTitle} problems={[...confirm.problems, ...drop.problems].map((problem) => ({ ...problem, path: '' }))} />
      {waiting.length > 0 && (
        <>
          <h3>{words.toConfirm}</h3>
          <ul className="brink-history">
            {waiting.map((voter) => (
              <li key={voter.personId}>
                {words.voter({ name: voter.name, group: groupOf(voter) })}
                {voter.mine && <div className="brink-small">{words.mine}</div>}
                <Button quiet busy={drop.busy} onClick={() => void drop.send({ input: { voteId: vote.id, personId: voter.personId } })}>
                  {words.dropVoter({ name: voter.name })}
                </Button>
              </li>
            ))}
          </ul>
          {others.length > 0 && (
            <Button busy={confirm.busy} onClick={() => void confirm.send({ input: { voteId: vote.id, personIds: others.slice(0, 100).map(({ personId }) => personId) } })}>
              {words.confirmVoters({ count: others.length })}
            </Button>
          )}
        </>
      )}
      {sure.length > 0 && (
        <details>
          <summary>{words.struck({ count: sure.length })}</summary>
          <ul>
            {sure.map((voter) => (
              <li key={voter.personId}>{words.voter({ name: voter.name, group: groupOf(voter) })}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** The name of the group in which somebody votes; none where there is one group only. */
function useGroupOf(vote: VoteAtTable): (person: { readonly young: boolean }) => string {
  const { t } = useMessages();
  return ({ young }) => (vote.young === null ? '' : (t.deciding.chambers[young ? 'young' : 'residents'] ?? ''));
}

function Finder({ vote }: { readonly vote: VoteAtTable }) {
  const { t } = useMessages();
  const words = t.paperBallots;
  const [typed, setTyped] = useState('');
  const [name, setName] = useState('');
  const strike = useAct(StrikePaperVoterDocument);
  const groupOf = useGroupOf(vote);
  const { data, isFetching } = useQuery({ queryKey: ['paper-roll', vote.id, name], queryFn: () => request(PaperRollDocument, { id: vote.id, name }), enabled: name !== '' });
  const short = name === '' && typed.trim().length > 0 && typed.trim().length < PAPER_LIMITS.name.min;
  return (
    <>
      <Form onSend={() => setName(typed.trim().length < PAPER_LIMITS.name.min ? '' : typed.trim())}>
        <ErrorSummary title={t.common.problemsTitle} problems={strike.problems.map((problem) => ({ ...problem, path: '' }))} />
        <TextField path="name" label={words.findName} hint={words.findHint} problems={short ? [{ path: 'name', text: words.findHint }] : []} value={typed} onChange={setTyped} autoComplete="off" />
        <Button type="submit" busy={isFetching}>
          {words.find}
        </Button>
      </Form>
      <div role="status">{data !== undefined && data.paperRoll.length === 0 && <p>{words.nobody}</p>}</div>
      {data !== undefined && data.paperRoll.length > 0 && (
        <ul className="brink-history">
          {data.paperRoll.map((person) => (
            <li key={person.personId}>
              <b>{person.name}</b>
              <div className="brink-small">{words.person({ area: person.areaName, year: person.birthYear })}</div>
              {vote.young !== null && <div className="brink-small">{words.inGroup({ group: groupOf(person) })}</div>}
              {person.onPaper ? (
                <p className="brink-small">{words.already}</p>
              ) : (
                <Button quiet busy={strike.busy} onClick={() => void strike.send({ input: { voteId: vote.id, personId: person.personId } })}>
                  {words.strike({ name: person.name })}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
