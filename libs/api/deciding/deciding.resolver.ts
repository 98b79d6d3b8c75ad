import { PaperRepository } from '#api/paper-ballots';
import { PlacesRepository } from '#api/places';
import { LevelEnum, PlanDetailType, type PlanRow } from '#api/plans';
import { METHODS, composerOf, levelOfRound, mayReadRound, subjectOfPlace } from '#domain/deciding';
import { isUuid } from '#domain/kernel';
import { type Act, type Actor, can, speaksFor } from '#domain/permissions';
import { CurrentActor, Public } from '#platform/auth';
import { Database } from '#platform/database';
import { type Page, PageArguments, connectionOf, keyOf, pageSize } from '#platform/graphql';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CastBallot } from './cast-ballot/cast-ballot.handler.js';
import { CompositionRepository, placeOf } from './composition.repository.js';
import { MethodEnum } from './deciding.inputs.js';
import { CountedBallotType, OpenVoteType, OwnBallotType, RoundConnection, RoundPlaceType, RoundResultType, RoundType } from './deciding.type.js';
import { FigureType } from './figure.type.js';
import { OptionCountType } from './option-count.type.js';
import { type RoundRow, RoundRepository } from './round.repository.js';
import { chamberCount, showsBallots, shownResult } from './shown-result.js';

/** The municipalities for which somebody works, as a coach or an official. */
const staffOf = (actor: Actor): string[] => actor.roles.flatMap(({ role, municipalityId }) => ((role === 'official' || role === 'coach') && municipalityId !== null ? [municipalityId] : []));

/** Whether somebody may do what is the leader's: an official, or among members the board. */
const leads = (actor: Actor, round: RoundRow, act: Act): boolean => can(actor, round.membersOf === null ? act : 'lead-members-round', round.membersOf === null ? subjectOfPlace(placeOf(round)) : { associationId: round.membersOf }) === null;

@Resolver(() => RoundType)
export class RoundsResolver {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly casting: CastBallot,
    private readonly paper: PaperRepository,
  ) {}

  @Query(() => RoundConnection, { name: 'rounds', description: 'The open ones first' })
  @Public('that decisions are made together is for everybody')
  async list(@Args() { first, after }: PageArguments): Promise<Page<RoundType>> {
    return connectionOf(await this.rounds.list(keyOf(after, 'score'), pageSize(first) + 1), first, (row) => [row.sortKey, row.id]);
  }

  @Query(() => RoundType, { nullable: true })
  @Public('rounds and their results are for everybody')
  async round(@Args('id', { type: () => ID }) id: string, @CurrentActor() actor: Actor): Promise<RoundType | null> {
    const round = isUuid(id) ? await this.rounds.byId(id) : null;
    return round !== null && mayReadRound(actor, round) ? round : null;
  }

  @Query(() => [RoundType], { description: 'What is not for everybody: drafts of one’s own side, and rounds among the members of one’s associations' })
  @Public('who is not signed in has none')
  async viewerRounds(@CurrentActor() actor: Actor): Promise<RoundType[]> {
    const found = actor.roles.length + actor.associations.length === 0 ? [] : await this.rounds.aside(staffOf(actor), actor.associations.map((m) => m.associationId));
    return found.filter((round) => mayReadRound(actor, round));
  }

  @ResolveField(() => [FigureType], { description: 'How heavy each chamber weighs, where weights join' })
  weights(@Parent() round: RoundRow): FigureType[] {
    return Object.entries(round.weights ?? {}).map(([name, value]) => ({ name, value: String(value) }));
  }

  @ResolveField(() => LevelEnum, { description: 'How far residents decide along: its result is advice, or it is decided together' })
  level(@Parent() round: RoundRow): string {
    return levelOfRound(round.joining);
  }

  @ResolveField(() => Boolean)
  viewerCanCompose(@Parent() round: RoundRow, @CurrentActor() actor: Actor): boolean {
    return round.state === 'draft' && !('code' in composerOf(actor, placeOf(round)));
  }

  @ResolveField(() => Boolean)
  viewerCanOpen(@Parent() round: RoundRow, @CurrentActor() actor: Actor): boolean {
    return round.state === 'draft' && leads(actor, round, 'open-round');
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
    const secret = can(actor, round.membersOf === null ? 'vote-as-resident' : 'vote-as-member', round) === null ? await this.rounds.secretChamber(round.id, personId) : null;
    const open = can(actor, 'vote-in-chamber', round) === null && (await this.rounds.onRoll(round.id, 'municipality', personId));
    const onPaper = secret !== null && (await this.paper.isOnPaper(round.id, personId));
    return [...(secret === null || onPaper ? [] : [secret]), ...(open ? ['municipality'] : [])];
  }

  @ResolveField(() => Boolean)
  viewerCanAnnul(@Parent() round: RoundRow, @CurrentActor() actor: Actor): boolean {
    return round.state === 'open' && leads(actor, round, 'annul-round');
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
    return round.result !== null && showsBallots(round.result) ? this.rounds.counted(round.id) : [];
  }
}

@Resolver(() => PlanDetailType)
export class RoundsOfPlanResolver {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly compositions: CompositionRepository,
  ) {}

  @ResolveField(() => [RoundType], { name: 'rounds' })
  async ofPlan(@Parent() plan: { id: string }, @CurrentActor() actor: Actor): Promise<RoundType[]> {
    return (await this.rounds.ofPlan(plan.id)).filter((round) => mayReadRound(actor, round));
  }

  @ResolveField(() => [MethodEnum], { description: 'The methods that the ordinance allows for a round, for who can open one' })
  async roundMethods(@Parent() plan: PlanRow, @CurrentActor() actor: Actor): Promise<string[]> {
    if (plan.state !== 'co-decide' || 'code' in composerOf(actor, { ...plan, membersOf: null })) return [];
    return this.compositions.allowedMethods(plan.ordinanceId);
  }
}

@Resolver()
export class RoundPlacesResolver {
  constructor(
    private readonly compositions: CompositionRepository,
    private readonly places: PlacesRepository,
    private readonly database: Database,
  ) {}

  @Query(() => [RoundPlaceType], { description: 'For whom the viewer may compose a round that is about no plan, with the methods that may be used there' })
  @Public('who is not signed in has none')
  async roundPlaces(@CurrentActor() actor: Actor): Promise<RoundPlaceType[]> {
    const associations = actor.associations.map((m) => m.associationId).filter((id) => speaksFor(actor, id));
    const staff = staffOf(actor).filter((municipalityId) => can(actor, 'compose-round', { municipalityId }) === null);
    const places = staff.length + associations.length === 0 ? [] : await this.compositions.places(staff, associations);
    const rules = new Map<string, string[]>();
    for (const id of new Set(places.map(({ municipalityId }) => municipalityId))) rules.set(id, [...((await this.database.transaction((tx) => this.places.ordinanceInForce(tx, id)))?.rules.methods ?? [])]);
    return places.map(({ kind, id, name, municipalityId }) => ({ kind, id, name, methods: kind === 'MEMBERS' ? [...METHODS] : (rules.get(municipalityId) ?? []) }));
  }
}
