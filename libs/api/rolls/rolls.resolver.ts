import { isUuid } from '#domain/kernel';
import { type Actor, can } from '#domain/permissions';
import { CurrentActor, Requires } from '#platform/auth';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AnswerRollRequest } from './answer-roll-request/answer-roll-request.handler.js';
import { AskRollPlace } from './ask-roll-place/ask-roll-place.handler.js';
import { RollBooks } from './roll-book.js';
import { RollRepository } from './roll.repository.js';
import { AnswerRollRequestInput, AskRollPlaceInput } from './rolls.inputs.js';
import { RollPayload, RollStandingType } from './rolls.type.js';
import { Standings } from './standing.js';

@Resolver(() => RollStandingType)
export class RollsResolver {
  constructor(
    private readonly books: RollBooks,
    private readonly standings: Standings,
    private readonly requests: RollRepository,
  ) {}

  @Query(() => RollStandingType, { nullable: true, description: 'One’s own; of others only what they asked, for who may answer it' })
  @Requires('ask-roll-place')
  async rollStanding(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<RollStandingType | null> {
    const found = isUuid(id) ? await this.books.of(id) : null;
    if (found === null || actor.personId === null || can(actor, 'ask-roll-place', found.vote.subject) !== null) return null;
    const { vote } = found;
    const viewerMayAnswer = vote.correctable && can(actor, 'answer-roll-request', vote.subject) === null;
    const [own, requests] = await Promise.all([this.standings.of(actor, actor.personId, found), viewerMayAnswer ? this.requests.ofVote(id) : []]);
    return { voteId: id, kind: vote.kind, title: vote.title, correctable: vote.correctable, ...own, requests, viewerMayAnswer };
  }
}

@Resolver()
export class RollActsResolver {
  constructor(
    private readonly asking: AskRollPlace,
    private readonly answering: AnswerRollRequest,
  ) {}

  @Mutation(() => RollPayload)
  @Requires('ask-roll-place')
  async askRollPlace(@CurrentActor() actor: Actor, @Args('input') input: AskRollPlaceInput): Promise<RollPayload> {
    return { ...(await this.asking.run(actor, input)), problems: [] };
  }

  @Mutation(() => RollPayload)
  @Requires('answer-roll-request')
  async answerRollRequest(@CurrentActor() actor: Actor, @Args('input') input: AnswerRollRequestInput): Promise<RollPayload> {
    return { ...(await this.answering.run(actor, input)), problems: [] };
  }
}
