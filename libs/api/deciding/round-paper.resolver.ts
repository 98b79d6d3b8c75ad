import { PaperRepository } from '#api/paper-ballots';
import { shownPaper } from '#domain/deciding';
import { type Actor, can } from '#domain/permissions';
import { CurrentActor } from '#platform/auth';
import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RoundResultType, RoundType } from './deciding.type.js';
import type { RoundRow } from './round.repository.js';
import { castApart } from './shown-result.js';

/** What a round tells of voting on paper. */
@Resolver(() => RoundType)
export class RoundPaperResolver {
  constructor(private readonly paper: PaperRepository) {}

  @ResolveField(() => Boolean, { description: 'Whether whoever asks votes on paper, and so no longer on screen' })
  async viewerVotesOnPaper(@Parent() round: RoundRow, @CurrentActor() actor: Actor): Promise<boolean> {
    return actor.personId !== null && round.state === 'open' && this.paper.isOnPaper(round.id, actor.personId);
  }

  @ResolveField(() => Boolean, { description: 'Whether whoever asks may sit at the table where people vote on paper' })
  viewerMayPaper(@Parent() round: RoundRow, @CurrentActor() actor: Actor): boolean {
    return round.state === 'open' && round.membersOf === null && can(actor, 'confirm-paper-ballot', { municipalityId: round.municipalityId, authorId: round.authorId, associationId: round.associationId }) === null;
  }
}

@Resolver(() => RoundResultType)
export class RoundResultPaperResolver {
  constructor(private readonly paper: PaperRepository) {}

  @ResolveField(() => Int, { nullable: true, name: 'paper', description: 'How many residents, or members, voted on paper; none where they, or the others, are fewer than five' })
  async onPaper(@Parent() { round }: { readonly round: RoundRow }): Promise<number | null> {
    return round.result === null ? null : shownPaper((await this.paper.counted(round.id)).others, castApart(round.result, false) ?? 0);
  }

  @ResolveField(() => Int, { nullable: true, description: 'How many of the young voted on paper, where they are counted apart; none where they, or the others of them, are fewer than five' })
  async youngPaper(@Parent() { round }: { readonly round: RoundRow }): Promise<number | null> {
    const cast = round.result === null ? null : castApart(round.result, true);
    return cast === null ? null : shownPaper((await this.paper.counted(round.id)).young, cast);
  }
}
