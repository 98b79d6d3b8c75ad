// The pages of rounds: who looks, where, and what is there.
const NOBODY = null;

/** A round of the demonstration. */
const round = (number) => `/beslissen/0190000d-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const deciding = [
  [NOBODY, '/stemlijst/{budget:voting}', 'the roll, for a visitor'],
  ['anna', '/stemlijst/{budget:voting}', 'the roll of a vote that is open'],
  ['nieuw', '/stemlijst/{budget:gathering}', 'the roll of a vote that is not open yet'],
  ['petra', '/stemlijst/{budget:gathering}', 'requests for the roll, for an official'],
  ['olaf', '/stemlijst/{budget:checking}', 'requests for the roll of which one was answered, for an official'],
  [NOBODY, '/papier/{budget:voting}', 'the table where people vote on paper, for a visitor'],
  ['coach', '/papier/{budget:voting}', 'the table where people vote on paper'],
  ['petra', '/papier/{budget:voting}', 'the table where people vote on paper, for the second person'],
  [NOBODY, '/beslissen', 'the rounds'],
  [NOBODY, '/beslissen/0190ffff-0000-7000-8000-000000000000', 'a round that does not exist'],
  [NOBODY, round(1), 'a closed round that filled seats'],
  [NOBODY, round(2), 'a closed runoff'],
  [NOBODY, round(3), 'a closed round by comparing pairs'],
  [NOBODY, round(7), 'a closed round by the clearest victories'],
  [NOBODY, round(8), 'a closed round by points for places'],
  [NOBODY, round(4), 'a closed round joined by weight, with young people'],
  [NOBODY, round(5), 'an open round that shares out points, for a visitor'],
  ['anna', round(5), 'an open round that shares out points, for who may vote'],
  ['coach', '/beslissen', 'the rounds, for a coach with a draft'],
  ['coach', round(6), 'a draft, for its coach'],
  ['olaf', round(6), 'a draft, for an official'],
  ['olaf', `${round(6)}/veranderen`, 'changing a draft'],
  [NOBODY, round(6), 'a draft that is not there for others'],
  ['carla', '/beslissen/nieuw', 'composing a round, for a board'],
  ['olaf', '/beslissen/nieuw', 'composing a round, for an official'],
  [NOBODY, '/beslissen/nieuw', 'composing a round, for nobody'],
];
