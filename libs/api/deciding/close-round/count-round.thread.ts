import { type CountedBallot, type Lot, type RoundRules, countRound, hashOfBallots, votesOf } from '#domain/deciding';
import { answerInThread } from '#platform/threads';

/** What a count needs beside the secret ballots. */
export interface CountFacts {
  readonly rules: RoundRules;
  readonly rolls: { readonly residents: number; readonly municipality: number };
  readonly openVotes: readonly { readonly choice: string }[];
  readonly lot: Omit<Lot, 'ballots'>;
}

answerInThread(({ rules, rolls, openVotes, lot }: CountFacts, ballots: readonly CountedBallot[]) =>
  countRound(rules, votesOf('residents', rolls.residents, ballots), votesOf('municipality', rolls.municipality, openVotes), { ...lot, ballots: hashOfBallots(ballots) }),
);
