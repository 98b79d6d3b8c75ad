import { PlacesRepository } from '#api/places';
import { decideChange, decideStart } from '#domain/conversations';
import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Attempts } from '#platform/auth';
import { Database, type Tx } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { Bookkeeping } from '../bookkeeping.js';
import { ConversationRepository } from '../conversation.repository.js';
import type { ChangeConversationInput, StartConversationInput } from '../conversations.inputs.js';
import { StatementRepository } from '../statement.repository.js';

/** What one person may start in a day. */
const PACE = { most: 10, minutes: 1_440 } as const;

/** What the handler needs besides the database. */
@Injectable()
export class StartingConversation {
  constructor(
    readonly places: PlacesRepository,
    readonly attempts: Attempts,
  ) {}
}

/** Starts a conversation with its first statements, and changes it until it opens. */
@Injectable()
export class StartConversation {
  constructor(
    private readonly database: Database,
    private readonly conversations: ConversationRepository,
    private readonly statements: StatementRepository,
    private readonly needs: StartingConversation,
    private readonly books: Bookkeeping,
  ) {}

  run(actor: Actor, input: StartConversationInput): Promise<{ conversationId: string }> {
    return this.database.transaction((tx) => this.start(tx, actor, input));
  }

  /** Changes it before it opens. */
  change(actor: Actor, input: ChangeConversationInput): Promise<{ conversationId: string }> {
    return this.database.transaction(async (tx) => {
      const conversation = required(await this.conversations.locked(tx, input.conversationId));
      const words = orRefuse(decideChange(actor, conversation, { ...input, opensAt: input.opensAt.getTime(), closesAt: input.closesAt.getTime() }, conversation.now));
      await this.conversations.change(tx, conversation.id, words);
      await this.write(tx, { conversationId: conversation.id, municipalityId: conversation.municipalityId, authorId: conversation.authorId }, words.statements);
      await this.books.record(tx, actor, conversation, { act: 'change', role: conversation.role, data: { statements: words.statements.length } });
      return { conversationId: conversation.id };
    });
  }

  private async write(tx: Tx, of: { conversationId: string; municipalityId: string; authorId: string }, statements: readonly string[]): Promise<void> {
    for (const text of statements) await this.statements.add(tx, { ...of, text, first: true });
  }

  private async start(tx: Tx, actor: Actor, input: StartConversationInput): Promise<{ conversationId: string }> {
    const place = { municipalityId: input.municipalityId, areaId: input.areaId ?? null, associationId: input.associationId ?? null };
    const ordinance = required(await this.needs.places.ordinanceInForce(tx, place.municipalityId));
    if (place.areaId !== null && (await this.needs.places.areaById(tx, place.areaId))?.municipalityId !== place.municipalityId) throw new Refusal([problem('not-found', 'areaId')]);
    const conversation = orRefuse(decideStart(actor, place, { ...input, opensAt: input.opensAt.getTime(), closesAt: input.closesAt.getTime() }, await this.database.now(tx)));
    const authorId = required(actor.personId);
    orRefuse(await this.needs.attempts.count('start-conversation', [authorId], PACE.most, PACE.minutes, tx));
    const conversationId = await this.conversations.start(tx, { ...conversation, ...place, authorId, ageFrom: ordinance.rules.supportAgeFrom });
    await this.write(tx, { conversationId, municipalityId: place.municipalityId, authorId }, conversation.statements);
    await this.books.record(tx, actor, { id: conversationId, municipalityId: place.municipalityId }, { act: 'start', role: conversation.role, data: { statements: conversation.statements.length } });
    return { conversationId };
  }
}
