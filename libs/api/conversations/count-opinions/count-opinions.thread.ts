import { type ConversationModel, type ConversationResult, resultOf } from '#domain/conversations';
import { type Answer, type Statement, type Vote, conversationOf, opinionsOf } from '#domain/opinions';
import { answerInThread } from '#platform/threads';

/** What a count needs beside the answers. */
export interface CountFacts {
  readonly statements: readonly Statement[];
  readonly final: boolean;
}

/** The answers of one person: to which statements, and what to each. */
export type PersonAnswers = readonly [personId: string, statements: readonly string[], votes: readonly number[]];

/** What a count gives. */
export interface Counted {
  readonly result: ConversationResult;
  readonly model: ConversationModel;
}

function* answersOf(people: readonly PersonAnswers[]): Generator<Answer> {
  for (const [participant, statements, votes] of people) for (const [i, statement] of statements.entries()) yield { participant, statement, vote: (votes[i] ?? 0) as Vote };
}

answerInThread(({ statements, final }: CountFacts, people: readonly PersonAnswers[]): Counted => {
  const conversation = conversationOf(statements, answersOf(people));
  return resultOf(conversation, opinionsOf(conversation), { final });
});
