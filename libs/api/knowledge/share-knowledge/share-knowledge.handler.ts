import { PlacesRepository } from '#api/places';
import { decideSharing } from '#domain/knowledge';
import { problem } from '#domain/kernel';
import type { Actor } from '#domain/permissions';
import { Attempts } from '#platform/auth';
import { Database } from '#platform/database';
import { Refusal, orRefuse, required } from '#platform/graphql';
import { Injectable } from '@nestjs/common';
import { Bookkeeping } from '../bookkeeping.js';
import type { ShareKnowledgeInput } from '../knowledge.inputs.js';
import { KnowledgeRepository } from '../knowledge.repository.js';

/** What one person may share in an hour. */
const PACE = { most: 20, minutes: 60 } as const;

/** Shares a story, a lesson or a call. */
@Injectable()
export class ShareKnowledge {
  constructor(
    private readonly database: Database,
    private readonly knowledge: KnowledgeRepository,
    private readonly places: PlacesRepository,
    private readonly attempts: Attempts,
    private readonly books: Bookkeeping,
  ) {}

  run(actor: Actor, input: ShareKnowledgeInput): Promise<{ knowledgeId: string; state: string }> {
    return this.database.transaction(async (tx) => {
      required((await this.places.municipalitiesById([input.municipalityId]))[0]);
      const place = { municipalityId: input.municipalityId, areaId: input.areaId ?? null, associationId: input.associationId ?? null };
      if (place.areaId !== null && (await this.places.areaById(tx, place.areaId))?.municipalityId !== place.municipalityId) throw new Refusal([problem('not-found', 'areaId')]);
      const { state, role, words } = orRefuse(decideSharing(actor, input.kind, place, input.words));
      const authorId = required(actor.personId);
      const links = await this.books.links(tx, input.kind, input);
      orRefuse(await this.attempts.count('share-knowledge', [authorId], PACE.most, PACE.minutes, tx));
      const knowledgeId = await this.knowledge.add(tx, { ...place, kind: input.kind, state, role, words, ...links, authorId });
      const item = { id: knowledgeId, municipalityId: place.municipalityId, kind: input.kind, title: words.title };
      if (state === 'in-review') await this.books.tell(tx, actor, item, { kind: 'work', act: 'ask-call-review', key: `call:${knowledgeId}:1`, people: await this.knowledge.coaches(tx, place.municipalityId) });
      await this.books.record(tx, actor, item, 'share', role);
      return { knowledgeId, state };
    });
  }
}
