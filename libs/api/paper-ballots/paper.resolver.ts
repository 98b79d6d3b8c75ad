import { PAPER_LIMITS } from '#domain/deciding';
import { isUuid } from '#domain/kernel';
import { type Actor, can } from '#domain/permissions';
import { CurrentActor, Requires } from '#platform/auth';
import { type Page, PageArguments, connectionOf, keyOf, pageSize } from '#platform/graphql';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EnterBallot } from './enter-ballot/enter-ballot.handler.js';
import { PaperTable } from './paper-table.js';
import { ConfirmPaperVotersInput, EnterPaperBallotInput, PaperEntryInput, PaperVotersArguments, StrikePaperVoterInput } from './paper.inputs.js';
import { PaperRepository } from './paper.repository.js';
import { PaperEntryConnection, type PaperEntryType, PaperPayload, PaperPersonType, PaperVoteType, PaperVoterConnection, type PaperVoterType } from './paper.type.js';
import { StrikeVoter } from './strike-voter/strike-voter.handler.js';

const done = ({ voteId }: { voteId: string }): PaperPayload => ({ voteId, problems: [] });

@Resolver(() => PaperVoteType)
export class PaperResolver {
  constructor(
    private readonly table: PaperTable,
    private readonly paper: PaperRepository,
  ) {}

  @Query(() => PaperVoteType, { nullable: true, description: 'While it is open, for who sits at its table' })
  @Requires('confirm-paper-ballot')
  async paperVote(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<PaperVoteType | null> {
    const found = isUuid(id) ? await this.table.seen(actor, 'confirm-paper-ballot', id) : null;
    if (found === null) return null;
    const { vote } = found;
    const { others, young } = await this.paper.figures(id);
    return { id, kind: vote.kind, title: vote.title, method: vote.method, options: vote.options, closesAt: vote.closesAt, ...others, young: vote.young ? young : null, viewerMayEnter: can(actor, 'enter-paper-ballot', vote.subject) === null };
  }

  @ResolveField(() => PaperVoterConnection, { description: 'Who is struck, by name: confirmed, or waiting for a second person' })
  async paperVoters(@Parent() { id }: PaperVoteType, @CurrentActor() actor: Actor, @Args() { first, after, name, confirmed }: PaperVotersArguments): Promise<Page<PaperVoterType>> {
    const found = await this.paper.voters({ voteId: id, personId: actor.personId ?? '', confirmed, name: name?.trim() || null }, keyOf(after, 'name'), pageSize(first) + 1);
    return connectionOf(found, first, (row) => [row.sortKey, row.personId]);
  }

  @ResolveField(() => PaperEntryConnection, { description: 'What was read from sheets and waits for a second person' })
  async entries(@Parent() { id }: PaperVoteType, @CurrentActor() actor: Actor, @Args() { first, after }: PageArguments): Promise<Page<PaperEntryType>> {
    return connectionOf(await this.paper.entries(id, actor.personId ?? '', keyOf(after, 'name'), pageSize(first) + 1), first, (row) => [row.code, row.id]);
  }

  @Query(() => [PaperPersonType], { description: 'People of the roll by name: at least three letters, at most ten people' })
  @Requires('enter-paper-ballot')
  async paperRoll(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string, @Args('name') name: string): Promise<PaperPersonType[]> {
    const words = name.trim();
    if (!isUuid(id) || words.length < PAPER_LIMITS.name.min || words.length > PAPER_LIMITS.name.max || words.includes('\u0000')) return [];
    const found = await this.table.seen(actor, 'enter-paper-ballot', id);
    return found === null ? [] : found.box.named(id, words, PAPER_LIMITS.found);
  }
}

@Resolver()
export class PaperActsResolver {
  constructor(
    private readonly striking: StrikeVoter,
    private readonly entering: EnterBallot,
  ) {}

  @Mutation(() => PaperPayload)
  @Requires('enter-paper-ballot')
  async strikePaperVoter(@CurrentActor() actor: Actor, @Args('input') input: StrikePaperVoterInput): Promise<PaperPayload> {
    return done(await this.striking.strike(actor, input));
  }

  @Mutation(() => PaperPayload)
  @Requires('confirm-paper-ballot')
  async confirmPaperVoters(@CurrentActor() actor: Actor, @Args('input') input: ConfirmPaperVotersInput): Promise<PaperPayload> {
    return done(await this.striking.confirm(actor, input));
  }

  @Mutation(() => PaperPayload)
  @Requires('confirm-paper-ballot')
  async dropPaperVoter(@CurrentActor() actor: Actor, @Args('input') input: StrikePaperVoterInput): Promise<PaperPayload> {
    return done(await this.striking.drop(actor, input));
  }

  @Mutation(() => PaperPayload)
  @Requires('enter-paper-ballot')
  async enterPaperBallot(@CurrentActor() actor: Actor, @Args('input') input: EnterPaperBallotInput): Promise<PaperPayload> {
    return done(await this.entering.enter(actor, { ...input, reason: input.reason ?? null }));
  }

  @Mutation(() => PaperPayload)
  @Requires('confirm-paper-ballot')
  async confirmPaperBallot(@CurrentActor() actor: Actor, @Args('input') input: PaperEntryInput): Promise<PaperPayload> {
    return done(await this.entering.confirm(actor, input.entryId));
  }

  @Mutation(() => PaperPayload)
  @Requires('confirm-paper-ballot')
  async dropPaperBallot(@CurrentActor() actor: Actor, @Args('input') input: PaperEntryInput): Promise<PaperPayload> {
    return done(await this.entering.drop(actor, input.entryId));
  }
}
