import type { Statement } from './conversation.js';
import { type Tally, SURE, certainty, share } from './group-votes.js';

/** A statement on which more than half of all surely say the same. */
export interface ConsensusStatement {
  readonly statement: string;
  readonly successes: number;
  readonly trials: number;
  readonly share: number;
  readonly certainty: number;
}

const MOST = 5;

function onOneSide(statements: readonly Statement[], tallies: readonly Tally[], side: 'agree' | 'disagree'): ConsensusStatement[] {
  return statements
    .flatMap(({ id, moderatedOut }, place) => {
      const { [side]: successes, seen: trials } = tallies[place] ?? { agree: 0, disagree: 0, seen: 0 };
      return moderatedOut ? [] : [{ statement: id, successes, trials, share: share(successes, trials), certainty: certainty(successes, trials) }];
    })
    .filter((one) => one.share > 0.5 && one.certainty > SURE)
    .sort((a, b) => b.share * b.certainty - a.share * a.certainty)
    .slice(0, MOST);
}

/** What all participants together surely agree with, and what they surely disagree with: five of each at most. */
export const consensus = (statements: readonly Statement[], everybody: readonly Tally[]): { readonly agree: ConsensusStatement[]; readonly disagree: ConsensusStatement[] } => ({
  agree: onOneSide(statements, everybody, 'agree'),
  disagree: onOneSide(statements, everybody, 'disagree'),
});
