import { isUuid } from '#domain/kernel';
import { type Actor, can } from '#domain/permissions';
import { CurrentActor, Requires } from '#platform/auth';
import { NO_PAGE, NamedPageArguments, type Page, connectionOf, keyOf, pageSize } from '#platform/graphql';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AnswerRollRequest } from './answer-roll-request/answer-roll-request.handler.js';
import { AskRollPlace } from './ask-roll-place/ask-roll-place.handler.js';
import { RollBooks } from './roll-book.js';
import { RollRepository } from './roll.repository.js';
import { AnswerRollRequestInput, AskRollPlaceInput } from './rolls.inputs.js';
import { RollPayload, RollRequestConnection, type RollRequestType, RollStandingType } from './rolls.type.js';
import { Standings } from './standing.js';

@Resolver(() => RollStandingType)
export class RollsResolver {
  constructor(
    private readonly books: RollBooks,
    private readonly standings: Standings,
    private readonly asked: RollRepository,
  ) {}

  @Query(() => RollStandingType, { nullable: true, description: 'One’s own; of others only what they asked, for who may answer it' })
  @Requires('ask-roll-place')
  async rollStanding(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<RollStandingType | null> {
    const found = isUuid(id) ? await this.books.of(id) : null;
    if (found === null || actor.personId === null || can(actor, 'ask-roll-place', found.vote.subject) !== null) return null;
    const { vote } = found;
    const viewerMayAnswer = vote.correctable && can(actor, 'answer-roll-request', vote.subject) === null;
    return { voteId: id, kind: vote.kind, title: vote.title, correctable: vote.correctable, ...(await this.standings.of(actor, actor.personId, found)), viewerMayAnswer };
  }

  @ResolveField(() => RollRequestConnection, { description: 'Of everybody, for who may answer them; what waits first' })
  async requests(@Parent() { voteId, viewerMayAnswer }: RollStandingType, @Args() { first, after, name }: NamedPageArguments): Promise<Page<RollRequestType>> {
    if (!viewerMayAnswer) return NO_PAGE;
    return connectionOf(await this.asked.ofVote(voteId, name?.trim() || null, keyOf(after, 'score'), pageSize(first) + 1), first, (row) => [row.sortKey, row.personId]);
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
