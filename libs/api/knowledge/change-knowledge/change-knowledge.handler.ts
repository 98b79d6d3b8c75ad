import { SharedFileRepository } from '#api/media';
import { decideChange, decideTakingBack } from '#domain/knowledge';
import type { Actor } from '#domain/permissions';
import { Database } from '#platform/database';
import { orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { Bookkeeping } from '../bookkeeping.js';
import type { ChangeKnowledgeInput } from '../knowledge.inputs.js';
import { KnowledgeRepository } from '../knowledge.repository.js';

/** Writes one's own story, lesson or call anew, or takes it back. */
@Injectable()
export class ChangeKnowledge {
  constructor(
    private readonly database: Database,
    private readonly knowledge: KnowledgeRepository,
    private readonly books: Bookkeeping,
    private readonly files: SharedFileRepository,
  ) {}

  change(actor: Actor, input: ChangeKnowledgeInput): Promise<{ knowledgeId: string; state: string }> {
    return this.database.transaction(async (tx) => {
      const item = required(await this.knowledge.locked(tx, input.knowledgeId));
      const { state, words } = orRefuse(decideChange(actor, item, input));
      await this.knowledge.rewrite(tx, item.id, state, words, await this.books.links(tx, item.kind, input));
      if (state === 'in-review') await this.books.tell(tx, actor, { ...item, title: words.title }, { kind: 'work', act: 'ask-call-review', key: `call:${item.id}:${item.version + 1}`, people: await this.knowledge.coaches(tx, item.municipalityId) });
      await this.books.record(tx, actor, item, 'change', item.role);
      return { knowledgeId: item.id, state };
    });
  }

  takeBack(actor: Actor, knowledgeId: string): Promise<{ knowledgeId: string; state: string }> {
    return this.database.transaction(async (tx) => {
      const item = required(await this.knowledge.locked(tx, knowledgeId));
      orRefuse(decideTakingBack(actor, item));
      await this.knowledge.takeBack(tx, item.id);
      await this.files.removeOf(tx, 'story', item.id);
      await this.books.record(tx, actor, item, 'take-back', item.role);
      return { knowledgeId: item.id, state: 'withdrawn' };
    });
  }
}
