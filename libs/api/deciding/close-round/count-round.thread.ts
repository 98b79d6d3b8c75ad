import { COUNTED_CHAMBERS, type CountedBallot, type Lot, type Rolls, type RoundRules, type SecretChamber, countRound, hashOfBallots, isSecret, votesOf } from '#domain/deciding';
import { answerInThread } from '#platform/threads';

/** What a count needs beside the secret ballots. */
export interface CountFacts {
  readonly rules: RoundRules;
  readonly rolls: Rolls;
  readonly openVotes: readonly { readonly choice: string }[];
  readonly lot: Omit<Lot, 'ballots'>;
}

type ChamberBallot = CountedBallot & { readonly chamber: SecretChamber };

answerInThread(({ rules, rolls, openVotes, lot }: CountFacts, ballots: readonly ChamberBallot[]) => {
  const votes = COUNTED_CHAMBERS.flatMap((chamber) => {
    const roll = rolls[chamber];
    return roll === undefined ? [] : [votesOf(chamber, roll, isSecret(chamber) ? ballots.filter((ballot) => ballot.chamber === chamber) : openVotes)];
  });
  return countRound(rules, votes, { ...lot, ballots: hashOfBallots(ballots) });
});
