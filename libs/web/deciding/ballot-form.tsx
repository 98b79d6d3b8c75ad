import { CastBallotDocument, CastMembersBallotDocument, VoteInChamberDocument } from '#contract/documents';
import { clearKept, useAct, useKept, useMessages } from '#contract/hooks';
import { Alert, Button, ChoiceGroup, ErrorSummary, Form, TextField } from '#ui/kit';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { OptionMarks } from './option-marks';
import { choiceText } from './option-text';
import type { RoundOnPage } from './round-page';

const CHOICES = { MAJORITY: ['yes', 'no', 'abstain'], CONSENT: ['consent', 'concern', 'objection', 'abstain'] } as const;

/** A ballot: secret for residents, open for the municipality. What was chosen stays when sending fails. */
export function BallotForm({ round, chamber, visitor = false }: { readonly round: RoundOnPage; readonly chamber: string; readonly visitor?: boolean }) {
  const { t } = useMessages();
  const words = t.deciding;
  const secret = chamber !== 'municipality';
  const among = round.options.length > 0;
  const keep = `ballot:${round.id}:${chamber}`;
  const [ballot, setBallot] = useKept(keep, { choice: '', reason: '' });
  const [said, setSaid] = useState('');
  const [, go] = useLocation();
  const cast = useAct(CastBallotDocument);
  const castAsMember = useAct(CastMembersBallotDocument);
  const vote = useAct(VoteInChamberDocument);
  const problems = [...cast.problems, ...castAsMember.problems, ...vote.problems].map((p) => ({ ...p, path: p.path === '' ? '' : `${chamber}.${p.path}` }));
  const send = async (): Promise<void> => {
    if (visitor) return go(`/inloggen?verder=/beslissen/${round.id}`);
    setSaid('');
    const input = { roundId: round.id, choice: ballot.choice === '' && !among ? '-' : ballot.choice, reason: ballot.reason.trim() === '' ? null : ballot.reason };
    const done = secret ? await (chamber === 'members' ? castAsMember : cast).send({ input }) : await vote.send({ input });
    if (done === null) return;
    clearKept(keep);
    setSaid(typeof done === 'object' && 'receipt' in done && done.receipt !== null ? words.receipt({ receipt: done.receipt }) : words.votedOpenly);
  };
  const own = secret ? round.ownBallot : null;
  return (
    <section className="brink-sheet brink-below" aria-label={secret ? words.yourBallot : words.chamberBallot}>
      <h2>{secret ? words.yourBallot : words.chamberBallot}</h2>
      {chamber === 'young' && <p>{words.compose.youYoung}</p>}
      <p>{secret ? words.secret : words.openly}</p>
      {said !== '' && <Alert good>{said}</Alert>}
      {said === '' && own !== null && <p>{words.voted({ choice: choiceText(words, round, own.choice), receipt: own.receipt })}</p>}
      <Form onSend={() => void send()}>
        <ErrorSummary title={t.common.problemsTitle} problems={problems} />
        {round.method === 'MAJORITY' || round.method === 'CONSENT' ? (
          <ChoiceGroup path={`${chamber}.choice`} label={round.question} problems={problems} options={CHOICES[round.method].map((value) => ({ value, label: words.choices[value] ?? value }))} chosen={[ballot.choice]} onChange={([choice]) => setBallot({ ...ballot, choice: choice ?? '' })} />
        ) : (
          <OptionMarks path={`${chamber}.choice`} label={round.question} method={round.method} options={round.options} problems={problems} choice={ballot.choice} onChoice={(choice) => setBallot({ ...ballot, choice })} />
        )}
        {(!secret || round.method === 'CONSENT') && <TextField path={`${chamber}.reason`} label={words.reason} rows={3} problems={problems} value={ballot.reason} onChange={(reason) => setBallot({ ...ballot, reason })} />}
        <Button type="submit" busy={cast.busy || castAsMember.busy || vote.busy}>
          {visitor ? words.signInToVote : own === null ? words.vote : words.changeVote}
        </Button>
      </Form>
    </section>
  );
}
