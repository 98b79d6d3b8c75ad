import { PlacesRepository } from '#api/places';
import { isUuid } from '#domain/kernel';
import { type Actor, can, speaksFor } from '#domain/permissions';
import { CurrentActor, Public, Requires } from '#platform/auth';
import { type Page, connectionOf, keyOf, pageSize } from '#platform/graphql';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { ConversationRepository } from './conversation.repository.js';
import { ConversationsArguments, LikeStatementsArguments } from './conversations.inputs.js';
import { ConversationConnection, ConversationDetailType, ConversationScopeType, ConversationStatementType, ConversationType, StatementToReviewType } from './conversations.type.js';
import { ownPart, shownConversation, shownDetail } from './shown-conversation.js';
import { StatementRepository } from './statement.repository.js';

const municipalitiesOf = (actor: Actor, act: 'start-conversation' | 'review-statement'): string[] => [...new Set(actor.roles.flatMap((r) => (r.municipalityId !== null && (r.role === 'official' || r.role === 'coach') && can(actor, act, { municipalityId: r.municipalityId }) === null ? [r.municipalityId as string] : [])))];

@Resolver()
export class ConversationsResolver {
  constructor(
    private readonly conversations: ConversationRepository,
    private readonly statements: StatementRepository,
    private readonly places: PlacesRepository,
  ) {}

  @Query(() => ConversationConnection, { name: 'conversations', description: 'Those that close last first' })
  @Public('conversations are for everybody')
  async list(@Args() { first, after, ...filter }: ConversationsArguments): Promise<Page<ConversationType>> {
    const page = connectionOf(await this.conversations.list(filter, keyOf(after, 'moment'), pageSize(first) + 1), first, (row) => [row.sortKey, row.id]);
    return { nodes: page.nodes.map(shownConversation), pageInfo: page.pageInfo };
  }

  @Query(() => ConversationDetailType, { nullable: true })
  @Public('conversations are for everybody; what one answered is for oneself alone')
  async conversation(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<ConversationDetailType | null> {
    const found = isUuid(id) ? await this.conversations.byId(id) : null;
    if (found === null) return null;
    const own = actor.personId === null ? { answers: [], own: [] } : await this.statements.ofPerson(id, actor.personId);
    return shownDetail(found, actor, ownPart(found, actor, own));
  }

  @Query(() => [ConversationStatementType], { description: 'Statements of a conversation that say nearly the same as these words' })
  @Public('statements are for everybody')
  async likeStatements(@Args() { conversationId, text }: LikeStatementsArguments): Promise<ConversationStatementType[]> {
    return text.trim() === '' ? [] : this.statements.like(conversationId, text);
  }

  @Query(() => [ConversationScopeType], { description: 'Where one may start a conversation; empty for who may not' })
  @Requires('start-conversation')
  async conversationScopes(@CurrentActor() actor: Actor): Promise<ConversationScopeType[]> {
    const municipalities = await this.places.municipalitiesById(municipalitiesOf(actor, 'start-conversation'));
    const own = await Promise.all(municipalities.map(async ({ id, name }) => ({ municipalityId: id, associationId: null, name, areas: await this.places.areas(id) })));
    const boards = actor.associations.filter((m) => speaksFor(actor, m.associationId));
    return [...(await this.conversations.boards(boards.map((m) => m.associationId))), ...own];
  }

  @Query(() => [StatementToReviewType], { description: 'Statements that wait for a coach, the longest waiting first' })
  @Requires('see-moderation-desk')
  async statementsToReview(@CurrentActor() actor: Actor): Promise<StatementToReviewType[]> {
    const mine = municipalitiesOf(actor, 'review-statement');
    const found = mine.length === 0 ? [] : await this.statements.waiting(mine, actor.personId ?? '');
    return found.map(({ id, text, at, conversation, alike }) => ({ id, text, at, conversationId: conversation.id, question: conversation.question, alike: [...alike] }));
  }
}
