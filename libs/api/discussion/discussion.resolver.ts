import { DonePayload, Guests } from '#api/identity';
import { withNames } from '#domain/discussion';
import { isUuid } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { type BrinkRequest, CurrentActor, CurrentRequest, Public, Requires } from '#platform/auth';
import { type Page, connectionOf, keyOf, pageSize } from '#platform/graphql';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AddComment } from './add-comment/add-comment.handler.js';
import { ChangeComment } from './change-comment/change-comment.handler.js';
import { CommentRepository } from './comment.repository.js';
import { discussableOf } from './discussable.js';
import { AddCommentInput, AskCommentLookInput, CommentInput, CommentsArguments, DecideCommentLookInput, EditCommentInput, HideCommentInput, ReportCommentAsGuestInput, ReportCommentInput } from './discussion.inputs.js';
import { CommentConnection, CommentDeskItemType, CommentPayload, CommentType, CommentVersionType } from './discussion.type.js';
import { HideComment } from './hide-comment/hide-comment.handler.js';
import { ReportComment } from './report-comment/report-comment.handler.js';
import { shownComment } from './shown-comment.js';
import { TakeOver } from './take-over/take-over.handler.js';
import { ThankComment } from './thank-comment/thank-comment.handler.js';

const done = ({ commentId }: { commentId: string }): CommentPayload => ({ commentId, problems: [] });

@Resolver()
export class DiscussionResolver {
  constructor(private readonly comments: CommentRepository) {}

  @Query(() => CommentConnection, { name: 'comments', description: 'Threads with their answers' })
  @Public('what is said about public things is for everybody')
  async threads(@CurrentActor() actor: Actor, @Args() { first, after, ...filter }: CommentsArguments): Promise<Page<CommentType>> {
    const found = await this.comments.threads(filter, actor.personId, keyOf(after, filter.sort === 'thanks' ? 'count' : 'moment'), pageSize(first) + 1);
    const page = connectionOf(found, first, (row) => [row.sortKey, row.id]);
    return { nodes: page.nodes.map((row) => shownComment(row, actor)), pageInfo: page.pageInfo };
  }

  @Query(() => [CommentVersionType], { description: 'What a comment said before and says now, oldest first; nothing of what is hidden or taken back' })
  @Public('what is said about public things is for everybody')
  async commentVersions(@Args('commentId', { type: () => ID }) commentId: string): Promise<CommentVersionType[]> {
    const found = isUuid(commentId) ? await this.comments.versions(commentId) : [];
    return found.map((version) => ({ ...version, text: withNames(version.text, version.names) }));
  }

  @Query(() => [CommentDeskItemType], { description: 'Comments that wait for a coach, the longest waiting first' })
  @Requires('see-moderation-desk')
  async commentDesk(@CurrentActor() actor: Actor): Promise<CommentDeskItemType[]> {
    const mine = actor.roles.flatMap((r) => (r.role === 'coach' && r.municipalityId !== null ? [r.municipalityId] : []));
    const found = mine.length === 0 ? [] : await this.comments.desk(mine, actor.personId ?? '');
    return found.map((row) => ({ comment: shownComment(row, actor), path: discussableOf(row.subjectKind).path(row.subjectId), reports: row.reports }));
  }
}

@Resolver()
export class DiscussionActsResolver {
  constructor(
    private readonly adding: AddComment,
    private readonly changing: ChangeComment,
    private readonly thanking: ThankComment,
    private readonly reporting: ReportComment,
    private readonly hiding: HideComment,
  ) {}

  @Mutation(() => CommentPayload)
  @Requires('comment')
  async addComment(@CurrentActor() actor: Actor, @Args('input') input: AddCommentInput): Promise<CommentPayload> {
    return done(await this.adding.run(actor, input));
  }

  @Mutation(() => CommentPayload)
  @Requires('edit-comment')
  async editComment(@CurrentActor() actor: Actor, @Args('input') input: EditCommentInput): Promise<CommentPayload> {
    return done(await this.changing.edit(actor, input));
  }

  @Mutation(() => CommentPayload, { description: 'Takes one’s own comment back: its words are gone for good' })
  @Requires('edit-comment')
  async withdrawComment(@CurrentActor() actor: Actor, @Args('input') input: CommentInput): Promise<CommentPayload> {
    return done(await this.changing.withdraw(actor, input.commentId));
  }

  @Mutation(() => CommentPayload)
  @Requires('thank')
  async thankComment(@CurrentActor() actor: Actor, @Args('input') input: CommentInput): Promise<CommentPayload> {
    return done(await this.thanking.run(actor, input.commentId, true));
  }

  @Mutation(() => CommentPayload)
  @Requires('thank')
  async withdrawThanks(@CurrentActor() actor: Actor, @Args('input') input: CommentInput): Promise<CommentPayload> {
    return done(await this.thanking.run(actor, input.commentId, false));
  }

  @Mutation(() => CommentPayload)
  @Requires('report')
  async reportComment(@CurrentActor() actor: Actor, @Args('input') input: ReportCommentInput): Promise<CommentPayload> {
    return done(await this.reporting.run(actor, input));
  }

  @Mutation(() => CommentPayload, { description: 'Settles the reports about a comment by leaving it as it is' })
  @Requires('hide')
  async dismissReports(@CurrentActor() actor: Actor, @Args('input') input: CommentInput): Promise<CommentPayload> {
    return done(await this.reporting.dismiss(actor, input.commentId));
  }

  @Mutation(() => CommentPayload)
  @Requires('hide')
  async hideComment(@CurrentActor() actor: Actor, @Args('input') input: HideCommentInput): Promise<CommentPayload> {
    return done(await this.hiding.hide(actor, input));
  }

  @Mutation(() => CommentPayload)
  @Requires('ask-second-look')
  async askCommentLook(@CurrentActor() actor: Actor, @Args('input') input: AskCommentLookInput): Promise<CommentPayload> {
    return done(await this.hiding.ask(actor, input));
  }

  @Mutation(() => CommentPayload)
  @Requires('review-hidden')
  async decideCommentLook(@CurrentActor() actor: Actor, @Args('input') input: DecideCommentLookInput): Promise<CommentPayload> {
    return done(await this.hiding.decide(actor, input));
  }
}

@Resolver()
export class SuggestionResolver {
  constructor(
    private readonly taking: TakeOver,
    private readonly guests: Guests,
  ) {}

  @Mutation(() => DonePayload, { description: 'Mails a link to who has no account; the link reports it' })
  @Public('who has no account may report a wrong with an address that they confirm')
  async askReportCommentAsGuest(@CurrentRequest() request: BrinkRequest, @Args('input') { commentId, ground, note, ...asked }: ReportCommentAsGuestInput): Promise<DonePayload> {
    await this.guests.ask(request, { act: 'report-comment', subjectId: commentId, input: { ground, note } }, asked);
    return { problems: [] };
  }

  @Mutation(() => CommentPayload, { description: 'Marks a suggestion as taken over into the newest version of one’s plan' })
  @Requires('change-plan')
  async takeOverSuggestion(@CurrentActor() actor: Actor, @Args('input') input: CommentInput): Promise<CommentPayload> {
    return done(await this.taking.run(actor, input.commentId));
  }
}
