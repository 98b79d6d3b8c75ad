import type { Actor } from '#domain/permissions';
import { CurrentActor, Requires } from '#platform/auth';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { AnnulRound } from './annul-round/annul-round.handler.js';
import { AnnounceRound } from './announce-round/announce-round.handler.js';
import { CastBallot } from './cast-ballot/cast-ballot.handler.js';
import { ComposeRound } from './compose-round/compose-round.handler.js';
import { AnnounceRoundInput, AnnulRoundInput, CastBallotInput, ComposeRoundInput, DiscardRoundInput, OpenRoundInput } from './deciding.inputs.js';
import { CastBallotPayload, RoundPayload } from './deciding.type.js';
import { DiscardRound } from './discard-round/discard-round.handler.js';
import { OpenRound } from './open-round/open-round.handler.js';

/** What its own side does with a round before it opens. */
@Resolver()
export class RoundDraftsResolver {
  constructor(
    private readonly composing: ComposeRound,
    private readonly announcing: AnnounceRound,
    private readonly discarding: DiscardRound,
  ) {}

  @Mutation(() => RoundPayload, { description: 'Makes a draft, or changes one' })
  @Requires('compose-round')
  async composeRound(@CurrentActor() actor: Actor, @Args('input') input: ComposeRoundInput): Promise<RoundPayload> {
    return { ...(await this.composing.run(actor, input)), problems: [] };
  }

  @Mutation(() => RoundPayload, { description: 'Shows a draft to everybody before it opens; from then on its roll can be corrected' })
  @Requires('compose-round')
  async announceRound(@CurrentActor() actor: Actor, @Args('input') { roundId }: AnnounceRoundInput): Promise<RoundPayload> {
    return { ...(await this.announcing.run(actor, roundId)), problems: [] };
  }

  @Mutation(() => RoundPayload, { description: 'Throws a draft away' })
  @Requires('compose-round')
  async discardRound(@CurrentActor() actor: Actor, @Args('input') { roundId }: DiscardRoundInput): Promise<RoundPayload> {
    return { ...(await this.discarding.run(actor, roundId)), problems: [] };
  }
}

@Resolver()
export class RoundActsResolver {
  constructor(
    private readonly opening: OpenRound,
    private readonly casting: CastBallot,
    private readonly annulling: AnnulRound,
  ) {}

  @Mutation(() => RoundPayload, { description: 'Opens a draft: from then on nothing changes' })
  @Requires('open-round')
  async openRound(@CurrentActor() actor: Actor, @Args('input') { roundId }: OpenRoundInput): Promise<RoundPayload> {
    return { ...(await this.opening.run(actor, roundId)), problems: [] };
  }

  @Mutation(() => RoundPayload, { description: 'Opens a draft among the members of an association' })
  @Requires('lead-members-round')
  async openMembersRound(@CurrentActor() actor: Actor, @Args('input') { roundId }: OpenRoundInput): Promise<RoundPayload> {
    return { ...(await this.opening.amongMembers(actor, roundId)), problems: [] };
  }

  @Mutation(() => CastBallotPayload)
  @Requires('vote-as-member')
  async castMembersBallot(@CurrentActor() actor: Actor, @Args('input') input: CastBallotInput): Promise<CastBallotPayload> {
    return { ...(await this.casting.secretly(actor, input)), problems: [] };
  }

  @Mutation(() => RoundPayload)
  @Requires('lead-members-round')
  async annulMembersRound(@CurrentActor() actor: Actor, @Args('input') input: AnnulRoundInput): Promise<RoundPayload> {
    return { ...(await this.annulling.amongMembers(actor, input)), problems: [] };
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
