import type { VoteAtTable } from './paper-page';

/** A chamber that votes on paper, and how far it is: young people by themselves where they are a chamber of their own. */
export interface GroupAtTable {
  readonly chamber: 'residents' | 'young';
  readonly sheets: number;
  readonly voters: number;
  readonly ballots: number;
}

/** The chambers at a table: one, or two where young people vote apart. */
export const groupsOf = (vote: VoteAtTable): readonly GroupAtTable[] => [{ chamber: 'residents', sheets: vote.sheets, voters: vote.voters, ballots: vote.ballots }, ...(vote.young === null ? [] : [{ chamber: 'young' as const, ...vote.young }])];
