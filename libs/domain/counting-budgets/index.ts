export { type BallotKind, type BudgetBallot, type BudgetElection, type BudgetProject, BALLOT_KINDS } from './election.js';
export { type Decimal, amountText, readDecimal } from './decimal.js';
export { readBudgetFile } from './budget-file.js';
export { type Scoring, SCORINGS, countScores, countVotes, ownScoring } from './scores.js';
export { type TieRule, TIE_RULES } from './ties.js';
export { type GreedyAccount, type GreedyOrder, type GreedyOutcome, type GreedyRules, countGreedy } from './greedy.js';
export { type Satisfaction, SATISFACTIONS } from './shares-profile.js';
export { type Completion, type SharesAccount, type SharesOutcome, type SharesRules, COMPLETIONS, countEqualShares } from './equal-shares.js';
