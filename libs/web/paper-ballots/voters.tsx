import { ConfirmPaperVotersDocument, DropPaperVoterDocument, PaperRollDocument, PaperVotersDocument, type PaperVotersQuery, StrikePaperVoterDocument } from '#contract/documents';
import { type GrowingItems, useAct, useGrowingList, useMessages } from '#contract/hooks';
import { request } from '#contract/transport';
import { PAPER_LIMITS } from '#domain/deciding';
import { Button, ErrorSummary, Form, GrowingList, TextField } from '#ui/kit';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { groupsOf } from './groups';
import type { VoteAtTable } from './paper-page';

type Found = NonNullable<PaperVotersQuery['paperVote']>['paperVoters'];

const ON_A_PAGE = 50;
const NOBODY: Found = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** Who votes on paper: found on the roll and struck by one, confirmed by another. */
export function Voters({ vote }: { readonly vote: VoteAtTable }) {
  const { t } = useMessages();
  const words = t.paperBallots;
  const [open, setOpen] = useState(false);
  const sure = groupsOf(vote).reduce((sum, { voters }) => sum + voters, 0);
  return (
    <section className="brink-sheet" aria-labelledby="kiezers">
      <h2 id="kiezers">{words.voters}</h2>
      <p>{words.votersLead}</p>
      {vote.viewerMayEnter && <Finder vote={vote} />}
      <Waiting vote={vote} />
      {sure > 0 && (
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{words.struck({ count: sure })}</summary>
          {open && <Struck vote={vote} />}
        </details>
      )}
    </section>
  );
}

/** A part of those who were struck, with a part of a name to look for. */
function useStruck(vote: VoteAtTable, confirmed: boolean, name: string): GrowingItems<Found['nodes'][number]> {
  return useGrowingList('paper-voters', PaperVotersDocument, { id: vote.id, confirmed, name: name.trim() || null, first: ON_A_PAGE }, (result) => result.paperVote?.paperVoters ?? NOBODY, { keep: true });
}

function Waiting({ vote }: { readonly vote: VoteAtTable }) {
  const { t } = useMessages();
  const words = t.paperBallots;
  const confirm = useAct(ConfirmPaperVotersDocument);
  const drop = useAct(DropPaperVoterDocument);
  const groupOf = useGroupOf(vote);
  const [name, setName] = useState('');
  const list = useStruck(vote, false, name);
  const others = (list.items ?? []).filter((voter) => !voter.mine).slice(0, 100);
  return (
    <>
      <h3>{words.toConfirm}</h3>
      <ErrorSummary title={t.common.problemsTitle} problems={[...confirm.problems, ...drop.problems].map((problem) => ({ ...problem, path: '' }))} />
      <GrowingList list={list} words={t.common} none={words.nothing} find={{ path: 'waitingName', label: t.common.findByName, name, setName }}>
        {(waiting) => (
          <ul className="brink-history">
            {waiting.map((voter) => (
              <li key={voter.personId}>
                {words.voter({ name: voter.name, group: groupOf(voter) })}
                {voter.mine && <div className="brink-small">{words.mine}</div>}
                <p className="brink-row">
                  <Button quiet busy={drop.busy} onClick={() => void drop.send({ input: { voteId: vote.id, personId: voter.personId } })}>
                    {words.dropVoter({ name: voter.name })}
                  </Button>
                </p>
              </li>
            ))}
          </ul>
        )}
      </GrowingList>
      {others.length > 0 && (
        <Button busy={confirm.busy} onClick={() => void confirm.send({ input: { voteId: vote.id, personIds: others.map(({ personId }) => personId) } })}>
          {words.confirmVoters({ count: others.length })}
        </Button>
      )}
    </>
  );
}

function Struck({ vote }: { readonly vote: VoteAtTable }) {
  const { t } = useMessages();
  const groupOf = useGroupOf(vote);
  const [name, setName] = useState('');
  return (
    <GrowingList list={useStruck(vote, true, name)} words={t.common} none={t.common.foundNobody} find={{ path: 'struckName', label: t.common.findByName, name, setName }}>
      {(voters) => (
        <ul>
          {voters.map((voter) => (
            <li key={voter.personId}>{t.paperBallots.voter({ name: voter.name, group: groupOf(voter) })}</li>
          ))}
        </ul>
      )}
    </GrowingList>
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
