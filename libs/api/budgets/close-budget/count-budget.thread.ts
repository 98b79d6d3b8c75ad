import { type BudgetChoice, type Choosable, type CountRules, countBudget } from '#domain/budgets';
import { answerInThread } from '#platform/threads';

/** What a count needs beside the ballots. */
export interface CountFacts {
  readonly rules: CountRules;
  readonly options: readonly Choosable[];
  readonly lot: string | null;
}

/** A ballot as it comes out of the database: its receipt, and its choices as JSON. */
export type BallotText = readonly [receipt: string, choices: string];

answerInThread(({ rules, options, lot }: CountFacts, ballots: readonly BallotText[]) =>
  countBudget(rules, options, ballots.map(([receipt, choices]) => ({ receipt, choices: JSON.parse(choices) as BudgetChoice[] })), lot),
);
