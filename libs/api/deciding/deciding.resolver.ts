import { PaperRepository } from '#api/paper-ballots';
import { PlanDetailType, type PlanRow, subjectOf } from '#api/plans';
import { isUuid } from '#domain/kernel';
import { mayShow } from '#domain/deciding';
import { type Actor, can } from '#domain/permissions';
import { CurrentActor, Public, Requires } from '#platform/auth';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AnnulRound } from './annul-round/annul-round.handler.js';
import { CastBallot } from './cast-ballot/cast-ballot.handler.js';
import { AnnulRoundInput, CastBallotInput, MethodEnum, OpenRoundInput } from './deciding.inputs.js';
import { CastBallotPayload, CountedBallotType, OpenVoteType, OwnBallotType, RoundPayload, RoundResultType, RoundType } from './deciding.type.js';
import { OpenRound } from './open-round/open-round.handler.js';
import { type RoundRow, RoundRepository } from './round.repository.js';
import { OptionCountType } from './option-count.type.js';
import { chamberCount, residentsCast, shownResult } from './shown-result.js';

@Resolver(() => RoundType)
export class RoundsResolver {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly casting: CastBallot,
    private readonly paper: PaperRepository,
  ) {}

  @Query(() => [RoundType])
  @Public('that decisions are made together is for everybody')
  recentRounds(): Promise<RoundType[]> {
    return this.rounds.newest(30);
  }

  @Query(() => RoundType, { nullable: true })
  @Public('rounds and their results are for everybody')
  async round(@Args('id', { type: () => ID }) id: string): Promise<RoundType | null> {
    return isUuid(id) ? this.rounds.byId(id) : null;
  }

  @ResolveField(() => RoundResultType, { nullable: true, description: 'Only after closing' })
  result(@Parent() round: RoundRow): (ReturnType<typeof shownResult> & { round: RoundRow }) | null {
    return round.state !== 'closed' || round.result === null ? null : { ...shownResult(round.result), round };
  }

  @ResolveField(() => OptionCountType, { nullable: true, description: 'How a chamber counted among options, after closing; none where fewer than five voted secretly' })
  chamberCount(@Parent() round: RoundRow, @Args('chamber', { type: () => String }) chamber: string): OptionCountType | null {
    return round.state !== 'closed' || round.result === null ? null : chamberCount(round.result, chamber);
  }

  @ResolveField(() => [String], { description: 'The chambers in which whoever asks may vote' })
  async viewerChambers(@Parent() round: RoundRow, @CurrentActor() actor: Actor): Promise<string[]> {
    if (actor.personId === null || round.state !== 'open') return [];
    const personId = actor.personId;
    const chambers = [...(can(actor, 'vote-as-resident', round) === null ? ['residents'] : []), ...(can(actor, 'vote-in-chamber', round) === null ? ['municipality'] : [])];
    const there = await Promise.all(chambers.map((chamber) => this.rounds.onRoll(round.id, chamber, personId)));
    const onPaper = there.includes(true) && (await this.paper.isOnPaper(round.id, personId));
    return chambers.filter((chamber, i) => there[i] && !(onPaper && chamber === 'residents'));
  }

  @ResolveField(() => Boolean)
  viewerCanAnnul(@Parent() round: RoundRow, @CurrentActor() actor: Actor): boolean {
    return round.state === 'open' && can(actor, 'annul-round', { municipalityId: round.municipalityId, authorId: round.authorId, associationId: round.associationId }) === null;
  }

  @ResolveField(() => OwnBallotType, { nullable: true, description: 'One’s own ballot, while the round is open' })
  ownBallot(@Parent() round: RoundRow, @CurrentActor() actor: Actor): Promise<OwnBallotType | null> {
    return this.casting.own(actor, round);
  }
}

/** A result with the round that it is of, for what is read beside it. */
interface ResultOf {
  readonly round: RoundRow;
}

@Resolver(() => RoundResultType)
export class RoundResultsResolver {
  constructor(private readonly rounds: RoundRepository) {}

  @ResolveField(() => [OpenVoteType])
  openVotes(@Parent() { round }: ResultOf): Promise<OpenVoteType[]> {
    return this.rounds.chamberVotes(round.id);
  }

  @ResolveField(() => [CountedBallotType])
  ballots(@Parent() { round }: ResultOf): Promise<CountedBallotType[]> | CountedBallotType[] {
    return round.result !== null && mayShow(residentsCast(round.result)) ? this.rounds.counted(round.id) : [];
  }
}

@Resolver(() => PlanDetailType)
export class RoundsOfPlanResolver {
  constructor(private readonly rounds: RoundRepository) {}

  @ResolveField(() => [RoundType], { name: 'rounds' })
  ofPlan(@Parent() plan: { id: string }): Promise<RoundType[]> {
    return this.rounds.ofPlan(plan.id);
  }

  @ResolveField(() => [MethodEnum], { description: 'The methods that the ordinance allows for a round, for who can open one' })
  async roundMethods(@Parent() plan: PlanRow, @CurrentActor() actor: Actor): Promise<string[]> {
    if (can(actor, 'open-round', subjectOf(plan)) !== null) return [];
    return this.rounds.allowedMethods(plan.ordinanceId);
  }
}

@Resolver()
export class RoundActsResolver {
  constructor(
    private readonly opening: OpenRound,
    private readonly casting: CastBallot,
    private readonly annulling: AnnulRound,
  ) {}

  @Mutation(() => RoundPayload)
  @Requires('open-round')
  async openRound(@CurrentActor() actor: Actor, @Args('input') input: OpenRoundInput): Promise<RoundPayload> {
    return { ...(await this.opening.run(actor, input)), problems: [] };
  }

  @Mutation(() => CastBallotPayload)
  @Requires('vote-as-resident')
  async castBallot(@CurrentActor() actor: Actor, @Args('input') input: CastBallotInput): Promise<CastBallotPayload> {
    return { ...(await this.casting.secretly(actor, input)), problems: [] };
  }

  @Mutation(() => RoundPayload)
  @Requires('vote-in-chamber')
  async voteInChamber(@CurrentActor() actor: Actor, @Args('input') input: CastBallotInput): Promise<RoundPayload> {
    return { ...(await this.casting.openly(actor, input)), problems: [] };
  }

  @Mutation(() => RoundPayload)
  @Requires('annul-round')
  async annulRound(@CurrentActor() actor: Actor, @Args('input') input: AnnulRoundInput): Promise<RoundPayload> {
    return { ...(await this.annulling.run(actor, input)), problems: [] };
  }
}
