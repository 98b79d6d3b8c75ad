// The pages of rounds: who looks, where, and what is there.
const NOBODY = null;

export const deciding = [
  [NOBODY, '/stemlijst/{budget:voting}', 'the roll, for a visitor'],
  ['anna', '/stemlijst/{budget:voting}', 'the roll of a vote that is open'],
  ['nieuw', '/stemlijst/{budget:gathering}', 'the roll of a vote that is not open yet'],
  ['petra', '/stemlijst/{budget:gathering}', 'requests for the roll, for an official'],
  [NOBODY, '/papier/{budget:voting}', 'the table where people vote on paper, for a visitor'],
  ['coach', '/papier/{budget:voting}', 'the table where people vote on paper'],
  ['petra', '/papier/{budget:voting}', 'the table where people vote on paper, for the second person'],
  [NOBODY, '/beslissen', 'the rounds'],
  [NOBODY, '/beslissen/0190ffff-0000-7000-8000-000000000000', 'a round that does not exist'],
];
